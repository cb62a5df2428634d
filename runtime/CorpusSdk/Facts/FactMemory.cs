using System.Runtime.CompilerServices;

namespace CorpusSdk.Facts;

/// <summary>
/// The bytes of a timeline or a field, where they lie: in the mapped resource, or in an array that the collector does not move.
/// </summary>
/// <remarks>
/// Numbers are read through pointers and not through generic methods of .NET, which would be compiled anew in every process.
/// </remarks>
internal sealed unsafe class FactMemory
{
    private readonly byte* _start;
    private readonly object _keepAlive;

    public FactMemory(byte* start, int length, object keepAlive)
    {
        _start = start;
        _keepAlive = keepAlive;
        Length = length;
    }

    private FactMemory(byte[] pinned, int length)
        : this((byte*)Unsafe.AsPointer(ref pinned[0]), length, pinned)
    {
    }

    public int Length { get; }

    public static FactMemory Of(byte[] bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(1, bytes.Length), pinned: true);
        bytes.CopyTo(pinned, 0);
        return new FactMemory(pinned, bytes.Length);
    }

    public int Int32(int position) => *(int*)(_start + Checked(position, sizeof(int)));

    public ReadOnlySpan<int> Int32s(int position, int count) => new(_start + Checked(position, (long)count * sizeof(int)), count);

    public ReadOnlySpan<long> Int64s(int position, int count) => new(_start + Checked(position, (long)count * sizeof(long)), count);

    public ReadOnlySpan<char> Characters(int position, int count) => new(_start + Checked(position, (long)count * sizeof(char)), count);

    // Checksums keep damage away; this is for a writer that is broken.
    private int Checked(int position, long length) =>
        position >= 0 && length >= 0 && position + length <= Length
            ? position
            : throw new InvalidDataException("The index of a collection is damaged. Clean and rebuild the project.");
}
