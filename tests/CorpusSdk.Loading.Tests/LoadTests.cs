using System.Reflection;
using CsCheck;

namespace CorpusSdk.Loading.Tests;

/// <summary>A folder at run time gives the articles that the build made of it.</summary>
public sealed class LoadTests : IDisposable
{
    private static readonly string Compiled = Path.Combine(
        typeof(LoadTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key == "ProjectFolder").Value!, "corpus");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_compiled_folder_gives_the_compiled_articles()
    {
        Corpus.LoadedCorpus loaded = Corpus.Load(Compiled);

        Assert.Empty(loaded.Problems);
        AssertSame(Corpus.Films, loaded.Films);
        AssertSame(Corpus.Notes, loaded.Notes);
        Assert.Equal("Text of it.\n", Assert.Single(loaded.Articles).Body);
        Assert.Equal(
            Corpus.Films.Select(static film =>
                (film.Minutes, film.Seen, film.Premiere, film.Site, film.Crew.Director, Text(film.Crew.Writers), Text(film.Genres))),
                loaded.Films.Select(static film =>
                    (film.Minutes, film.Seen, film.Premiere, film.Site, film.Crew.Director, Text(film.Crew.Writers), Text(film.Genres))));
    }

    [Fact]
    public void Drafts_are_loaded_and_marked()
    {
        Write("films/metropolis.md", "---\ntitle: Metropolis\nminutes: 153\ndraft: true\n---\nText.\n");
        Write("leaf.txt", "Leaf\n\nText.\n");

        var folder = ArticleFolder.Read(_folder.FullName);

        Assert.Equal([true], folder.Collection<Film>("Films").Select(static article => article.IsDraft));
        Assert.Equal([false], folder.Collection<TopLevelArticle>("Articles").Select(static article => article.IsDraft));
    }

    [Fact]
    public void Names_of_files_mean_what_they_mean_in_builds()
    {
        WriteNames();
        var folder = ArticleFolder.Read(_folder.FullName);

        Assert.Equal(
            [
                "01-b  1  01-b-de fr/01-b", "01-b-de  1 de 01-b fr/01-b", "2021-12-22-a 2021-12-22   ", "2021-13-40    ",
                "fr/01-b  1 fr 01-b 01-b-de", "guides    ",
            ],
            Describe(folder));
        Assert.Equal("CORPUS112", Assert.Single(folder.Problems).Id);
    }

    [Fact]
    public void Names_of_files_mean_what_the_options_say()
    {
        WriteNames();
        var folder = ArticleFolder.Read(
            _folder.FullName, new ArticleFolderOptions { IndexFiles = false, NamePrefixes = FileNamePrefixes.Remove, Languages = [] });

        Assert.Equal(
            ["2021-13-40    ", "a 2021-12-22   ", "b  1  ", "b-de  1  ", "fr/b  1  ", "guides/index    "], Describe(folder));
        Assert.Equal(
            ["01-b  ", "01-b-de  de", "2021-12-22-a  ", "2021-13-40  ", "fr/01-b  ", "guides  "],
            ArticleFolder
                .Read(_folder.FullName, new ArticleFolderOptions { NamePrefixes = FileNamePrefixes.Ignore, Languages = ["de"] })
                .Collection<NotesArticle>("Notes").Cast<Article>()
                .Select(static note => $"{note.Id} {note.Order} {note.Language}"));
    }

    [Theory]
    [InlineData(true, true, "drafts drafts/c index readme readme-de template")]
    [InlineData(false, true, "drafts drafts/c index template")]
    [InlineData(true, false, "index readme readme-de")]
    public void Names_may_be_left_out(bool readme, bool underscore, string expected)
    {
        foreach (string path in (string[])["README.md", "readme.de.md", "_template.md", "_drafts/c.md", "_drafts/_index.md", "_index.md"])
            Write("notes/" + path, "A Note\n\nText.\n");

        Assert.Equal(
            expected,
            string.Join(
                ' ', ArticleFolder
                    .Read(_folder.FullName, new ArticleFolderOptions { ReadmeFiles = readme, UnderscoreFiles = underscore })
                    .Collection<NotesArticle>("Notes").Select(static note => note.Id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de,fr")]
    public void A_language_that_is_none_is_refused(string language) => Assert.Contains(
        $"'{language}'",
        Assert.Throws<ArgumentException>(
            () => ArticleFolder.Read(_folder.FullName, new ArticleFolderOptions { Languages = [language] })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Loaded_articles_are_found_as_compiled_ones_are()
    {
        Corpus.LoadedCorpus loaded = Corpus.Load(Compiled);

        Assert.Equal(
            ["nosferatu metropolis", "metropolis", "", "nosferatu", "", "1922 (1) 1927 (1)", "drama (2) science fiction (1)"],
            Answers(Corpus.Films));
        Assert.Equal(Answers(Corpus.Films), Answers(loaded.Films));
        Assert.Equal(Answers(Corpus.Notes), Answers(loaded.Notes));
        Assert.Equal(2, (Corpus.Films.InYear(1927) | loaded.Films.InYear(1922)).Count);
        Assert.Empty(Corpus.Films & loaded.Films);
    }

    [Fact]
    public void A_reference_leads_to_the_compiled_article() =>
        Assert.Same(Corpus.Films.Metropolis, Corpus.Load(Compiled).Films["nosferatu"].Sequel);

    [Fact]
    public void Queries_work_on_what_is_loaded() =>
        Assert.Equal(
            ["Nosferatu"], Corpus
                .Load(Compiled).Films
                .Between(new DateOnly(1920, 1, 1), new DateOnly(1925, 1, 1))
                .Containing("ship")
                .Select(static film => film.Title));

    [Fact]
    public void A_new_file_is_there_and_a_bad_one_is_a_problem()
    {
        Write(
            "films/new.md", "---\ntitle: New\ndate: 2024-01-01\nminutes: 1\nseen: 2024-01-02\npremiere: 2024-01-01\nsite: /new\ncrew: {director: X}\n---\nText.\n");
        Write("films/broken.md", "---\ntitle: [\n---\nText.\n");
        Write(
            "films/short.md", "---\ntitle: Short\ndate: 2024-01-01\nminutes: many\nseen: 2024-01-02\npremiere: 2024-01-01\nsite: /new\ncrew: {director: X}\n---\nText.\n");
        Corpus.LoadedCorpus loaded = Corpus.Load(_folder.FullName);

        Assert.Equal(["New"], loaded.Films.Select(static film => film.Title));
        Assert.Equal(["CORPUS202", "CORPUS507"], loaded.Problems.Select(static problem => problem.Id));
        Assert.Equal(
            $"{Path.Combine(_folder.FullName, "films", "short.md")}(1,1): error CORPUS507: 'minutes' is missing, and Film requires it. Write it into the header, such as 'minutes: …'.", loaded.Problems[1].ToString());
    }

    [Fact]
    public void The_day_of_the_last_change_is_loaded()
    {
        Write("notes/both.md", "---\ntitle: A\ndate: 2021-12-22\nlastmod: 2024-05-20\n---\nText.\n");
        Write("notes/published.md", "---\ntitle: B\ndate: 2021-12-23\n---\nText.\n");
        Corpus.LoadedCorpus loaded = Corpus.Load(_folder.FullName);

        Assert.Empty(loaded.Problems);
        Assert.Equal([new DateOnly(2024, 5, 20), null], loaded.Notes.Select(static note => note.Updated));
    }

    [Fact]
    public void A_day_in_digits_is_that_of_its_collection_and_standard_keys_may_hold_something_else()
    {
        Write("notes/a.md", "---\ntitle: A\ndate: 05/20/2024\nlanguage: [Go, Rust]\n---\nText.\n");
        Write("notes/b.md", "---\ntitle: B\ndate: 04/05/2024\nupdated: 06/07/2024\n---\nText.\n");
        Corpus.LoadedCorpus loaded = Corpus.Load(_folder.FullName);

        Assert.Equal([new DateOnly(2024, 5, 20), new DateOnly(2024, 4, 5)], loaded.Notes.Select(static note => note.Date));
        Assert.Equal(new DateOnly(2024, 6, 7), loaded.Notes[1].Updated);
        Assert.Equal(["CORPUS205 Info"], loaded.Problems.Select(static problem => $"{problem.Id} {problem.Severity}"));
        Assert.Equal("Go", loaded.Notes[0].Fields["language"].Items[0].Text);
    }

    [Fact]
    public void Any_bytes_are_an_article_or_a_problem() => Gen.Byte.Array[0, 200].Sample(
        bytes =>
        {
            File.WriteAllBytes(Path.Combine(_folder.FullName, "f.txt"), bytes);
            Corpus.LoadedCorpus loaded = Corpus.Load(_folder.FullName);
            Assert.Equal(
                1, loaded.Articles.Count
                    + loaded.Problems.Count(
                        static problem => problem.Id is "CORPUS001" or "CORPUS002" or "CORPUS201" or "CORPUS202" or "CORPUS206"));
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void A_folder_that_is_not_there_is_said_so() =>
        Assert.Throws<DirectoryNotFoundException>(() => Corpus.Load(Path.Combine(_folder.FullName, "none")));

    private static string Text(IEnumerable<string> values) => string.Join('|', values);

    private static void AssertSame(IEnumerable<Article> compiled, IEnumerable<Article> loaded) =>
        Assert.Equal(compiled.Select(Describe), loaded.Select(Describe));

    /// <summary>Everything but the path, which is below the project in one case and below the folder in the other.</summary>
    private static string Describe(Article article) => string.Join(
        '\n',
        [article.Collection, article.Id, article.Slug, article.Title, article.Headline ?? "-", $"{article.Date:O}", $"{article.Time:O}",
            $"{article.Updated:O}", article.Source ?? "-", article.Dateline?.Text ?? "-",
            Text(article.Authors), Text(article.Tags), article.Body, article.Fields.ToString(), article.ContentHash,
            $"{article.WordCount}", Text(article.Paragraphs.Select(static paragraph => paragraph.ToString()))]);

    private void WriteNames()
    {
        foreach (string path in (string[])[
            "guides/index.md", "2021-12-22-a.md", "01-b.md", "01-b.de.md", "fr/01-b.md", "2021-13-40.md"])
        {
            Write("notes/" + path, "A Note\n\nText.\n");
        }
    }

    private static string[] Describe(ArticleFolder folder) =>
        [.. folder.Collection<NotesArticle>("Notes").Cast<Article>().Select(static note => $"{note.Id} {note.Date:yyyy-MM-dd} {note.Order} {note.Language} {string.Join(' ', note.Translations.Select(static other => other.Id))}")];

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>What sets are asked most.</summary>
    private static IEnumerable<string> Answers<T>(ArticleSet<T> set)
        where T : Article =>
    [
        Ids(set.OrderByDate()),
        Ids(set.Tagged("INK") | set.InYear(1927)),
        Ids(set.By("ada lindqvist")),
        Ids(set.OrderByDateDescending().Skip(1).Take(1)),
        string.Join(' ', new TagFacet<T>(set)),
        string.Join(' ', new YearFacet<T>(set)),
        string.Join(' ', new FieldFacet<T>(set, "genres")),
    ];

    private static string Ids<T>(ArticleSet<T> set)
        where T : Article => string.Join(' ', set.Select(static article => article.Id));
}
