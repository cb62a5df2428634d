using CorpusSdk.Shared.Letters;
using CorpusSdk.Tests.Fixtures;
using CorpusSdk.Tests.Search;
using CorpusSdk.Tests.Search.Unicode;

namespace CorpusSdk.Tests;

/// <summary>Tags, sources and keys are compared by a table of the runtime's own, which says what Unicode's data do.</summary>
public sealed class CaselessTests
{
    [Fact]
    public void Case_is_ignored_as_the_data_file_says()
    {
        foreach (string line in TestData.Lines("CaseFolding.txt"))
        {
            string[] row = line.Split("; ");
            // Foldings that make a text longer are those of searches.
            if (UnicodeFolder.Numbers(row[1]) is not [var folded]) continue;

            string letter = char.ConvertFromUtf32(UnicodeFolder.Number(row[0]));
            Assert.True(Caseless.Equals(letter, char.ConvertFromUtf32(folded)), line);
        }
    }

    [Theory]
    [InlineData("STRAẞE", "straße")]
    [InlineData("\u019B", "\uA7DC")]
    [InlineData("ſ", "S")]
    [InlineData("𐐀", "𐐨")]
    public void Questions_find_values_in_any_case(string one, string other)
    {
        Notes notes = new(
            Notes.Note("a", source: one, tags: [one], authors: [one]), Notes.Note("b", source: other, tags: ["x", other]));

        foreach (string asked in (string[])[one, other])
        {
            Assert.Equal("a b", notes.Tagged(asked).Ids());
            Assert.Equal("a b", notes.From(asked).Ids());
            Assert.Equal("a", notes.By(asked).Ids());
            Assert.Equal(2, new TagFacet<Note>(notes)[asked].Count);
        }

        Assert.Equal(2, new TagFacet<Note>(notes).Count);
    }
}
