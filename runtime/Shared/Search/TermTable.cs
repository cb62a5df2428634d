using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Shared.Search;

/// <summary>Numbers keys in the order in which they first come: a hash table over bytes that lie one after the other.</summary>
internal sealed class TermTable
{
    private const int LeastSlots = 256;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Keys of so many bytes are compared as numbers, with their length in the last byte.</summary>
    private const int MostShort = sizeof(ulong) - 1;
    private const int LengthAt = 8 * MostShort;

    /// <summary>Set in what stands for a key of eight bytes or more: another key may have the same.</summary>
    private const ulong Long = 1UL << 63;

    /// <summary>Other slots in each process: nobody can write words that all want the same one. Numbers do not depend on it.</summary>
    private static readonly ulong Seed = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 0);

    private int[] _slots = new int[LeastSlots];
    private ulong[] _standIns = new ulong[LeastSlots / 2];
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
        ulong standIn = StandInFor(key);
        int[] slots = _slots;
        int slot = SlotOf(standIn) & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            int term = slots[slot] - 1;
            if (_standIns[term] == standIn && (standIn < Long || this[term].SequenceEqual(key))) return term;

            slot = (slot + 1) & (slots.Length - 1);
        }

        return Add(key, standIn, slot);
    }

    /// <summary>
    /// Returns the number of a key, given as characters; below zero where it is not there, has more characters than
    /// <see cref="MostShort"/>, or one that is not of ASCII.
    /// </summary>
    public int FindShort(ReadOnlySpan<char> key)
    {
        if (key.Length > MostShort) return -1;

        ulong bytes = 0;
        uint all = 0;
        for (int i = 0; i < key.Length; i++)
        {
            bytes |= (ulong)key[i] << (8 * i);
            all |= key[i];
        }

        if (all >= 0x80) return -1;

        ulong standIn = bytes | ((ulong)key.Length << LengthAt);
        int[] slots = _slots;
        int slot = SlotOf(standIn) & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            int term = slots[slot] - 1;
            if (_standIns[term] == standIn) return term;

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    /// <summary>
    /// A number to compare instead of a key: of a short one, which most words are, its bytes and its length, which no other key has; of
    /// others, a hash.
    /// </summary>
    private static ulong StandInFor(ReadOnlySpan<byte> key)
    {
        int length = key.Length;
        ulong bytes;
        if (length > MostShort)
        {
            bytes = Seed ^ (ulong)length;
            for (int at = 0; at < length - sizeof(ulong); at += sizeof(ulong))
            {
                bytes = Mix(bytes ^ LittleEndian.UInt64(key.Slice(at)));
            }

            return Mix(bytes ^ LittleEndian.UInt64(key.Slice(length - sizeof(ulong)))) | Long;
        }

        // Bytes that are read twice are at the same place both times.
        if (length >= sizeof(int))
        {
            int last = length - sizeof(int);
            bytes = (uint)LittleEndian.Int32(key) | ((ulong)(uint)LittleEndian.Int32(key.Slice(last)) << (8 * last));
        }
        else
        {
            int middle = length >> 1;
            bytes = length == 0 ? 0 : key[0] | ((uint)key[middle] << (8 * middle)) | ((uint)key[length - 1] << (8 * (length - 1)));
        }

        return bytes | ((ulong)length << LengthAt);
    }

    /// <summary>Mixed twice: the last bytes of a word are the highest, which go to the lowest then.</summary>
    private static int SlotOf(ulong standIn) => unchecked((int)Mix(Mix(standIn ^ Seed)));

    private static ulong Mix(ulong value)
    {
        value = unchecked(value * Multiplier);
        return value ^ (value >> 32);
    }

    private int Add(ReadOnlySpan<byte> key, ulong standIn, int slot)
    {
        int term = Count++;
        if (term == _standIns.Length)
        {
            Array.Resize(ref _standIns, term * 2);
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
        _standIns[term] = standIn;
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
            int slot = SlotOf(_standIns[term]) & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = term + 1;
        }
    }
}
