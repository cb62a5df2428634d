using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Articles that ask for one id: none is lost, and what is not in the files' paths and headers decides nothing.</summary>
public sealed class IdAssignmentTests
{
    private static readonly string[] Paths =
    [
        "a.md", "A.md", "a.txt", "-a.md", "_a.md", "b.md", "b/a.md", "B/a.md", "b/-a.txt", "c.md", "C.txt", "b/c.md", "a-.md", "README.md",
        "readme.txt", "index.md", "_index.md",
    ];

    private static readonly string[] Ids = ["", "", "a", "b", "c", "b/a", "x", "readme", "index", "a-b"];

    private static readonly Gen<MadeFile> File = Gen
        .Select(Gen.Int[0, Paths.Length - 1].Select(static i => Paths[i]), Gen.Int[0, Ids.Length - 1].Select(static i => Ids[i]))
        .Select(static (path, id) => new MadeFile(path, id));

    private static readonly Gen<MadeFile[]> Files = File.Array[1, 14].Select(
        static files => files.DistinctBy(static file => file.Path).ToArray());

    [Fact]
    public void Ids_are_unique_and_none_is_lost() => Files.Sample(
        static files =>
        {
            SortedDictionary<string, string> ids = IdsOf(files, []);

            Assert.Equal(files.Length, ids.Count);
            Assert.Equal(files.Length, ids.Values.Distinct(StringComparer.Ordinal).Count());
        },
        iter: 5_000);

    [Fact]
    public void The_order_of_files_does_not_matter() => Gen.Select(Files, Gen.Int).Sample(
        static (files, seed) =>
        {
            MadeFile[] shuffled = [.. files];
            new Random(seed).Shuffle(shuffled);
            List<FileProblem> problems = [];
            List<FileProblem> shuffledProblems = [];

            Assert.Equal(IdsOf(files, problems), IdsOf(shuffled, shuffledProblems));
            Assert.Equal(problems, shuffledProblems);
        },
        iter: 5_000);

    [Fact]
    public void A_file_that_is_added_changes_no_id_without_a_warning_at_it() => Gen.Select(Files, File).Sample(
        static (files, added) =>
        {
            if (files.Any(file => file.Path == added.Path)) return;

            List<FileProblem> problems = [];
            SortedDictionary<string, string> before = IdsOf(files, []);
            SortedDictionary<string, string> after = IdsOf([.. files, added], problems);

            foreach ((string path, string id) in before)
            {
                if (after[path] != id)
                {
                    Assert.Contains(
                        problems, problem =>
                            problem.Path.EndsWith("/news/" + path, StringComparison.Ordinal)
                                && problem.Problem.Arguments.Contains(after[path]));
                }
            }
        },
        iter: 20_000);

    [Fact]
    public void An_article_that_has_the_id_it_asks_for_is_not_reported_and_others_are() => Files.Sample(
        static files =>
        {
            List<FileProblem> problems = [];
            SortedDictionary<string, string> ids = IdsOf(files, problems);

            Assert.All(problems, static problem => Assert.Equal(ProblemKinds.DuplicateId, problem.Problem.Kind));
            Assert.Equal(
                files.Where(file => file.WantedId != ids[file.Path]).Select(static file => file.Item.Path).Order(StringComparer.Ordinal),
                problems.Select(static problem => problem.Path).Order(StringComparer.Ordinal));
        },
        iter: 5_000);

    [Theory]
    [InlineData("-proxy.md proxy.md", "proxy-* proxy")]
    [InlineData("README.md readme.txt", "readme-* readme")]
    [InlineData("_index.md index.md", "index-* index")]
    [InlineData("a.md a.txt", "a a-*")]
    [InlineData("a/x.md=intro b/x.md=intro", "a/x b/x")]
    [InlineData("a/x.md=intro b/x.md=intro intro.md", "a/x b/x intro")]
    [InlineData("a/x.md=intro intro.md=intro", "a/x intro")]
    [InlineData("a/x.md=intro b/x.md=other", "intro other")]
    [InlineData("a.md=b b.md=a", "b a")]
    [InlineData("a.md=x b.md=x c.md=a", "a-* b a")]
    public void Ids_of_files(string files, string ids)
    {
        MadeFile[] made = [.. files
            .Split(' ')
            .Select(static file => file.Split('='))
            .Select(static parts => new MadeFile(parts[0], parts.ElementAtOrDefault(1) ?? ""))];
        SortedDictionary<string, string> found = IdsOf(made, []);

        string Shown(string id) => id.Length > 9 && id[^9] == '-' ? id[..^8] + "*" : id;
        Assert.Equal(ids, string.Join(' ', made.Select(file => Shown(found[file.Path]))));
    }

    [Fact]
    public void A_folder_that_is_read_elsewhere_has_the_same_ids()
    {
        MadeFile[] files = [new("a.md", ""), new("-a.md", "")];

        Assert.Equal(IdsOf(files, []), IdsOf([.. files.Select(static file => file with { Root = "/elsewhere/news" })], []));
    }

    [Fact]
    public void Files_of_two_folders_with_equal_paths_have_ids_of_their_own()
    {
        ParsedFile[] files = [new MadeFile("a.md", "").Parsed, new MadeFile("a.md", "") { Root = "/project/corpus/News" }.Parsed,
            new MadeFile("a.md", "") { Root = "/project/old" }.Parsed];

        Assert.Equal(
            3, Assert
                .Single(Collector.Collect(files, static _ => false, [])).Articles
                .Select(static article => article.Id)
                .Distinct(StringComparer.Ordinal)
                .Count());
    }

    [Theory]
    [InlineData("straße", "STRAẞE")]
    [InlineData("sieben", "ſieben")]
    [InlineData("λόγος", "ΛΌΓΟΣ")]
    [InlineData("Ⴀb", "ⴀB")]
    [InlineData("kelvin", "\u212Aelvin")]
    [InlineData("a b", "aB")]
    public void Spellings_that_differ_in_case_are_one_collection(string one, string other)
    {
        ParsedFile[] files = [new MadeFile("a.md", "") { Collection = one }.Parsed, new MadeFile("b.md", "") { Collection = other }.Parsed];
        List<FileProblem> problems = [];

        Assert.Equal(2, Assert.Single(Collector.Collect(files, static _ => false, problems)).Articles.Count);
        Assert.Equal(ProblemKinds.CollectionSpelling, Assert.Single(problems).Problem.Kind);
    }

    private static SortedDictionary<string, string> IdsOf(IReadOnlyList<MadeFile> files, List<FileProblem> problems) =>
        new SortedDictionary<string, string>(
            Assert.Single(Collector.Collect(
                [.. files.Select(static file => file.Parsed)], static _ => false, problems)).Articles.ToDictionary(static article =>
                article.Item.Path[(article.Item.Path.IndexOf("/news/", StringComparison.Ordinal) + 6)..], static article => article.Id),
            StringComparer.Ordinal);

    private sealed record MadeFile(string Path, string Id)
    {
        public string Root { get; init; } = "/project/corpus/news";

        public string Collection { get; init; } = "News";

        public ArticleItem Item => ArticleItem.From(Root + "/" + Path, "/project", Collection, Path.LastIndexOf('/') + 1);

        public ParsedFile Parsed =>
            ParsedFile.From(Item, ArticleParser.Parse(Id.Length == 0 ? "Title\n\nText.\n" : $"---\nid: {Id}\n---\nText.\n"));

        public string WantedId => Parsed.Article!.Id;
    }
}
