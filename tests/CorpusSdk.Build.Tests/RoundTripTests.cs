using System.Text.RegularExpressions;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.CompilerServices;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Packing;
using CsCheck;

namespace CorpusSdk.Build.Tests;

public partial class RoundTripTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_read_is_what_was_parsed(bool compress) => ArticleGen.Corpus.Sample(
        articles =>
        {
            using Workspace workspace = Write(articles);
            workspace.Run(compress);

            foreach (CollectedArticles expected in Expected.Collections(workspace.Items))
            {
                PackedNotes actual = expected.Open(workspace.Pack);
                Assert.Equal(expected.Articles.Count, actual.Count);
                for (int i = 0; i < actual.Count; i++) Expected.AssertEqual(expected.Articles[i], expected.Name, actual[i]);
                foreach (ArticleFile article in expected.Articles) Assert.Equal(article.Id, actual[article.Id].Id);
            }
        },
        iter: 150);

    [Fact]
    public void A_body_is_the_text_of_its_file_to_the_letter() => ArticleGen.Corpus.Sample(
        articles =>
        {
            using Workspace workspace = Write(articles);
            workspace.Run();

            Dictionary<string, string> bodies = articles.ToDictionary(
                article => $"{article.Name}.txt", article => Normalized(article.Body));
            foreach (CollectedArticles collection in Expected.Collections(workspace.Items))
            {
                foreach (PackedNote article in collection.Open(workspace.Pack))
                    Assert.Equal(bodies[article.Path], article.Body);
            }
        },
        iter: 150);

    [Fact]
    public void Nearly_all_of_the_made_up_files_are_articles() => ArticleGen.Corpus.Array[20].Sample(
        corpora =>
        {
            MadeArticle[] articles = [.. corpora.SelectMany(corpus => corpus)];
            int parsed = articles.Count(article => ArticleParser.Parse(article.Text).Article is not null);
            Assert.InRange(parsed, articles.Length * 0.95, articles.Length);
        },
        iter: 10);

    [Fact]
    public void An_article_is_found_by_the_hash_of_its_id()
    {
        using var workspace = new Workspace();
        foreach (string name in (string[])["a", "b", "Ж", "日本"]) workspace.Add($"{name}.txt", $"Title\n\nText of {name}.");
        workspace.Run();

        PackedNotes notes = Expected.Collections(workspace.Items).Single().Open(workspace.Pack);

        Assert.Equal("Text of a.", notes.WithIdHash(CorpusSdk.Shared.Packing.IdHash.Of("a")).Body);
        Assert.Equal("Text of 日本.", notes.WithIdHash(CorpusSdk.Shared.Packing.IdHash.Of("日本")).Body);
        Assert.Throws<KeyNotFoundException>(() => notes.WithIdHash(CorpusSdk.Shared.Packing.IdHash.Of("c")));
    }

    [Fact]
    public void The_day_of_the_last_change_is_packed_apart_from_the_day_of_publication()
    {
        using var workspace = new Workspace();
        workspace.Add("both.md", "---\ntitle: A\ndate: 2021-12-22\nlanguage: en\nlastmod: 2024-05-20\n---\nText.");
        workspace.Add("changed.md", "---\ntitle: B\nlastmod: 2024-05-21\n---\nText.");
        workspace.Add("published.md", "---\ntitle: C\ndate: 2021-12-23\n---\nText.");
        workspace.Run();

        PackedNotes notes = Expected.Collections(workspace.Items).Single().Open(workspace.Pack);

        Assert.Equal([new DateOnly(2024, 5, 20), new DateOnly(2024, 5, 21), null], notes.Select(static note => note.Updated));
        Assert.Equal([new DateOnly(2021, 12, 22), null, new DateOnly(2021, 12, 23)], notes.Select(static note => note.Date));
        Assert.Equal(["en", null, null], notes.Select(static note => note.Language));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_packed_corpus_is_read_from_memory_that_was_mapped_and_from_a_copy(bool mapped)
    {
        using var workspace = new Workspace();
        workspace.Add("a.txt", "Title\n\nText.");
        workspace.Run();

        PackedNotes notes = new("News", PackedCorpus.Open(new PackAssembly(workspace.Pack, mapped)), "a");

        Assert.Equal("Text.", notes["a"].Body);
    }

    private static Workspace Write(IEnumerable<MadeArticle> articles)
    {
        var workspace = new Workspace();
        foreach (MadeArticle article in articles) workspace.Add($"{article.Name}.txt", article.Bytes, article.Collection);
        return workspace;
    }

    private static string Normalized(string text) => LineEnd().Replace(text, "\n");

    [GeneratedRegex("\r\n|\r")]
    private static partial Regex LineEnd();
}
