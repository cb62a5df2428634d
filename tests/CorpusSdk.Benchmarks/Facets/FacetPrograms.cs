namespace CorpusSdk.Benchmarks;

/// <summary>A program that asks one question of all articles and says what that took.</summary>
internal static class FacetPrograms
{
    public static readonly IReadOnlyList<FacetQuestion> Questions =
    [
        new("articles of a source", "all.From(\"URDUPOINT.com\").Count", "all.Count(a => string.Equals(a.Source, \"URDUPOINT.com\", StringComparison.OrdinalIgnoreCase))"),
        new("articles with a tag", "all.Tagged(\"tag-7\").Count", "all.Count(a => a.Tags.Contains(\"tag-7\", StringComparer.OrdinalIgnoreCase))"),
        new("articles of two tags", "(all.Tagged(\"tag-7\") | all.Tagged(\"tag-8\")).Count", "all.Where(a => a.Tags.Contains(\"tag-7\")).Union(all.Where(a => a.Tags.Contains(\"tag-8\"))).Count()"),
        new("articles of a year", "all.Between(new(2018, 1, 1), new(2018, 12, 31)).Count", "all.Count(a => a.Date >= new DateOnly(2018, 1, 1) && a.Date <= new DateOnly(2018, 12, 31))"),
        new("a year, a source", "all.InYear(2018).From(\"UrduPoint.com\").Count", "all.Count(a => a.Date?.Year == 2018 && string.Equals(a.Source, \"UrduPoint.com\", StringComparison.OrdinalIgnoreCase))"),
        new("all sources", "new SourceFacet<Article>(all).Sum(s => s.Count)", "all.Where(a => !string.IsNullOrEmpty(a.Source)).GroupBy(a => a.Source, StringComparer.OrdinalIgnoreCase).Sum(g => g.Count())"),
        new("all tags", "new TagFacet<Article>(all).Sum(s => s.Count)", "all.SelectMany(a => a.Tags.Distinct(StringComparer.OrdinalIgnoreCase)).GroupBy(t => t, StringComparer.OrdinalIgnoreCase).Sum(g => g.Count())"),
        new("all years", "new YearFacet<Article>(all).Sum(s => s.Count)", "all.Where(a => a.Date is not null).GroupBy(a => a.Date!.Value.Year).Sum(g => g.Count())"),
        new("ten latest of a collection", "(int)Bench.Corpus.News.OrderByDateDescending().Skip(20).Take(10).Count", "Bench.Corpus.News.OrderByDescending(a => a.Date).ThenByDescending(a => a.Time).ThenBy(a => a.Id, StringComparer.Ordinal).Skip(20).Take(10).ToArray().Length"),
    ];

    public static string Text => $$"""
        using System.Collections.Immutable;
        using System.Diagnostics;
        using System.Globalization;
        using CorpusSdk;

        long bytes = GC.GetAllocatedBytesForCurrentThread();
        int compiled = (int)System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true);
        long start = Stopwatch.GetTimestamp();
        int answer = Ask.Question(args[0], args[1]);
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        compiled = (int)System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true) - compiled;
        double again = double.MaxValue;
        long begun = Stopwatch.GetTimestamp();
        for (int i = 0; i < 40 && (i < 3 || Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(0.2)); i++)
        {
            start = Stopwatch.GetTimestamp();
            if (Ask.Question(args[0], args[1]) != answer) throw new InvalidOperationException();
            again = Math.Min(again, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        if (answer != Ask.Question(args[0], "set") || answer == 0) throw new InvalidOperationException("Sets and LINQ disagree.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {again} {bytes} {compiled}"));

        internal static class Ask
        {
            public static int Question(string name, string how) => (name, how) switch
            {
        {{string.Join('\n', Questions.Select((question, i) => $"        (\"{question.Name}\", \"set\") => Set{i}(Bench.Corpus.Articles),\n        (\"{question.Name}\", _) => Linq{i}(Bench.Corpus.Articles),"))}}
                _ => throw new ArgumentException(name),
            };

        {{string.Join('\n', Questions.Select((question, i) => $"    private static int Set{i}(ArticleSet<Article> all) => {question.Set};\n    private static int Linq{i}(ArticleSet<Article> all) => {question.Linq};"))}}
        }
        """;
}

/// <summary>A question, to a set and to its articles.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Set">The expression that asks the set <c>all</c>: a number, to be the same for both.</param>
/// <param name="Linq">The expression that asks its articles.</param>
internal sealed record FacetQuestion(string Name, string Set, string Linq);
