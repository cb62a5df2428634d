using CorpusSdk.Generator.Writing;
using CsCheck;

namespace CorpusSdk.Generator.Tests;

/// <summary>Whatever is remembered between runs, the result of an edit is what a first run over the same files gives.</summary>
public sealed class EditSequenceTests
{
    private static readonly string[] Paths = ["news/a.txt", "news/b.txt", "news/c.txt", "guides/a.md", "about.txt", "news/deep/a.txt",
        "news/a.de.txt", "news/de/a.txt", "news/deep/index.txt", "news/01-b.txt"];

    private static readonly string[] Texts =
    [
        "Title\n\nOne. Two.\n",
        "Title\n\nOther words here.\n",
        "Another Title\n\nOne. Two.\n",
        " date 2021-12-22 Wire.example\n\nTitle\n\nPARIS (AFP) - One.\n",
        " date 2021-12-23 Wire.example\n\nTitle\n\nPARIS (AFP) - One and two.\n",
        " date 2021-13-23 Wire.example\n\nTitle\n\nOne.\n",
        "---\ntitle: Title\ntags: [a, b]\nid: own\n---\n\n# Title\n\nOne.\n",
        "---\ntitle: Title\ntags: [a]\nid: own\n---\n\nTwo.\n",
        "---\ntitle: unclosed\n",
        "Count\n\nOne.\n",
        "---\ntitle: Title\ndraft: true\ntags: [c]\nlang: de\n---\n\nSee [a](a.txt) and [b](b.txt).\n",
        "---\ntitle: Title\norder: 3\ndate: 2021-12-22\n---\n\nSee [a](a.txt), [b](b.txt) and [c](c.txt).\n",
        "Title\n\nOne.\n\nRelated Topics\n\nNone\n",
        "C Basics\n\nOne.\n",
        "C++ Basics\n\nOne.\n",
        " date 2020-02-29 Wire.example\n\nThird Title\n\nOne.\n",
        " date 2024-02-29 Wire.example\n\nFourth Title\n\nOne.\n",
        "",
    ];

    private static readonly Gen<(int Path, int Text)[]> Edits = Gen.Select(
        Gen.Int[0, Paths.Length - 1], Gen.Int[-1, Texts.Length - 1]).Array[1, 8];

    [Theory]
    [InlineData("Packed", "2000", "include")]
    [InlineData("Packed", "2000", "exclude")]
    [InlineData("Packed", "1", "include")]
    [InlineData("Literal", "2000", "exclude")]
    public void Edits_one_after_the_other_end_where_a_first_run_ends(string storage, string budget, string drafts) => Edits.Sample(
        edits =>
        {
            CorpusBench bench = CorpusBench.Empty
                .WithProperty("CorpusBodyStorage", storage).WithProperty("CorpusMemberBudget", budget).WithProperty("CorpusDrafts", drafts);
            var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Paths[0]] = Texts[0], [Paths[3]] = Texts[6] };
            BenchSession session = bench.And(files.Select(static file => (file.Key, file.Value))).Start();
            foreach ((int path, int text) in edits) session = Apply(session, files, Paths[path], text < 0 ? null : Texts[text]);

            BenchSession fresh = bench.And(files.Select(static file => (file.Key, file.Value))).Start();
            Assert.Equal(fresh.Sources, session.Sources);
            Assert.Equal(
                fresh.Result.Diagnostics.Select(ProblemLine.Of).Order(StringComparer.Ordinal),
                session.Result.Diagnostics.Select(ProblemLine.Of).Order(StringComparer.Ordinal));
        },
        iter: 150);

    private static BenchSession Apply(BenchSession session, SortedDictionary<string, string> files, string path, string? text)
    {
        if (text is null) return files.Remove(path) ? session.Remove(path) : session;

        bool known = files.ContainsKey(path);
        files[path] = text;
        return known ? session.Edit(path, _ => text) : session.Add(path, text);
    }
}
