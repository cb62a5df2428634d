using System.Reflection;
using System.Runtime.InteropServices;
using CorpusSdk.CompilerServices;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>
/// An assembly whose packed corpus is given as bytes. Pinned, they are handed out as the loader hands out what it mapped.
/// </summary>
internal sealed unsafe class PackAssembly(byte[]? pack, bool mapped = true) : Assembly
{
    private readonly byte[]? _pack = pack is null ? null : Pin(pack);

    public static PackedCorpus Open(byte[] pack) => PackedCorpus.Open(new PackAssembly(pack));

    public override AssemblyName GetName() => new("Test.Corpus");

    public override AssemblyName GetName(bool copiedName) => GetName();

    public override Stream? GetManifestResourceStream(string name)
    {
        if (_pack is null || name != "CorpusSdk.pack") return null;
        return mapped ? new Mapped(_pack) : new MemoryStream(_pack);
    }

    private static byte[] Pin(byte[] bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(pinned, 0);
        return bytes.Length == 0 ? bytes : pinned;
    }

    /// <summary>Keeps the array alive as the loader's stream keeps the module.</summary>
    private sealed class Mapped(byte[] bytes) : UnmanagedMemoryStream((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes.Length)
    {
        public byte[] Bytes { get; } = bytes;
    }
}
