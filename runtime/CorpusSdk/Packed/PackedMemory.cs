using System.Reflection;
using System.Runtime.InteropServices;

namespace CorpusSdk.Packed;

/// <summary>
/// The bytes of an embedded resource where the loader mapped them: nothing is copied. The stream keeps the module from
/// being unloaded, and with it every span that is taken from here.
/// </summary>
internal sealed unsafe class PackedMemory
{
    private readonly Stream? _keepAlive;
    private readonly byte* _start;
    private readonly byte[]? _copy;

    private PackedMemory(UnmanagedMemoryStream mapped)
    {
        _keepAlive = mapped;
        _start = mapped.PositionPointer;
        Length = checked((int)mapped.Length);
    }

    private PackedMemory(byte[] copy)
    {
        _copy = copy;
        Length = copy.Length;
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Span => _copy is null ? new ReadOnlySpan<byte>(_start, Length) : _copy;

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
                    byte[] copy = new byte[stream.Length];
                    stream.ReadExactly(copy);
                    return new PackedMemory(copy);
                }
        }
    }

    public static PackedMemory Of(byte[] bytes) => new(bytes);

    /// <summary>The numbers or characters at a position, read where they lie. The caller makes sure that they are there.</summary>
    public ReadOnlySpan<TValue> Read<TValue>(int position, int count)
        where TValue : unmanaged =>
        MemoryMarshal.Cast<byte, TValue>(Span.Slice(position, count * sizeof(TValue)));
}
