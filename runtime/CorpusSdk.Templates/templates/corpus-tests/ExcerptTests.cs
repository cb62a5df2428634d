using Fixtures;

// Every article below corpus/stories is a row: add a file, and there is another test.
public class ExcerptTests
{
    private const int Longest = 60;

    public static TheoryData<string> Ids => new(Corpus.Stories.Select(story => story.Id));

    [Theory, MemberData(nameof(Ids))]
    public void An_excerpt_begins_as_its_story_and_ends_with_a_word(string id)
    {
        StoriesArticle story = Corpus.Stories[id];

        string excerpt = Excerpt(story.Body, Longest);

        Assert.InRange(excerpt.Length, 1, Longest);
        Assert.StartsWith(excerpt, story.Body);
        Assert.False(char.IsLetterOrDigit(story.Body[excerpt.Length]));
    }

    [Fact]
    public void A_short_text_is_its_own_excerpt() =>
        Assert.Equal(Corpus.Stories.TheLastTram.Title, Excerpt(Corpus.Stories.TheLastTram.Title, Longest));

    // Stands for your own code.
    private static string Excerpt(string text, int longest) =>
        text.Length <= longest ? text : text[..text.LastIndexOf(' ', longest)];
}
