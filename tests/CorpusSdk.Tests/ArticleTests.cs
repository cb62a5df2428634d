using CorpusSdk.CompilerServices;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class ArticleTests
{
    [Fact]
    public void An_article_gives_back_what_its_data_holds()
    {
        ArticleData data = new()
        {
            Collection = "News",
            Id = "a/b",
            Slug = "s",
            Title = "T",
            Path = "news/a/b.txt",
            Body = "Body.",
            Headline = "H",
            Date = new(2021, 12, 22),
            Time = new(13, 5),
            Source = "Wire",
            Dateline = new() { Text = "PARIS -", Place = "PARIS" },
            Authors = ["Ann", "Bob"],
            Tags = ["x"],
            Language = "en",
            Tail = "Related.",
        };
        Note article = new(data);

        Assert.Equal(
            ("News", "a/b", "s", "T", "news/a/b.txt", "Body."),
            (article.Collection, article.Id, article.Slug, article.Title, article.Path, article.Body));
        Assert.Equal(
            ("H", new DateOnly(2021, 12, 22), new TimeOnly(13, 5), "Wire"), (article.Headline, article.Date, article.Time, article.Source));
        Assert.Equal(("PARIS -", "en", "Related."), (article.Dateline?.Text, article.Language, article.Tail));
        Assert.Equal(["Ann", "Bob"], article.Authors);
        Assert.Equal(["x"], article.Tags);
    }

    [Fact]
    public void An_article_needs_data() => Assert.Throws<ArgumentNullException>("content", () => new Note(null!));

    [Fact]
    public void Authors_and_tags_are_empty_when_none_are_given()
    {
        Note unset = new(Notes.Note("a") with { Authors = default, Tags = default });

        Assert.Empty(unset.Authors);
        Assert.Empty(unset.Tags);
    }

    [Fact]
    public void The_text_of_an_article_is_its_title() =>
        Assert.Equal("UK Defense Minister Meets NATO", Corpus.News.UKDefenseMinister.ToString());

    [Fact]
    public void The_text_of_an_article_without_a_title_is_its_id() =>
        Assert.Equal("border-talks", Corpus.Letters["border-talks"].ToString());

    [Fact]
    public void Paragraphs_are_computed_once()
    {
        Note article = new(Notes.Note("a", body: "One\nline.\n\n  Two. \n"));

        Assert.Equal(["One\nline.", "  Two."], article.Paragraphs.Select(static paragraph => (string)paragraph));
        Assert.Same(article.Paragraphs, article.Paragraphs);
        Assert.Equal(article.Paragraphs[1], article.Paragraphs[1]);
    }

    [Fact]
    public void An_article_without_a_body_has_no_paragraphs_words_or_reading_time()
    {
        Note article = new(Notes.Note("a"));

        Assert.Empty(article.Paragraphs);
        Assert.Equal((0, TimeSpan.Zero), (article.WordCount, article.ReadingTime));
    }

    [Fact]
    public void A_body_of_one_paragraph_is_not_copied()
    {
        string body = new('x', 100);

        Assert.Same(body, (string)new Note(Notes.Note("a", body: body)).Paragraphs[0]);
    }

    [Fact]
    public void Reading_time_follows_the_word_count()
    {
        Note article = new(Notes.Note("a", body: string.Join(' ', Enumerable.Repeat("word", 476))));

        Assert.Equal(476, article.WordCount);
        Assert.Equal(TimeSpan.FromMinutes(2), article.ReadingTime);
    }
}
