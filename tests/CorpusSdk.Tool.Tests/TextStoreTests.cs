using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests;

public sealed class TextStoreTests
{
    [Fact]
    public void Texts_are_as_they_were_and_in_ordinal_order()
    {
        // Latin letters, others, halves of pairs, and texts that are longer than what is reserved at once.
        string[] texts =
        [
            "", "a", "b", "é", "ÿ", "Ā", "\uD800", "\uFFFD", "👩‍🚀", "a\0b", new string('x', 2_000_000), new string('Ω', 1_000_000),
            .. Enumerable.Range(0, 1000).Select(static i => new string((char)(i * 60), i % 7)),
        ];
        TextStore store = new();
        long[] positions = [.. texts.Select(store.Add)];

        Assert.Equal(texts, positions.Select(position => store[position]));
        Array.Sort(positions, store.Compare);
        Assert.Equal(texts.Order(StringComparer.Ordinal), positions.Select(position => store[position]));
    }
}
