namespace CorpusSdk.Generator.Tests;

/// <summary>Which collection an article belongs to, under which name and with which id.</summary>
public sealed class CollectionTests
{
    [Theory]
    [InlineData("news/a.txt", "News", "a")]
    [InlineData("news/2021/december/A Title.txt", "News", "2021/december/a-title")]
    [InlineData("a.txt", "Articles", "a")]
    [InlineData("press releases/a.txt", "PressReleases", "a")]
    [InlineData("2021/a.txt", "_2021", "a")]
    [InlineData("class/a.txt", "Class", "a")]
    [InlineData("новости/a.txt", "Новости", "a")]
    [InlineData("news/no-extension", "News", "no-extension")]
    [InlineData("news/v1.0.txt", "News", "v1-0")]
    [InlineData("news/.hidden.txt", "News", "hidden")]
    [InlineData("News.old/a.txt", "NewsOld", "a")]
    [InlineData("system/a.txt", "System", "a")]
    [InlineData("corpus sdk/a.txt", "CorpusSdk", "a")]
    [InlineData("demo/a.txt", "Demo", "a")]
    [InlineData("article/a.txt", "Article", "a")]
    [InlineData("articles/a.txt", "Articles", "a")]
    public void A_path_makes_a_collection_and_an_id(string path, string collection, string id)
    {
        using LoadedCorpus corpus = CorpusBench.With(path, "Title\n\nText.\n").Run().Load();

        Article article = Assert.Single(corpus.Articles);
        Assert.Equal((collection, id), (article.Collection, article.Id));
        Assert.Same(article, corpus.Member(collection, "Title"));
    }

    [Fact]
    public void An_item_names_its_collection_itself()
    {
        using LoadedCorpus corpus = CorpusBench.Empty.AndInCollection("Letters", "mail/in/a.txt", "Title\n\nText.\n").Run().Load();

        Article article = Assert.Single(corpus.Collection("Letters"));
        Assert.Equal(("a", "mail/in/a.txt"), (article.Id, article.Path));
    }

    [Fact]
    public void An_id_in_the_front_matter_takes_the_place_of_the_path()
    {
        using LoadedCorpus corpus = CorpusBench.With("news/a.md", "---\ntitle: A\nid: Own.Id/1\n---\nText.\n").Run().Load();

        Assert.Equal("news/Own.Id/1", "news/" + Assert.Single(corpus.Articles).Id);
        Assert.True(corpus.Articles.ContainsKey("news/Own.Id/1"));
    }

    [Fact]
    public void A_file_outside_the_project_has_a_path_from_there()
    {
        using LoadedCorpus corpus = CorpusBench.Empty.AndInCollection("Letters", "../shared/a.txt", "Title\n\nText.\n").Run().Load();

        Assert.EndsWith("shared/a.txt", Assert.Single(corpus.Articles).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_spellings_of_one_collection_are_one_and_reported() => Assert.Equal(
        ["corpus/news/b.txt(1,1): warning CORPUS305: The collection 'news' is spelled 'News' elsewhere. Both are read as News; use one spelling."],
        Compiled(CorpusBench.With("News/a.txt", "A\n\nText.\n").And("news/b.txt", "B\n\nText.\n")));

    [Theory]
    [InlineData("articles")]
    [InlineData("ARTICLES")]
    [InlineData("Articles")]
    public void A_folder_that_is_the_collection_of_the_files_at_the_top_is_reported_as_that(string folder) => Assert.Equal(
        [$"corpus/{folder}/b.txt(1,1): warning CORPUS305: The collection '{folder}' is also the collection Articles of the files at the top of the corpus. Rename its folder to keep them apart."],
        Compiled(CorpusBench.With("a.txt", "A\n\nText.\n").And($"{folder}/b.txt", "B\n\nText.\n")));

    [Fact]
    public void A_folder_called_articles_in_capitals_is_the_collection_Articles()
    {
        using LoadedCorpus corpus = CorpusBench.With("ARTICLES/a.txt", "A\n\nText.\n").Run().Load();

        Assert.Equal("Articles", Assert.Single(corpus.Articles).Collection);
    }

    [Fact]
    public void Two_folders_called_articles_are_two_spellings() => Assert.Equal(
        ["corpus/articles/b.txt(1,1): warning CORPUS305: The collection 'articles' is spelled 'Articles' elsewhere. Both are read as Articles; use one spelling."],
        Compiled(CorpusBench.With("Articles/a.txt", "A\n\nText.\n").And("articles/b.txt", "B\n\nText.\n")));

    [Theory]
    [InlineData("***", "***", "has no letter or digit that a C# name may have")]
    [InlineData("Corpus", "Corpus", "makes the name Corpus, which the corpus has for itself")]
    [InlineData("equals", "equals", "makes the name Equals, which the corpus has for itself")]
    [InlineData("to string", "to string", "makes the name ToString, which the corpus has for itself")]
    [InlineData("get type", "get type", "makes the name GetType, which the corpus has for itself")]
    [InlineData("get hash code", "get hash code", "makes the name GetHashCode, which the corpus has for itself")]
    [InlineData("memberwise clone", "memberwise clone", "makes the name MemberwiseClone, which the corpus has for itself")]
    [InlineData("finalize", "finalize", "makes the name Finalize, which the corpus has for itself")]
    [InlineData("top level", "top level", "makes the name TopLevel, which the corpus has for itself")]
    public void A_folder_that_makes_no_usable_name_is_reported(string folder, string collection, string reason) => Assert.Equal(
        [$"corpus/{folder}/a.txt(1,1): error CORPUS404: The collection '{collection}' {reason}. Give the file's item a Collection such as 'News', or rename its folder."],
        Compiled(CorpusBench.With($"{folder}/a.txt", "A\n\nText.\n").And("news/b.txt", "B\n\nText.\n")));

    [Theory]
    [InlineData("NewsArticle")]
    [InlineData("NewsCollection")]
    [InlineData("newsCollection")]
    public void A_collection_whose_types_are_called_like_the_class_is_reported(string className)
    {
        BenchRun run = CorpusBench
            .With("news/a.txt", "A\n\nText.\n")
            .And("letters/b.txt", "B\n\nText.\n")
            .WithProperty("CorpusClassName", className)
            .Run();

        Assert.Equal(["CORPUS404"], run.ProblemIds);
        run.AssertCompiles();
    }

    private static IReadOnlyList<string> Compiled(CorpusBench bench)
    {
        BenchRun run = bench.Run();
        run.AssertCompiles();
        return run.Problems;
    }
}
