using System.ComponentModel;
using System.Reflection;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>The packed articles of one assembly. Generated code opens it; there is nothing here to call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedCorpus
{
    private readonly PackedMemory _memory;
    private readonly Assembly _assembly;

    private PackedCorpus(PackedMemory memory, Assembly assembly)
    {
        _memory = memory;
        _assembly = assembly;
        CheckHeader();
    }

    /// <summary>Gets the SHA-256 over all articles, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint => Convert.ToHexStringLower(Bytes(PackedFormat.Fingerprint, PackedFormat.HashLength));

    internal KeyTable Keys => field ?? Interlocked.CompareExchange(ref field, new KeyTable(), null) ?? field;

    internal bool HasCompressedBodies => (Int32(12) & PackedFormat.CompressedBodies) != 0;

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

    /// <summary>Returns a collection, after checking that it holds the articles that the code was generated for.</summary>
    internal PackedCollection Find(string name, ulong idsChecksum)
    {
        int collections = Int32(24);
        for (int i = 0; i < collections; i++)
        {
            int entry = PackedFormat.HeaderLength + (i * PackedFormat.DirectoryEntryLength);
            ReadOnlySpan<byte> stored = Bytes(Int32(entry), Int32(entry + 4));
            if (!Utf8Decoder.Decode(stored).Equals(name, StringComparison.Ordinal))
            {
                continue;
            }

            if (Int64(entry + 32) != unchecked((long)idsChecksum))
            {
                break;
            }

            return new PackedCollection(this, entry);
        }

        throw new InvalidDataException(
            $"The packed corpus of {NameOf(_assembly)} does not hold the articles of {name} that its code was generated for. Rebuild the project.");
    }

    internal ReadOnlySpan<byte> Bytes(long position, long length) => _memory.Bytes(Checked(position, length), (int)length);

    internal ReadOnlySpan<char> Characters(long position, int count) => _memory.Characters(Checked(position, (long)count * sizeof(char)), count);

    internal int Int32(long position) => _memory.Int32(Checked(position, sizeof(int)));

    internal long Int64(long position) => _memory.Int64(Checked(position, sizeof(long)));

    internal PackedRecord Record(long position) => _memory.Record(Checked(position, PackedFormat.RecordLength));

    /// <summary>The day of a day number plus one; null for 0.</summary>
    internal DateOnly? Day(int number) => number switch
    {
        0 => null,
        < 0 => throw Damaged(),
        _ when number > DateOnly.MaxValue.DayNumber + 1 => throw Damaged(),
        _ => DateOnly.FromDayNumber(number - 1),
    };

    internal InvalidDataException Damaged() => new($"The packed corpus of {NameOf(_assembly)} is damaged. Clean and rebuild the project.");

    private int Checked(long position, long length) => _memory.Holds(position, length) ? (int)position : throw Damaged();

    private static InvalidDataException Missing(Assembly assembly) =>
        new($"The assembly {NameOf(assembly)} has no packed corpus. Rebuild it with MSBuild, or set CorpusBodyStorage to Literal in its project.");

    private static string NameOf(Assembly assembly) => assembly.GetName().Name ?? "?";

    private void CheckHeader()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Packed corpora are read in place, which takes a little-endian processor. Set CorpusBodyStorage to Literal.");
        }

        if (_memory.Length < PackedFormat.HeaderLength || unchecked((ulong)Int64(0)) != PackedFormat.Magic)
        {
            throw Damaged();
        }

        int version = Int32(8);
        if (version != PackedFormat.Version)
        {
            throw OfVersion(version);
        }

        if (Int64(16) != _memory.Length)
        {
            throw Damaged();
        }

        int collections = Int32(24);
        if (collections < 0 || collections > (_memory.Length - PackedFormat.HeaderLength) / PackedFormat.DirectoryEntryLength
            || Int64(PackedFormat.HeaderChecksum) != unchecked((long)ChecksumOfHeader(collections)))
        {
            throw Damaged();
        }
    }

    private InvalidDataException OfVersion(int version) =>
        new($"The packed corpus of {NameOf(_assembly)} has version {version}, and this CorpusSdk reads version {PackedFormat.Version}. Build both with one version of CorpusSdk.");

    private ulong ChecksumOfHeader(int collections) => Checksum.Append(
        Checksum.Append(Checksum.Of(Bytes(0, PackedFormat.HeaderChecksum)), Bytes(PackedFormat.Fingerprint, PackedFormat.HashLength)),
        Bytes(PackedFormat.HeaderLength, collections * PackedFormat.DirectoryEntryLength));
}
