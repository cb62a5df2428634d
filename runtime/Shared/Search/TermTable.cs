using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Shared.Search;

/// <summary>Numbers keys in the order in which they first come: a hash table over bytes that lie one after the other.</summary>
internal sealed class TermTable
{
    private const int LeastSlots = 256;

    private int[] _slots = new int[LeastSlots];
    private uint[] _hashes = new uint[LeastSlots / 2];
    private int[] _starts = new int[(LeastSlots / 2) + 1];
    private byte[] _keys = new byte[LeastSlots * 4];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int term] => _keys.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    public void Clear()
    {
        Count = 0;
        Array.Clear(_slots, 0, _slots.Length);
    }

    /// <summary>Returns a key's number: its own, or the next one.</summary>
    public int Intern(ReadOnlySpan<byte> key)
    {
        uint hash = unchecked((uint)(Checksum.Of(key) >> 7));
        int mask = _slots.Length - 1;
        int slot = (int)hash & mask;
        while (_slots[slot] != 0)
        {
            int term = _slots[slot] - 1;
            if (_hashes[term] == hash && this[term].SequenceEqual(key)) return term;

            slot = (slot + 1) & mask;
        }

        return Add(key, hash, slot);
    }

    private int Add(ReadOnlySpan<byte> key, uint hash, int slot)
    {
        int term = Count++;
        if (term == _hashes.Length)
        {
            Array.Resize(ref _hashes, term * 2);
            Array.Resize(ref _starts, (term * 2) + 1);
        }

        int start = term == 0 ? 0 : _starts[term];
        if (_keys.Length - start < key.Length)
        {
            Array.Resize(ref _keys, Math.Max(checked(start + key.Length), (int)Math.Min(_keys.Length * 2L, int.MaxValue - 64)));
        }

        key.CopyTo(_keys.AsSpan(start));
        _starts[term] = start;
        _starts[term + 1] = start + key.Length;
        _hashes[term] = hash;
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length) Rehash();

        return term;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        int mask = _slots.Length - 1;
        for (int term = 0; term < Count; term++)
        {
            int slot = (int)_hashes[term] & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = term + 1;
        }
    }
}
