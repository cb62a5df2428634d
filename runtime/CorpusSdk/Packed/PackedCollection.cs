using CorpusSdk.CompilerServices;
using CorpusSdk.Search;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>One collection of a packed corpus: its ids and records, read in place.</summary>
internal sealed class PackedCollection
{
    private readonly PackedCorpus _corpus;
    private readonly int _place;
    private readonly int _firstSection;
    private readonly int _idStarts;
    private readonly int _ids;
    private readonly int _hashes;
    private readonly int _records;

    /// <param name="corpus">The corpus.</param>
    /// <param name="place">Which entry of the directory the collection is.</param>
    /// <param name="entry">Where that entry is.</param>
    internal PackedCollection(PackedCorpus corpus, int place, int entry)
    {
        _corpus = corpus;
        _place = place;
        _firstSection = corpus.Int32(entry + PackedFormat.Collection.FirstSection);
        Count = corpus.Int32(entry + PackedFormat.Collection.Articles);
        _idStarts = StartOf(SectionKind.IdStarts);
        _ids = StartOf(SectionKind.Ids);
        _hashes = StartOf(SectionKind.Hashes);
        _records = StartOf(SectionKind.Records);
    }

    public int Count { get; }

    /// <summary>Gets what was packed for questions about the articles; nothing is read before one.</summary>
    public PackedFacts Facts => new(_corpus, this);

    /// <summary>Returns a section of the collection; the default when it has none of that kind.</summary>
    public PackedSection FindSection(SectionKind kind) => _corpus.FindSection(kind, _place, _firstSection);

    /// <summary>Opens the search index that was built with the collection; null when it was built without.</summary>
    public bool HasSearchIndex => FindSection(SectionKind.SearchIndex) is { Exists: true };

    public SearchIndex? OpenSearchIndex() =>
        FindSection(SectionKind.SearchIndex) is { Exists: true } section ? new SearchIndex(_corpus.SearchIndex(section)) : null;

    public ReadOnlySpan<char> IdOf(int index)
    {
        int start = StartOfId(index);
        return _corpus.Characters(PositionOfId(start), StartOfId(index + 1) - start);
    }

    /// <summary>The id's characters as bytes, for its checksum.</summary>
    public ReadOnlySpan<byte> IdBytesOf(int index)
    {
        int start = StartOfId(index);
        return _corpus.Bytes(PositionOfId(start), ((long)StartOfId(index + 1) - start) * sizeof(char));
    }

    /// <summary>Returns the index of the article whose id has a hash, or -1. Binary search.</summary>
    public int FindHash(ulong hash)
    {
        int low = 0;
        int high = Count - 1;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (HashAt(middle) < hash)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (high < 0 || HashAt(low) != hash) return -1;

        int index = _corpus.Int32(_hashes + ((long)Count * sizeof(ulong)) + ((long)low * sizeof(int)));
        return index >= 0 && index < Count && IdHash.Of(IdOf(index)) == hash ? index : throw _corpus.Damaged();
    }

    /// <summary>The day as it is stored. Queries ask this of every article, so it is not checked; that of an article is.</summary>
    public DateOnly? DateOf(int index) => _corpus.Day(RecordAt(index).Day);

    /// <summary>Determines whether the body holds some UTF-8, without decoding it when it is stored as it is.</summary>
    public bool BodyContains(int index, ReadOnlySpan<byte> utf8) => BodyOf(RecordAt(index)).IndexOf(utf8) >= 0;

    public PackedArticle ArticleAt(string collection, int index)
    {
        PackedRecord record = RecordAt(index);
        ReadOnlySpan<byte> bytes = _corpus.Bytes(PositionOf(index), PackedFormat.Record.Checksum);
        return unchecked((uint)Checksum.Of(bytes)) == record.Checksum
            ? new(_corpus, this, collection, index, record)
            : throw _corpus.Damaged();
    }

    /// <summary>The body as UTF-8: a slice of the resource, or a fresh copy when bodies are compressed.</summary>
    public ReadOnlySpan<byte> BodyOf(PackedRecord record)
    {
        ReadOnlySpan<byte> stored = _corpus.Bytes(record.BodyPosition, record.BodyLength);
        return _corpus.HasCompressedBodies ? PackedBody.Decompress(stored, record.UnpackedLength, _corpus) : stored;
    }

    /// <summary>Where an id starts among the characters of all ids; after the last one's is where they end.</summary>
    private int StartOfId(int index) => _corpus.Int32(_idStarts + ((long)index * sizeof(int)));

    private long PositionOfId(int start) => _ids + ((long)start * sizeof(char));

    private PackedRecord RecordAt(int index) => _corpus.Record(PositionOf(index));

    private ulong HashAt(int place) => unchecked((ulong)_corpus.Int64(_hashes + ((long)place * sizeof(ulong))));

    private int PositionOf(int index) => _records + (index * PackedFormat.Record.Length);

    private int StartOf(SectionKind kind) => FindSection(kind) is { Exists: true } section ? section.Position : throw _corpus.Damaged();
}
