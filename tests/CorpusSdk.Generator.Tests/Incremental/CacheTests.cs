using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Tests;

/// <summary>Whatever is kept between runs, and whoever ran in between, a run gives what a first run over the same files gives.</summary>
public sealed class CacheTests
{
    private static readonly string[] Paths = [
        "news/a.txt", "news/b.txt", "news/c.txt", "news/deep/a.txt", "guides/a.md", "guides/b.md", "about.txt", "letters/a.txt"];

    private static readonly string[] Folders = ["news", "notes", "letters/deep", "news/deep"];

    private static readonly string[] Texts =
    [
        "Title\n\nOne. Two.\n",
        "Another Title\n\nOne. Two. See [it](b.txt).\n",
        " date 2021-12-22 Wire.example\n\nTitle\n\nPARIS (AFP) - One.\n",
        " date 2021-13-23 Wire.example\n\nTitle\n\nOne.\n",
        "---\ntitle: Title\ntags: [a, b]\nid: own\nlevel: 3\n---\n\n# Title\n\nOne.\n",
        "---\ntitle: Words\ntags: [a]\nlevel: high\n---\n\nTwo [links](a.md).\n",
        "---\ntitle: unclosed\n",
        "Subject: Count\nFrom: Ada Lind\nDate: 2 Mar 1999\n\nOne.\n",
        "",
    ];

    private static readonly string[] Codes =
    [
        "// nothing",
        "[CorpusSdk.ArticleType(\"Guides\")] public partial class Guide : CorpusSdk.Article { public partial string? Level { get; } }",
        "[CorpusSdk.ArticleType(\"Guides\")] public partial class Guide : CorpusSdk.Article { public partial int Level { get; } public partial NewsArticle? About { get; } }",
    ];

    private static readonly (string Name, string[] Values)[] Properties =
        [("CorpusBodyStorage", ["Packed", "Literal"]), ("CorpusMemberBudget", ["2000", "1"]), ("CorpusClassName", ["Corpus", "Texts"]),
            ("CorpusJsonSchemaFolder", ["", "schemas"])];

    [Fact]
    public void Two_drivers_side_by_side_keep_apart()
    {
        CorpusBench one = CorpusBench
            .With([("news/a.txt", Texts[0]), ("news/b.txt", Texts[2])])
            .WithProperty("CorpusBodyStorage", "Packed");
        CorpusBench other = CorpusBench
            .With([("news/a.txt", Texts[1]), ("guides/a.md", Texts[4])])
            .WithProperty("CorpusBodyStorage", "Literal");
        BenchSession first = one.Start();
        BenchSession second = other.Start();

        for (int i = 0; i < Texts.Length; i++)
        {
            string text = Texts[i];
            first = first.Edit("news/a.txt", _ => text);
            second = second.Edit("news/a.txt", _ => text + "More.\n");

            AssertSame(
                CorpusBench.With([("news/a.txt", text), ("news/b.txt", Texts[2])]).WithProperty("CorpusBodyStorage", "Packed").Start(),
                first);
            AssertSame(
                CorpusBench
                    .With([("news/a.txt", text + "More.\n"), ("guides/a.md", Texts[4])])
                    .WithProperty("CorpusBodyStorage", "Literal")
                    .Start(), second);
        }
    }

    [Fact]
    public void Forks_of_one_driver_keep_apart_one_after_the_other_and_at_once()
    {
        CorpusBench bench = CorpusBench
            .With([("news/a.txt", Texts[0]), ("news/b.txt", Texts[2])])
            .WithProperty("CorpusBodyStorage", "Packed");
        BenchSession root = bench.Start();
        BenchSession[] fresh = [.. Texts.Select(
            static text =>
                CorpusBench.With([("news/a.txt", text), ("news/b.txt", Texts[2])]).WithProperty("CorpusBodyStorage", "Packed").Start())];

        // Each fork starts from the same driver, whose caches hold what another fork left there.
        for (int i = 0; i < Texts.Length; i++) AssertSame(fresh[i], root.Edit("news/a.txt", _ => Texts[i]));

        var forks = new BenchSession[Texts.Length * 4];
        Parallel.For(0, forks.Length, i => forks[i] = root.Edit("news/a.txt", _ => Texts[i % Texts.Length]));
        for (int i = 0; i < forks.Length; i++) AssertSame(fresh[i % Texts.Length], forks[i]);
    }

    [Fact]
    public void A_cancelled_run_leaves_nothing_behind()
    {
        CorpusBench bench = CorpusBench
            .With([("news/a.txt", Texts[0]), ("news/b.txt", Texts[2])])
            .WithProperty("CorpusBodyStorage", "Packed");
        BenchSession session = bench.Start();

        session.Cancel("news/a.txt", Texts[1]);

        AssertSame(session, session.EditCode());
        AssertSame(
            CorpusBench.With([("news/a.txt", Texts[4]), ("news/b.txt", Texts[2])]).WithProperty("CorpusBodyStorage", "Packed").Start(),
            session.Edit("news/a.txt", static _ => Texts[4]));
    }

    [Fact]
    public void After_each_of_a_thousand_random_edits_the_result_is_that_of_a_first_run()
    {
        var random = new Random(20211222);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Paths[0]] = Texts[0], [Paths[4]] = Texts[4] };
        Dictionary<string, string> properties = Properties.ToDictionary(
            static property => property.Name, static property => property.Values[0], StringComparer.Ordinal);
        string code = Codes[0];
        BenchSession session = Fresh(files, properties, code);
        for (int i = 0; i < 1000; i++)
        {
            session = Edit(session);
            AssertSame(Fresh(files, properties, code), session);
        }

        BenchSession Edit(BenchSession before)
        {
            string path = Paths[random.Next(Paths.Length)];
            string text = Texts[random.Next(Texts.Length)];
            switch (random.Next(12))
            {
                case 0:
                    (string name, string[] values) = Properties[random.Next(Properties.Length)];
                    properties[name] = values[random.Next(values.Length)];
                    return before.Set(name, properties[name]);
                case 1:
                    code = Codes[random.Next(Codes.Length)];
                    return before.ReplaceCode(0, code);
                case 2 when files.Remove(path):
                    return before.Remove(path);
                case 3 when files.Remove(path, out string? moved):
                    string target = Paths.First(free => !files.ContainsKey(free));
                    files.Add(target, moved);
                    return target == path ? before.EditCode() : before.Rename(path, target);
                case < 8 when files.Count > 0:
                    // Most edits are of a text alone.
                    string edited = files.Keys.ElementAt(random.Next(files.Count));
                    files[edited] += "Another sentence.\n";
                    return before.Edit(edited, static old => old + "Another sentence.\n");
                default:
                    bool isKnown = files.ContainsKey(path);
                    files[path] = text;
                    return isKnown ? before.Edit(path, _ => text) : before.Add(path, text);
            }
        }
    }

    [Theory]
    [InlineData("Packed", 2000)]
    [InlineData("Packed", 10)]
    [InlineData("Literal", 2000)]
    public void Articles_that_come_go_move_and_change_give_what_a_first_run_gives(string storage, int budget)
    {
        var random = new Random(20240520);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < 60; i++) files[PathOf()] = TextOf();
        files["news/fixed.md"] = "---\ntitle: Fixed\nown: 5\n---\nSee [one](1.md) and [two](gone.md).\n";
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CorpusBodyStorage"] = storage,
            ["CorpusMemberBudget"] = $"{budget}",
        };
        BenchSession session = Fresh(files, properties, Codes[0]);
        for (int i = 0; i < 150; i++)
        {
            string known = files.Keys.ElementAt(random.Next(files.Count));
            string path = PathOf();
            string text = TextOf();
            switch (random.Next(5))
            {
                case 0:
                    files.Remove(known);
                    session = session.Remove(known);
                    break;
                case 1 when !files.ContainsKey(path):
                    files.Remove(known, out string? moved);
                    files.Add(path, moved!);
                    session = session.Rename(known, path);
                    break;
                case 2:
                    files[known] = text;
                    session = session.Edit(known, _ => text);
                    break;
                case 3:
                    files[known] += "Another sentence.\n";
                    session = session.Edit(known, static old => old + "Another sentence.\n");
                    break;
                default:
                    session = files.ContainsKey(path) ? session.Edit(path, _ => text) : session.Add(path, text);
                    files[path] = text;
                    break;
            }

            AssertSame(Fresh(files, properties, Codes[0]), session);
        }

        string PathOf() =>
            $"{Folders[random.Next(Folders.Length)]}/{random.Next(60)}{(random.Next(8) == 0 ? ".txt" : ".md")}";

        string TextOf()
        {
            if (random.Next(5) == 0)
                return $" date 2021-12-{random.Next(10, 29)} Wire {random.Next(3)}\n\nTitle {random.Next(30)}\n\nOSLO (AP) - One.\n";

            string header = random.Next(15) switch
            {
                0 => "date: 04/05/2024\n",
                1 => "date: 5/20/2024\n",
                2 => "language: [a, b]\n",
                3 => "id: own\n",
                4 => "tags: {label: x}\n",
                5 => "updated: 04/05/2024\n",
                6 => "modified: 20/5/2024\n",
                7 => "seen: 5/21/2024\n",
                _ => $"date: 2024-05-{random.Next(10, 29)}\n",
            };
            string value = random.Next(20) == 0 ? "text" : $"{random.Next(9)}";
            string own = random.Next(4) == 0 ? "" : $"own: {value}\nkind: {(random.Next(2) == 0 ? "red" : "Red")}\n";
            return $"---\ntitle: Title {random.Next(40)}\n{header}{own}source: Wire {random.Next(3)}\n---\nSee [it]({random.Next(60)}.md).\n";
        }
    }

    private static BenchSession Fresh(IEnumerable<KeyValuePair<string, string>> files, Dictionary<string, string> properties, string code)
    {
        CorpusBench bench = CorpusBench.Empty.WithCode(code).And(files.Select(static file => (file.Key, file.Value)));
        foreach ((string name, string value) in properties) bench = bench.WithProperty(name, value);
        return bench.Start();
    }

    private static void AssertSame(BenchSession expected, BenchSession actual)
    {
        Assert.Equal(expected.Sources, actual.Sources);
        Assert.Equal(ProblemsOf(expected), ProblemsOf(actual));
    }

    private static IEnumerable<string> ProblemsOf(BenchSession session) =>
        session.Result.Diagnostics.Select(ProblemLine.Of).Order(StringComparer.Ordinal);
}
