using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Benchmarks;

/// <summary>Programs that read the title and the body of one article and say what that took since <c>Main</c> began.</summary>
internal static class StartPrograms
{
    private const string Frame = """
        using System.Diagnostics;
        using System.Globalization;
        using System.Text;

        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        {0}
        double body = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        if (length == 0) throw new InvalidOperationException("Nothing was read.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} {body} {bytes}"));
        {1}
        """;

    private const string Title = "double title = Stopwatch.GetElapsedTime(start).TotalMilliseconds;\n";

    public static string Of(Contender contender, SyntheticArticle article, string database)
    {
        string key = Stores.KeyOf(article.Path);
        string collection = key[..key.IndexOf('/', StringComparison.Ordinal)];
        string member = char.ToUpperInvariant(collection[0]) + collection[1..];
        string id = key[(collection.Length + 1)..];
        return contender switch
        {
            Contender.Corpus or Contender.Literal =>
                Program($"var article = Bench.Corpus.{member}[\"{id}\"];\nint length = article.Title.Length;\n{Title}length += article.Body.Length;"),
            Contender.Embedded => Program($"""
                using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("{article.Path}")!, Encoding.UTF8);
                string text = reader.ReadToEnd();
                int length = text.Split('\n')[2].Length;
                {Title}length += text.Length;
                """),
            Contender.Json => Program($"""
                using Stream json = typeof(Program).Assembly.GetManifestResourceStream("articles.json")!;
                Stored article = System.Text.Json.JsonSerializer.Deserialize(json, Context.Default.StoredArray)!.First(stored => stored.Key == "{key}");
                int length = article.Title.Length;
                {Title}length += article.Body.Length;
                """, """
                internal sealed record Stored(string Key, string Title, string? Date, string? Source, int Words, string Body);
                [System.Text.Json.Serialization.JsonSerializable(typeof(Stored[]))]
                internal sealed partial class Context : System.Text.Json.Serialization.JsonSerializerContext;
                """),
            Contender.Sqlite => Program($"""
                using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source={database}");
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "select title, body from articles where key = '{key}'";
                using var row = command.ExecuteReader();
                row.Read();
                int length = row.GetString(0).Length;
                {Title}length += row.GetString(1).Length;
                """),
            _ => throw new ArgumentOutOfRangeException(nameof(contender)),
        };
    }

    private static string Program(string read, string types = "") =>
        Frame.Replace("{0}", read, StringComparison.Ordinal).Replace("{1}", types, StringComparison.Ordinal);
}
