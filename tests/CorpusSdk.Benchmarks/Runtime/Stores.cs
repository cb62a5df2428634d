using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Benchmarks;

/// <summary>One synthetic corpus in every form that is compared: built into assemblies, as JSON, and as an SQLite database.</summary>
internal sealed class Stores : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly int _count;

    public Stores(int count)
    {
        _count = count;
        SyntheticCorpus.WriteTo(Texts, count);
        Articles = Load(Contender.Corpus);
    }

    public string Folder => _folder.Path;

    public string Texts => _folder["texts"];

    public string JsonFile => Texts + ".json";

    public string Database => _folder["articles.db"];

    /// <summary>The packed corpus, opened in this process.</summary>
    public ArticleUnion Articles { get; }

    /// <summary>Builds a library and loads its articles into this process.</summary>
    public ArticleUnion Load(Contender contender) =>
        (ArticleUnion)LoadAssembly(contender).GetType("Bench.Corpus", throwOnError: true)!.GetProperty("Articles")!.GetValue(null)!;

    public Assembly LoadAssembly(Contender contender)
    {
        var project = new ConsumerProject(_folder.Path, contender, Texts);
        project.BuildAnew();
        // In a context of its own: the libraries of all sizes have one name.
        return new AssemblyLoadContext(null).LoadFromAssemblyPath(project.Assembly);
    }

    public StoredArticle[] Stored() =>
        [.. SyntheticCorpus.Articles(_count).Select(article => KeyOf(article.Path)).Select(key => StoredArticle.Of(Articles[key], key))];

    public void WriteJson(StoredArticle[] articles) =>
        File.WriteAllBytes(JsonFile, JsonSerializer.SerializeToUtf8Bytes(articles, StoredArticles.Default.StoredArticleArray));

    public void WriteDatabase(StoredArticle[] articles)
    {
        using var connection = new SqliteConnection("Data Source=" + Database);
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand create = connection.CreateCommand();
        create.CommandText =
            "create table articles (key text primary key, title text, date text, source text, words integer, body text); create index dates on articles (date)";
        create.ExecuteNonQuery();
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "insert into articles values ($key, $title, $date, $source, $words, $body)";
        foreach (StoredArticle article in articles)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$key", article.Key);
            insert.Parameters.AddWithValue("$title", article.Title);
            insert.Parameters.AddWithValue("$date", (object?)article.Date ?? DBNull.Value);
            insert.Parameters.AddWithValue("$source", (object?)article.Source ?? DBNull.Value);
            insert.Parameters.AddWithValue("$words", article.Words);
            insert.Parameters.AddWithValue("$body", article.Body);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The key that the set of all articles has for a file: its path without the extension.</summary>
    public static string KeyOf(string path) => path[..path.LastIndexOf('.')].ToLower(CultureInfo.InvariantCulture);

    public void Dispose() => _folder.Dispose();
}
