using CorpusSdk.Parsing.Formats;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Whether two lines are the same title.</summary>
public class TitleShapeTests
{
    [Theory]
    [InlineData("To Discuss Ukraine", "to discuss ukraine")]
    [InlineData("A - B", "A B")]
    [InlineData("A-B", "AB")]
    [InlineData("“Quoted” — Title!", "Quoted Title")]
    [InlineData("Привет Мир", "привет мир")]
    [InlineData("7 Tips", "7 tips...")]
    [InlineData("same", "same")]
    public void Same_letters_and_digits_are_the_same_words(string left, string right)
    {
        Assert.True(TitleShape.SameWords(left, right));
        Assert.True(TitleShape.SameWords(right, left));
    }

    [Theory]
    [InlineData("To Discuss Ukraine", "To Discuss")]
    [InlineData("7 Tips", "8 Tips")]
    [InlineData("A B", "B A")]
    [InlineData("", "")]
    [InlineData("***", "***")]
    [InlineData("***", "")]
    [InlineData("a", "")]
    [InlineData("Straße", "Strasse")]
    public void Other_letters_or_none_are_not(string left, string right)
    {
        Assert.False(TitleShape.SameWords(left, right));
        Assert.False(TitleShape.SameWords(right, left));
    }
}
