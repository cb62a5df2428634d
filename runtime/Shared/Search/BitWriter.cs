namespace CorpusSdk.Shared.Search;

/// <summary>Writes numbers of so many bits, lowest bit first, one after the other.</summary>
internal struct BitWriter
{
    private readonly ByteBuffer _buffer;
    private ulong _pending;
    private int _count;

    public BitWriter(ByteBuffer buffer)
    {
        _buffer = buffer;
        _pending = 0;
        _count = 0;
    }

    public void Write(int value, int bits)
    {
        _pending |= (ulong)(uint)value << _count;
        _count += bits;
        while (_count >= 8)
        {
            _buffer.WriteByte((int)(_pending & 0xFF));
            _pending >>= 8;
            _count -= 8;
        }
    }

    /// <summary>Fills the last byte up.</summary>
    public void Flush()
    {
        if (_count > 0)
        {
            _buffer.WriteByte((int)_pending);
        }

        _pending = 0;
        _count = 0;
    }
}
