using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Tests;

/// <summary>What names of files say becomes members and ids, as the project's properties say.</summary>
public sealed class NameTests
{
    private const string Text = "---\ntitle: A\n---\nText.\n";

    [Theory]
    [InlineData("", "docs/guides/index.md", "guides")]
    [InlineData("folder", "docs/guides/index.md", "guides")]
    [InlineData("Folder", "docs/guides/_index.md", "guides")]
    [InlineData("folder", "docs/index.md", "index")]
    [InlineData("folder", "index.md", "index")]
    [InlineData("file", "docs/guides/index.md", "guides/index")]
    [InlineData("folder", "docs/guides/index.txt", "guides")]
    public void An_index_has_the_id_of_its_folder(string property, string path, string id) =>
        Assert.Equal(id, Only(CorpusBench.With(path, Text).WithProperty("CorpusIndexFiles", property)).Id);

    [Fact]
    public void An_index_beside_a_file_of_its_folder_s_name_falls_back_as_ids_do()
    {
        BenchRun run = CorpusBench.With([("docs/guides.md", "Guides\n\nText.\n"), ("docs/guides/index.md", "Index\n\nText.\n")]).Run();

        using LoadedCorpus corpus = run.Load();
        Assert.Equal(["guides", "guides-f1652db8"], corpus.Articles.Select(static article => article.Id));
        Assert.StartsWith("corpus/docs/guides/index.md(1,1): warning CORPUS301", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_in_the_header_comes_before_the_folder() =>
        Assert.Equal("own", Only(CorpusBench.With("docs/guides/index.md", "---\ntitle: A\nid: own\n---\nText.\n")).Id);

    [Theory]
    [InlineData("docs/a.md", "See [b](guides/index.md).", "docs/guides/index.md")]
    [InlineData("docs/2021-12-22-a.md", "See [b](01-intro.md).", "docs/01-intro.md")]
    [InlineData("docs/a.de.md", "See [b](a.md).", "docs/a.md")]
    public void Links_lead_to_files_as_they_are_called(string path, string text, string target) =>
        Assert.Empty(CorpusBench
            .With([(path, $"A\n\n{text}\n"), (target, "B\n\nText.\n")])
            .WithProperty("CorpusNamePrefixes", "remove")
            .Run().Problems);

    [Theory]
    [InlineData("", "2021-12-22-title", 2021, null)]
    [InlineData("read", "2021-12-22-title", 2021, null)]
    [InlineData("remove", "title", 2021, null)]
    [InlineData("ignore", "2021-12-22-title", null, null)]
    public void A_day_in_a_name_is_the_date(string property, string id, int? year, int? order)
    {
        Article article = Only(CorpusBench.With("notes/2021-12-22-title.md", Text).WithProperty("CorpusNamePrefixes", property));
        Assert.Equal((id, year, order), (article.Id, article.Date?.Year, article.Order));
    }

    [Theory]
    [InlineData("", "01-intro", 1)]
    [InlineData("Remove", "intro", 1)]
    [InlineData("ignore", "01-intro", null)]
    public void A_number_in_a_name_is_the_order(string property, string id, int? order)
    {
        Article article = Only(CorpusBench.With("notes/01-intro.md", Text).WithProperty("CorpusNamePrefixes", property));
        Assert.Equal((id, (int?)null, order), (article.Id, article.Date?.Year, article.Order));
    }

    [Theory]
    [InlineData("date: 2024-05-20", 2024)]
    [InlineData("published: 2024-05-20", 2024)]
    [InlineData("date: 05/20/2024", 2024)]
    [InlineData("date: 04/05/2024", null)]
    [InlineData("date: ~", 2021)]
    [InlineData("date: 2024", 2021)]
    [InlineData("updated: 2024-05-20", 2021)]
    public void A_date_in_the_header_comes_before_the_name(string header, int? year) =>
        Assert.Equal(year, Only(CorpusBench.With("notes/2021-12-22-a.md", $"---\ntitle: A\n{header}\n---\nText.\n"), mayWarn: true).Date?.Year);

    [Fact]
    public void A_date_in_the_header_that_cannot_be_read_is_not_replaced() => Assert.Equal(
        ["corpus/notes/2021-12-22-a.md(3,7): error CORPUS101: '2024-13-01' is not a day of the calendar: there is no month 13. Write the day as year-month-day, such as 2021-12-22."],
        CorpusBench.With("notes/2021-12-22-a.md", "---\ntitle: A\ndate: 2024-13-01\n---\nText.\n").Run().Problems);

    [Theory]
    [InlineData("order: 7", 7)]
    [InlineData("Order: -7", -7)]
    [InlineData("order: 0", 0)]
    [InlineData("order: ~", 1)]
    [InlineData("order: 1.5", 1)]
    [InlineData("order: first", 1)]
    [InlineData("order: 99999999999", 1)]
    [InlineData("order: [1]", 1)]
    public void An_order_in_the_header_comes_before_the_name(string header, int? order) =>
        Assert.Equal(order, Only(CorpusBench.With("notes/01-a.md", $"---\ntitle: A\n{header}\n---\nText.\n"), mayWarn: true).Order);

    [Theory]
    [InlineData("order: 1.5", "OrderField", "decimal")]
    [InlineData("order: first", "OrderField", "string")]
    public void An_order_that_is_no_whole_number_is_a_field_of_its_own(string header, string name, string type)
    {
        BenchRun run = CorpusBench.With("notes/a.md", $"---\ntitle: A\n{header}\n---\nText.\n").Run();

        Assert.Contains($"{type} {name}", run.Sources["NotesArticle.g.cs"], StringComparison.Ordinal);
        Assert.Contains(run.Problems, static problem => problem.Contains("info CORPUS205: 'order' is read as a whole number", StringComparison.Ordinal));
    }

    [Fact]
    public void An_order_is_not_null_where_every_article_has_it()
    {
        Assert.Contains(
            "public new int Order => base.Order!.Value;",
            CorpusBench.With([("notes/01-a.md", Text), ("notes/b.md", "---\ntitle: B\norder: 2\n---\nText.\n")]).Run().Sources["NotesArticle.g.cs"],
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Order", CorpusBench.With([("notes/01-a.md", Text), ("notes/b.md", Text)]).Run().Sources["NotesArticle.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_type_may_require_an_order() => Assert.Contains(
        CorpusBench
            .With([("notes/01-a.md", Text), ("notes/b.md", Text)])
            .WithCode("[CorpusSdk.ArticleType(\"Notes\")] public partial class Note : CorpusSdk.Article { public new partial int Order { get; } }")
            .Run().Problems,
        static problem => problem.StartsWith("corpus/notes/b.md", StringComparison.Ordinal) && problem.Contains("CORPUS507", StringComparison.Ordinal));

    [Theory]
    [InlineData("2021-13-40-title.md", Text, true)]
    [InlineData("2021-13-40-title.md", "---\ntitle: A\ndate: 2024-05-20\n---\nText.\n", false)]
    [InlineData("00-.md", Text, false)]
    [InlineData("2021-13-40title.md", Text, false)]
    public void A_day_that_does_not_exist_is_reported_once(string path, string text, bool isReported)
    {
        var bench = CorpusBench.With("notes/" + path, text);

        Assert.Equal(isReported ? ["CORPUS112"] : [], bench.Run().ProblemIds);
        Assert.Equal(isReported ? ["CORPUS112"] : [], PackedTests.Indexed(bench).Run().ProblemIds);
        Assert.Empty(bench.WithProperty("CorpusNamePrefixes", "ignore").Run().ProblemIds);
    }

    [Fact]
    public void Names_that_are_one_without_their_numbers_fall_back_as_ids_do()
    {
        BenchRun run = CorpusBench
            .With([("notes/01-a.md", "One\n\nText.\n"), ("notes/02-a.md", "Two\n\nText.\n")])
            .WithProperty("CorpusNamePrefixes", "remove")
            .Run();

        using LoadedCorpus corpus = run.Load();
        Assert.Equal(["a", "a-"], corpus.Articles.Select(static article => article.Id[..Math.Min(2, article.Id.Length)]));
        Assert.Equal(["CORPUS301"], run.ProblemIds);
    }

    [Theory]
    [InlineData("CorpusIndexFiles", "never", "what index files can be. Write folder or file.")]
    [InlineData("CorpusNamePrefixes", "yes", "what can become of days and numbers in names. Write read, remove or ignore.")]
    [InlineData("CorpusReadmeFiles", "no", "what can become of README files. Write include or exclude.")]
    [InlineData("CorpusUnderscoreFiles", "no", "what can become of names that begin with _. Write include or exclude.")]
    [InlineData("CorpusLanguages", "en,auto", "a choice of languages. Write auto, none, or languages such as en, de.")]
    public void Another_value_of_a_property_is_an_error_and_counts_as_the_default(string property, string value, string message)
    {
        BenchRun run = CorpusBench.With("notes/guides/01-index.de.md", Text).WithProperty(property, value).Run();

        Assert.Equal([$"error CORPUS402: The property {property} is '{value}', which is not {message}"], run.Problems);
        using LoadedCorpus corpus = run.Load();
        Assert.Equal("de", corpus.Articles[0].Language);
    }

    /// <summary>What the build task hands over is what an editor reads itself.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("file", "remove", "none")]
    [InlineData("folder", "ignore", "de,fr")]
    public void An_index_of_the_build_gives_the_types_and_names_of_an_editor(string index, string prefixes, string languages)
    {
        CorpusBench bench = CorpusBench
            .With([
                ("notes/guides/index.md", Text), ("notes/2021-12-22-a.md", "B\n\nText.\n"), ("notes/01-c.md", "C\n\nText.\n"),
                ("notes/c.de.md", "D\n\nText.\n"), ("notes/it/c.md", "E\n\nText.\n"), ("notes/2021-13-40.md", "F\n\nText.\n")])
            .WithProperty("CorpusIndexFiles", index).WithProperty("CorpusNamePrefixes", prefixes).WithProperty("CorpusLanguages", languages)
            .WithProperty("CorpusBodyStorage", "Packed");
        BenchRun editor = bench.Run();
        BenchRun build = PackedTests.Indexed(bench).Run();

        Assert.Equal(editor.Sources, build.Sources);
        Assert.Equal(editor.Problems.Order(StringComparer.Ordinal), build.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_property_that_changes_reads_the_files_anew()
    {
        BenchSession session = CorpusBench.With([("notes/01-a.md", Text), ("notes/g/index.md", "B\n\nText.\n")]).Start();
        foreach ((string property, string value) in ((string, string)[])[
            ("CorpusNamePrefixes", "remove"), ("CorpusIndexFiles", "file"), ("CorpusNamePrefixes", "ignore"), ("CorpusLanguages", "none")])
        {
            session = session.Set(property, value);
            Assert.Equal(session.StartAgain().Sources, session.Sources);
        }
    }

    [Theory]
    [InlineData("CorpusIndexFiles", "file", "IndexFiles = false")]
    [InlineData("CorpusNamePrefixes", "remove", "NamePrefixes = global::CorpusSdk.FileNamePrefixes.Remove")]
    [InlineData("CorpusLanguages", "none", "Languages = []")]
    [InlineData("CorpusLanguages", "de, pt-BR", "Languages = [\"de\", \"pt-BR\"]")]
    [InlineData("CorpusReadmeFiles", "exclude", "ReadmeFiles = false")]
    [InlineData("CorpusUnderscoreFiles", "Exclude", "UnderscoreFiles = false")]
    [InlineData("CorpusReadmeFiles", "include", null)]
    [InlineData("CorpusIndexFiles", "folder", null)]
    public void A_folder_is_loaded_as_the_project_is_built(string property, string value, string? expected)
    {
        string load = CorpusBench
            .With("notes/a.md", Text)
            .WithProperty("CorpusLoading", "true").WithProperty(property, value)
            .Start().Sources["Corpus.Load.g.cs"];

        if (expected is null) Assert.DoesNotContain("ArticleFolderOptions", load, StringComparison.Ordinal);
        else Assert.Contains($"Read(folder, new global::CorpusSdk.ArticleFolderOptions {{ FollowLinks = followLinks, {expected} }})", load, StringComparison.Ordinal);
    }

    private static Article Only(CorpusBench bench, bool mayWarn = false)
    {
        BenchRun run = bench.Run();
        if (!mayWarn) Assert.Empty(run.Problems);
        using LoadedCorpus corpus = run.Load();
        return corpus.Articles[0];
    }
}
