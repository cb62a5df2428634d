using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>Programs that open an index, search once and say what that took since <c>Main</c> began.</summary>
internal static class SearchPrograms
{
    private const string Frame = """
        using System.Diagnostics;
        using System.Globalization;
        {0}

        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        int found = Ask.Search(args[0]);
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        if (found == 0) throw new InvalidOperationException("Nothing was found.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {bytes}"));

        internal static class Ask
        {
            public static int Search(string query)
            {
                {1}
            }
        }
        """;

    public static string Corpus => Program("using CorpusSdk;", "return Bench.Corpus.Articles.Search(query).Take(10).Length;");

    public static string Lucene(string folder) => Program("""
        using Lucene.Net.Index;
        using Lucene.Net.Search;
        using Lucene.Net.Search.Similarities;
        using Lucene.Net.Store;
        """, $$"""
        var searcher = new IndexSearcher(DirectoryReader.Open(FSDirectory.Open("{{folder}}"))) { Similarity = new BM25Similarity() };
                var any = new BooleanQuery();
                foreach (string word in query.Split(' ')) any.Add(new TermQuery(new Term("{{LuceneEngine.Field}}", word)), Occur.SHOULD);
                return searcher.Search(any, 10).ScoreDocs.Length;
        """);

    public static string Sqlite(string file) => Program("using Microsoft.Data.Sqlite;", $"""
        using var connection = new SqliteConnection("Data Source={file}");
                connection.Open();
                using SqliteCommand command = connection.CreateCommand();
                command.CommandText = "{SqliteEngine.Question}";
                command.Parameters.AddWithValue("$query", query.Replace(" ", " OR "));
                using SqliteDataReader rows = command.ExecuteReader();
                int count = 0;
                while (rows.Read()) count++;
                return count;
        """);

    /// <summary>Runs a program: milliseconds, and bytes allocated.</summary>
    public static (double Milliseconds, double Bytes) Run(ConsumerProject project, string query)
    {
        string[] printed = project.RunProgram(query).Output.Split(' ', StringSplitOptions.TrimEntries);
        return (double.Parse(printed[0], CultureInfo.InvariantCulture), double.Parse(printed[1], CultureInfo.InvariantCulture));
    }

    private static string Program(string usings, string search) =>
        Frame.Replace("{0}", usings, StringComparison.Ordinal).Replace("{1}", search, StringComparison.Ordinal);
}
