using System.IO.MemoryMappedFiles;
using System.Reflection;
using System.Runtime.CompilerServices;
using CorpusSdk.Search;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>
/// The bytes of an embedded resource where the loader mapped them: nothing is copied. The stream keeps the module from
/// being unloaded, and with it every span that is taken from here.
/// </summary>
/// <remarks>
/// Numbers are read through methods that are not generic: what a generic method of .NET makes of a type is compiled anew in
/// every process, which for a first article took longer than everything else.
/// </remarks>
internal sealed unsafe class PackedMemory
{
    private readonly object _keepAlive;
    private readonly byte* _start;

    private PackedMemory(UnmanagedMemoryStream mapped)
    {
        _keepAlive = mapped;
        _start = mapped.PositionPointer;
        Length = checked((int)mapped.Length);
    }

    private PackedMemory(byte[] pinned, int length)
    {
        _keepAlive = pinned;
        _start = (byte*)Unsafe.AsPointer(ref pinned[0]);
        Length = length;
    }

    private PackedMemory(MemoryMappedViewAccessor mapped, byte* start, int length)
    {
        _keepAlive = mapped;
        _start = start + mapped.PointerOffset;
        Length = length;
    }

    public int Length { get; }

    /// <summary>Maps a part of a file.</summary>
    public static PackedMemory Open(string file, long position, int length)
    {
        using FileStream stream = File.OpenRead(file);
        using var mapping = MemoryMappedFile.CreateFromFile(
            stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = mapping.CreateViewAccessor(position, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new PackedMemory(view, start, length);
    }

    /// <summary>Reads from the start of an array that the garbage collector leaves where it is.</summary>
    public static PackedMemory Open(byte[] pinned, int length) => new(pinned, length);

    /// <summary>Opens the assembly's packed corpus; null when it has none.</summary>
    public static PackedMemory? Open(Assembly assembly)
    {
        Stream? stream = assembly.GetManifestResourceStream(PackedFormat.ResourceName);
        switch (stream)
        {
            case null:
                return null;
            case UnmanagedMemoryStream mapped:
                return new PackedMemory(mapped);
            default:
                // Hosts that load assemblies in ways of their own may have no mapping to give.
                using (stream)
                {
                    byte[] copy = GC.AllocateUninitializedArray<byte>(Math.Max(1, checked((int)stream.Length)), pinned: true);
                    stream.ReadExactly(copy, 0, (int)stream.Length);
                    return new PackedMemory(copy, copy.Length);
                }
        }
    }

    /// <summary>Determines whether so many bytes lie at a position. Everything below is read where they do.</summary>
    public bool Holds(long position, long length) => position >= 0 && length >= 0 && position + length <= Length;

    public ReadOnlySpan<byte> Bytes(int position, int length) => new(_start + position, length);

    public ReadOnlySpan<char> Characters(int position, int count) => new(_start + position, count);

    /// <summary>A search index where it lies.</summary>
    public IndexMemory SearchIndex(int position, int length) => new(_start + position, length, _keepAlive);

    public int Int32(int position) => *(int*)(_start + position);

    public long Int64(int position) => *(long*)(_start + position);

    public PackedRecord Record(int position) => *(PackedRecord*)(_start + position);
}
