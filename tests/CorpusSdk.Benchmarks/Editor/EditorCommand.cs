using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Editor;
using Microsoft.CodeAnalysis.Completion;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// The completion list and the hover of an editor, after each of which somebody has typed; beside those of a collection of few articles in
/// the same shape.
/// </summary>
internal static class EditorCommand
{
    private const int Few = 100;
    private const int Keystrokes = 15;

    public static async Task<int> RunAsync(string sizes)
    {
        MarkdownTable.Head("in an editor", $"{Few} articles", "CorpusSdk", "ratio");
        foreach (string size in sizes.Split(','))
        {
            int count = int.Parse(size, CultureInfo.InvariantCulture);
            foreach (bool asEnum in (bool[])[false, true])
            {
                foreach (bool asPackage in (bool[])[false, true])
                {
                    string name =
                        $"{MarkdownTable.Count(count)} as {(asEnum ? "an enum" : "members")}, {(asPackage ? "in a package" : "in the project")}: ";
                    EditorScene few = await EditorScene.OpenAsync(Few, asEnum, asPackage);
                    EditorScene many = await EditorScene.OpenAsync(count, asEnum, asPackage);
                    Row(name + "list", Rounds<double>.Run(Keystrokes, few.List, many.List));
                    Row(name + "hover", Rounds<double>.Run(Keystrokes, few.Hover, many.Hover));
                }
            }
        }

        return 0;
    }

    private static void Row(string name, Rounds<double> rounds) => MarkdownTable.Row(
        name, MarkdownTable.Ms(rounds.Median(0, Value)), MarkdownTable.Ms(rounds.Median(1, Value)),
        MarkdownTable.Ratio(rounds.Ratio(1, 0, Value)));

    private static double Value(double milliseconds) => milliseconds;

    /// <summary>A project that is open, and places in it to ask at.</summary>
    private sealed class EditorScene
    {
        private readonly EditorProject _editor;
        private readonly string _before;
        private readonly string _after;
        private readonly string _article;
        private readonly int _count;
        private int _edits;

        private EditorScene(EditorProject editor, string before, string after, string article, int count)
        {
            _editor = editor;
            _before = before;
            _after = after;
            _article = article;
            _count = count;
        }

        public static async Task<EditorScene> OpenAsync(int count, bool asEnum, bool asPackage)
        {
            // Half of the synthetic articles are news.
            IEnumerable<(string, string)> articles = SyntheticCorpus.Articles(2 * count)
                .Where(static article => article.Path.StartsWith("news/", StringComparison.Ordinal))
                .Take(count)
                .Select(static article => (article.Path, article.Text));
            var editor = EditorProject.WithArticles(
                articles, ("RootNamespace", "Demo"), ("CorpusBodyStorage", "Packed"),
                ("CorpusMemberBudget", asEnum ? "0" : count.ToString(CultureInfo.InvariantCulture)));
            if (asPackage) editor = await EditorProject.ReferencingAsync(editor, CancellationToken.None);
            await editor.WarmUpAsync(CancellationToken.None);

            (string before, string after) = asEnum ? ("Corpus.News[NewsId.", "]") : ("Corpus.News.", "");
            IReadOnlyList<CompletionItem> offered = await editor.CompleteAsync(Code(before, "", after, 0), CancellationToken.None);
            string[] names = [.. offered
                .Where(static item => item.Tags.Contains("Property") || item.Tags.Contains("EnumMember"))
                .Select(static item => item.DisplayText)];
            return names.Length < count
                ? throw new InvalidOperationException($"Only {names.Length} entries are offered.")
                : new EditorScene(editor, before, after, names[names.Length / 2], count);
        }

        public double List() => Measure(async edit =>
        {
            if ((await _editor.CompleteAsync(Code(_before, "", _after, edit), CancellationToken.None)).Count < _count)
                throw new InvalidOperationException("The list is too short.");
        });

        public double Hover() => Measure(async edit =>
        {
            if (!(await _editor.HoverAsync(Code(_before, _article, _after, edit), CancellationToken.None)).Contains(
                "corpus/news/", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The hover names no file.");
            }
        });

        private double Measure(Func<int, Task> ask)
        {
            var watch = Stopwatch.StartNew();
            ask(++_edits).GetAwaiter().GetResult();
            return watch.Elapsed.TotalMilliseconds;
        }

        private static string Code(string before, string article, string after, int edit) =>
            $"using Demo; class C {{ int edit = {edit}; object M() => {before}$${article}{after}; }}";
    }
}
