using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search;

public class TermTableTests
{
    [Fact]
    public void Keys_are_numbered_as_they_first_come_whatever_their_length()
    {
        Random random = new();
        TermTable table = new();
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < 20_000; i++)
        {
            // Of two bytes, one of them zero: keys that are like each other, and like shorter ones.
            byte[] key = new byte[random.Next(20)];
            for (int at = 0; at < key.Length; at++) key[at] = (byte)(random.Next(4) == 0 ? 0 : 'a');

            string text = Encoding.ASCII.GetString(key);
            bool isKnown = numbers.TryGetValue(text, out int expected);
            if (!isKnown) numbers.Add(text, expected = numbers.Count);

            Assert.Equal(isKnown && key.Length < 8 ? expected : -1, table.FindShort(text));
            Assert.Equal(expected, table.Intern(key));
            Assert.Equal(numbers.Count, table.Count);
            Assert.Equal(key, table[expected].ToArray());
        }
    }

    [Theory]
    [InlineData("a", "café")]
    [InlineData("a", "ａ")]
    [InlineData("abcdefgh", "abcdefgh")]
    public void A_word_that_is_long_or_not_of_ascii_is_found_by_its_bytes_only(string known, string word)
    {
        TermTable table = new();
        table.Intern(Encoding.UTF8.GetBytes(known));
        table.Intern(Encoding.UTF8.GetBytes(word));

        Assert.Equal(-1, table.FindShort(word));
    }

    [Fact]
    public void Keys_that_want_one_slot_by_all_that_can_be_known_take_no_longer_than_others()
    {
        const int Count = 40_000;
        Random random = new();
        List<byte[]> same = [];
        for (uint high = 1; same.Count < Count; high++)
        {
            // What a table without a seed mixes to the same lower half, backwards; of the right length is one in 256.
            ulong standIn = Unmixed(Unmixed((ulong)high << 32));
            if (standIn >> 56 == 7) same.Add(KeyOf(standIn));
        }

        byte[][] others = [.. same.Select(_ => KeyOf((ulong)random.NextInt64()))];

        TimeSpan usual = LeastTimeOf(others);
        Assert.True(LeastTimeOf([.. same]) < 20 * usual, $"Others take {usual}.");

        static byte[] KeyOf(ulong standIn)
        {
            byte[] bytes = new byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, standIn);
            return bytes[..7];
        }

        static ulong Unmixed(ulong mixed)
        {
            const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
            ulong inverse = Multiplier;
            for (int i = 0; i < 5; i++) inverse *= 2 - (Multiplier * inverse);

            return (mixed ^ (mixed >> 32)) * inverse;
        }

        static TimeSpan LeastTimeOf(byte[][] keys) => Enumerable.Range(0, 3).Min(_ =>
        {
            TermTable table = new();
            var watch = Stopwatch.StartNew();
            foreach (byte[] key in keys) table.Intern(key);

            return watch.Elapsed;
        });
    }
}
