using Microsoft.Win32.SafeHandles;

namespace CorpusSdk.Tool.Streaming;

/// <summary>Bytes in a temporary file, written one after the other and read at any place. Safe to use from any thread.</summary>
internal sealed class SpilledBytes : IDisposable
{
    private const int BufferSize = 1 << 18;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"corpus-{Path.GetRandomFileName()}.tmp");
    private readonly Lock _lock = new();
    private readonly FileStream _written;
    private SafeFileHandle? _read;
    private long _length;

    public SpilledBytes() => _written = new FileStream(
        _path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            BufferSize = BufferSize,
            Options = FileOptions.DeleteOnClose,
        });

    /// <summary>Adds parts that stay together, and returns the position of the first.</summary>
    public long Add(params ReadOnlySpan<ArraySegment<byte>> parts)
    {
        lock (_lock)
        {
            long position = _length;
            foreach (ArraySegment<byte> part in parts)
            {
                _written.Write(part);
                _length += part.Count;
            }

            return position;
        }
    }

    /// <summary>Reads bytes, after the last was added.</summary>
    public void Read(long position, Span<byte> bytes)
    {
        SafeFileHandle file = _read ?? Open();
        while (bytes.Length > 0)
        {
            int count = RandomAccess.Read(file, bytes, position);
            if (count == 0) throw new EndOfStreamException($"The temporary file '{_path}' was cut off.");

            bytes = bytes[count..];
            position += count;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _written.Dispose();

    private SafeFileHandle Open()
    {
        lock (_lock)
        {
            _written.Flush();
            return _read = _written.SafeFileHandle;
        }
    }
}
