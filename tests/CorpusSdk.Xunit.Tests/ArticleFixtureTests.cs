using CorpusSdk.Sample;

namespace CorpusSdk.Xunit.Tests;

public sealed class ArticleFixtureTests(ArticleFixture<NewsArticle> news) : IClassFixture<ArticleFixture<NewsArticle>>
{
    [Fact]
    public void Bodies_are_kept() => Assert.Same(news.Articles[0].Body, Corpus.News[0].Body);

    [Fact]
    public void A_folder_holds_the_texts_until_the_fixture_goes()
    {
        using ArticleFixture<GuidesArticle> guides = new();
        string folder = guides.Folder;
        Assert.All(Corpus.Guides, guide => Assert.Equal(guide.Body, File.ReadAllText(Path.Combine(folder, guide.Id + ".txt"))));

        guides.Dispose();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_sample_is_the_collection_s() => Assert.Equal(Corpus.News.Sample(3, 5), news.Sample(3, 5));

    [Theory]
    [InlineData("a b/c", "a.txt b/c.txt")]
    [InlineData("../outside /etc/passwd C:\\x a/./b", "__/outside.txt _/etc/passwd.txt C__x.txt a/_/b.txt")]
    [InlineData("a//b a/_/b", "a/_/b~2.txt a/_/b.txt")]
    [InlineData("A a \u00C9 \u00E9", "A.txt a~2.txt \u00C9.txt \u00E9~2.txt")]
    [InlineData("a a.txt/b", "a~2.txt a.txt/b.txt")]
    [InlineData("con nul.x com1/a aux_ aux", "con_.txt nul.x_.txt com1_/a.txt aux_.txt aux_~2.txt")]
    [InlineData("x. x", "x_.txt x.txt")]
    public void Every_id_has_a_file_of_its_own_in_the_folder(string ids, string paths) =>
        Assert.Equal(paths.Split(' '), ArticleFiles.PathsOf(ids.Split(' ')));

    [Fact]
    public void Thousands_of_ids_that_make_one_file_are_told_apart()
    {
        string[] ids = [.. Enumerable
            .Range(0, 20_000)
            .Select(static i => string.Concat(Convert.ToString(i, 2).PadLeft(16, '0').Select(static bit => bit == '0' ? ':' : '|')))];

        IReadOnlyList<string> paths = ArticleFiles.PathsOf(ids);
        Assert.Equal(ids.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, static path => Assert.Matches("^_+(~[0-9]+)?[.]txt$", path));
    }
}
