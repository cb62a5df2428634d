namespace CorpusSdk.Shared.Search;

/// <summary>Writes numbers of so many bits, lowest bit first, one after the other.</summary>
internal struct BitWriter
{
    /// <summary>Bits that go to the buffer together.</summary>
    private const int AtOnce = 32;

    private readonly ByteBuffer _buffer;
    private readonly int _start;
    private ulong _pending;
    private int _count;

    public BitWriter(ByteBuffer buffer)
    {
        _buffer = buffer;
        _start = buffer.Length;
        _pending = 0;
        _count = 0;
    }

    /// <summary>Gets the number of bits that were written.</summary>
    public readonly long Position => ((long)(_buffer.Length - _start) * 8) + _count;

    public void Write(int value, int bits)
    {
        _pending |= (ulong)(uint)value << _count;
        _count += bits;
        if (_count >= AtOnce)
        {
            _buffer.WriteInt32(unchecked((int)_pending));
            _pending >>= AtOnce;
            _count -= AtOnce;
        }
    }

    /// <summary>So many zeros and a one.</summary>
    public void WriteUnary(int zeros)
    {
        for (; zeros > 24; zeros -= 24)
        {
            Write(0, 24);
        }

        Write(1 << zeros, zeros + 1);
    }

    /// <summary>The higher bits of a number as so many zeros and a one, then its lower bits (Rice).</summary>
    public void WriteRice(int value, int lower)
    {
        int zeros = value >> lower;
        int rest = value & ((1 << lower) - 1);
        if (zeros + 1 + lower < AtOnce)
        {
            Write(((rest << 1) | 1) << zeros, zeros + 1 + lower);
            return;
        }

        WriteUnary(zeros);
        Write(rest, lower);
    }

    /// <summary>A number above zero: as many zeros as it has bits after its first, a one, then these (Elias gamma).</summary>
    public void WriteGamma(int value)
    {
        int bits = IndexFormat.Log2(value);
        int rest = value & ((1 << bits) - 1);
        if (bits < AtOnce / 2)
        {
            Write(((rest << 1) | 1) << bits, bits + 1 + bits);
            return;
        }

        WriteUnary(bits);
        Write(rest, bits);
    }

    /// <summary>Fills the last byte up.</summary>
    public void Flush()
    {
        for (; _count > 0; _count -= 8)
        {
            _buffer.WriteByte(unchecked((byte)_pending));
            _pending >>= 8;
        }

        _pending = 0;
        _count = 0;
    }
}
