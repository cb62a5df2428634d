using System.ComponentModel;
using System.Reflection;
using CorpusSdk.Packed;
using CorpusSdk.Search;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.CompilerServices;

/// <summary>The packed articles of one assembly. Generated code opens it; there is nothing here to call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedCorpus
{
    private readonly PackedMemory _memory;
    private readonly object _source;

    private PackedCorpus(PackedMemory memory, object source)
    {
        _memory = memory;
        _source = source;
        CheckHeader();
    }

    /// <summary>Gets the SHA-256 over all articles, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint => Convert.ToHexStringLower(Bytes(PackedFormat.Header.Fingerprint, PackedFormat.HashLength));

    private long TableOfSections =>
        PackedFormat.Header.Length + ((long)Int32(PackedFormat.Header.Collections) * PackedFormat.Collection.Length);

    internal KeyTable Keys => field ?? Interlocked.CompareExchange(ref field, new KeyTable(), null) ?? field;

    internal bool HasCompressedBodies => (Int32(PackedFormat.Header.Flags) & PackedFormat.CompressedBodies) != 0;

    /// <summary>Opens the packed corpus of an assembly. Reads its header and nothing else.</summary>
    /// <param name="assembly">The assembly that holds it.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    /// <exception cref="InvalidDataException">The assembly has no packed corpus, or one that is damaged or of another version.</exception>
    public static PackedCorpus Open(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new PackedCorpus(PackedMemory.Open(assembly) ?? throw Missing(assembly), assembly);
    }

    /// <summary>Opens a packed corpus that lies in a file.</summary>
    /// <param name="file">The file: a pack, or an assembly that holds it.</param>
    /// <param name="position">Where in the file it starts.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <exception cref="InvalidDataException">It is damaged, or of another version.</exception>
    internal static PackedCorpus Open(string file, long position, int length) =>
        new(PackedMemory.Open(file, position, length), file);

    /// <summary>Opens a packed corpus in memory that stays where it is.</summary>
    internal static PackedCorpus Open(byte[] pinned, int length) => new(PackedMemory.Open(pinned, length), "memory");

    /// <summary>Returns the names of the collections, each with the checksum by which generated code knows its articles.</summary>
    internal (string Name, ulong IdsChecksum)[] Collections()
    {
        var collections = new (string, ulong)[Int32(PackedFormat.Header.Collections)];
        for (int i = 0; i < collections.Length; i++)
        {
            int entry = EntryOf(i);
            collections[i] = (Utf8Decoder.Decode(NameAt(entry)), unchecked((ulong)Int64(entry + PackedFormat.Collection.IdsChecksum)));
        }

        return collections;
    }

    /// <summary>Returns a collection, after checking that it holds the articles that the code was generated for.</summary>
    internal PackedCollection Find(string name, ulong idsChecksum)
    {
        int collections = Int32(PackedFormat.Header.Collections);
        for (int i = 0; i < collections; i++)
        {
            int entry = EntryOf(i);
            if (!Utf8Decoder.Decode(NameAt(entry)).Equals(name, StringComparison.Ordinal)) continue;

            if (Int64(entry + PackedFormat.Collection.IdsChecksum) != unchecked((long)idsChecksum)) break;

            return new PackedCollection(this, i, entry);
        }

        throw new InvalidDataException(
            $"The packed corpus of {NameOf(_source)} does not hold the articles of {name} that its code was generated for. Rebuild the project.");
    }

    /// <summary>Returns a section about all collections; the default when the pack has none of its kind.</summary>
    internal PackedSection FindSection(SectionKind kind) => FindSection(kind, PackedFormat.Section.OfCorpus, first: 0);

    /// <summary>Returns a section by its kind among those of one owner, which follow each other; other kinds are skipped.</summary>
    internal PackedSection FindSection(SectionKind kind, int owner, int first)
    {
        int sections = Int32(PackedFormat.Header.Sections);
        for (int i = first; i < sections; i++)
        {
            long entry = TableOfSections + ((long)i * PackedFormat.Section.Length);
            if (Int32(entry + PackedFormat.Section.Owner) != owner) break;

            if (Int32(entry + PackedFormat.Section.Kind) == (int)kind)
            {
                return new PackedSection(
                    Int32(entry + PackedFormat.Section.Position), Int32(entry + PackedFormat.Section.Size),
                    unchecked((ulong)Int64(entry + PackedFormat.Section.Checksum)));
            }
        }

        return default;
    }

    /// <summary>The bytes of a section where they lie, unchecked; none of a section that is not there.</summary>
    internal ReadOnlySpan<byte> Bytes(PackedSection section) => Bytes(section.Position, section.Length);

    /// <summary>The same after their checksum was taken, which reads them all.</summary>
    internal ReadOnlySpan<byte> CheckedBytes(PackedSection section)
    {
        ReadOnlySpan<byte> bytes = Bytes(section);
        return !section.Exists || Checksum.Of(bytes) == section.Checksum ? bytes : throw Damaged();
    }

    internal ReadOnlySpan<byte> Bytes(long position, long length) => _memory.Bytes(Checked(position, length), (int)length);

    internal IndexMemory SearchIndex(PackedSection section) =>
        _memory.SearchIndex(Checked(section.Position, section.Length), section.Length);

    internal ReadOnlySpan<char> Characters(long position, int count) =>
        _memory.Characters(Checked(position, (long)count * sizeof(char)), count);

    internal int Int32(long position) => _memory.Int32(Checked(position, sizeof(int)));

    internal long Int64(long position) => _memory.Int64(Checked(position, sizeof(long)));

    internal PackedRecord Record(long position) => _memory.Record(Checked(position, PackedFormat.Record.Length));

    /// <summary>The day of a day number plus one; null for 0.</summary>
    internal DateOnly? Day(int number) => number switch
    {
        0 => null,
        < 0 => throw Damaged(),
        _ when number > DateOnly.MaxValue.DayNumber + 1 => throw Damaged(),
        _ => DateOnly.FromDayNumber(number - 1),
    };

    internal InvalidDataException Damaged() => new($"The packed corpus of {NameOf(_source)} is damaged. Clean and rebuild the project.");

    /// <summary>Where the entry of a collection in the directory is.</summary>
    private static int EntryOf(int collection) => PackedFormat.Header.Length + (collection * PackedFormat.Collection.Length);

    private ReadOnlySpan<byte> NameAt(int entry) => Bytes(
        Int32(entry + PackedFormat.Collection.NamePosition), Int32(entry + PackedFormat.Collection.NameLength));

    private int Checked(long position, long length) => _memory.Holds(position, length) ? (int)position : throw Damaged();

    private static InvalidDataException Missing(Assembly assembly) =>
        new($"The assembly {NameOf(assembly)} has no packed corpus. Rebuild it with MSBuild, or set CorpusBodyStorage to Literal in its project.");

    /// <summary>
    /// What a message calls the corpus, of its assembly or file. Only a message asks for it: the first name of an assembly loads
    /// what cultures are made of, which takes longer than a first article.
    /// </summary>
    private static string NameOf(object source) =>
        (source is Assembly assembly ? assembly.GetName().Name : Path.GetFileNameWithoutExtension((string)source)) ?? "?";

    private void CheckHeader()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException(
                "Packed corpora are read in place, which takes a little-endian processor. Set CorpusBodyStorage to Literal.");
        }

        if (_memory.Length < PackedFormat.Header.Length || unchecked((ulong)Int64(PackedFormat.Header.Magic)) != PackedFormat.Magic)
        {
            throw Damaged();
        }

        int version = Int32(PackedFormat.Header.Version);
        if (version != PackedFormat.Version) throw OfVersion(version);

        if (Int64(PackedFormat.Header.PackLength) != _memory.Length) throw Damaged();

        // Lengths that are damaged may be anything; taken as 64 bits, their sum is beyond the end and not negative.
        uint collections = unchecked((uint)Int32(PackedFormat.Header.Collections));
        uint sections = unchecked((uint)Int32(PackedFormat.Header.Sections));
        long tables = ((long)collections * PackedFormat.Collection.Length) + ((long)sections * PackedFormat.Section.Length);
        if (Int64(PackedFormat.Header.Checksum) != unchecked((long)ChecksumOfHeader(tables))) throw Damaged();
    }

    private InvalidDataException OfVersion(int version) =>
        new($"The packed corpus of {NameOf(_source)} has version {version}, and this CorpusSdk reads version {PackedFormat.Version}. Build both with one version of CorpusSdk.");

    private ulong ChecksumOfHeader(long tables) => Checksum.Append(
        Checksum.Append(
            Checksum.Of(Bytes(0, PackedFormat.Header.Checksum)), Bytes(PackedFormat.Header.Fingerprint, PackedFormat.HashLength)),
        Bytes(PackedFormat.Header.Length, tables));
}
