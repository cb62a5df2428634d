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
}
