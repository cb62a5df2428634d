using System.Runtime.CompilerServices;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The bytes of an index where they lie. What is read of them is verified once, a page at a time.</summary>
internal sealed unsafe class IndexMemory
{
    private const int PagesPerGroup = 1024;

    private readonly object _keepAlive;
    private readonly byte* _start;

    // Made when one of their pages is read: opening takes no memory that grows with the index. Racing readers verify a page twice,
    // which does no harm.
    private readonly bool[]?[] _verified = new bool[]?[(int.MaxValue / IndexFormat.PageLength / PagesPerGroup) + 1];
    private int _checksums;
    private int _pagesStart;
    private int _pages;

    /// <summary>Takes an index that lies in unmanaged memory, such as a mapped resource.</summary>
    /// <param name="start">Where it starts: a multiple of <see cref="IndexFormat.Alignment"/>.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="keepAlive">What keeps the memory from going away.</param>
    public IndexMemory(byte* start, int length, object keepAlive)
    {
        _start = start;
        _keepAlive = keepAlive;
        Length = length;
    }

    private IndexMemory(byte[] pinned)
        : this((byte*)Unsafe.AsPointer(ref pinned[0]), pinned.Length, pinned)
    {
    }

    public int Length { get; }

    /// <summary>Copies an index to where the collector does not move it.</summary>
    public static IndexMemory Of(ReadOnlySpan<byte> index)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(1, index.Length), pinned: true);
        index.CopyTo(pinned);
        return new IndexMemory(pinned);
    }

    /// <summary>Some bytes, which have been verified or are about to be.</summary>
    public ReadOnlySpan<byte> Unverified(int position, int length) =>
        position >= 0 && length >= 0 && (long)position + length <= Length ? new(_start + position, length) : throw ByteReader.Damaged();

    /// <summary>Says where the checksums of pages are, once they have been verified themselves.</summary>
    public void SetPages(int checksums, int pages, int pagesStart)
    {
        _checksums = checksums;
        _pagesStart = pagesStart;
        _pages = pages;
    }

    /// <summary>Some bytes after the checksums, each page of them verified.</summary>
    public ReadOnlySpan<byte> Bytes(int position, int length)
    {
        ReadOnlySpan<byte> bytes = Unverified(position, length);
        int first = (position - _pagesStart) / IndexFormat.PageLength;
        int last = (position + length - 1 - _pagesStart) / IndexFormat.PageLength;
        for (int page = first; page <= last; page++)
        {
            if ((uint)page >= (uint)_pages || _verified[page / PagesPerGroup] is not { } group || !group[page % PagesPerGroup])
            {
                Verify(page);
            }
        }

        return bytes;
    }

    // Not one generic method: what a generic method of numbers becomes is compiled anew in every process.
    public ReadOnlySpan<int> Int32s(int position, int count)
    {
        Verify(position, (long)count * sizeof(int));
        return new ReadOnlySpan<int>(_start + position, count);
    }

    /// <summary>Numbers that were read before.</summary>
    public ReadOnlySpan<int> VerifiedInt32s(int position, int count) => new(_start + position, count);

    public ReadOnlySpan<ulong> UInt64s(int position, int count)
    {
        Verify(position, (long)count * sizeof(ulong));
        return new ReadOnlySpan<ulong>(_start + position, count);
    }

    private void Verify(int position, long length) =>
        Bytes(position, length is >= 0 and <= int.MaxValue ? (int)length : throw ByteReader.Damaged());

    private void Verify(int page)
    {
        if ((uint)page >= (uint)_pages) throw ByteReader.Damaged();

        int start = _pagesStart + (page * IndexFormat.PageLength);
        uint sum = unchecked((uint)Checksum.Of(Unverified(start, Math.Min(IndexFormat.PageLength, Length - start))));
        if (sum != unchecked((uint)LittleEndian.Int32(Unverified(_checksums + (page * sizeof(int)), sizeof(int)))))
        {
            throw ByteReader.Damaged();
        }

        (_verified[page / PagesPerGroup] ??= new bool[PagesPerGroup])[page % PagesPerGroup] = true;
    }
}
