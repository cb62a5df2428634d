using System.Diagnostics.CodeAnalysis;
using DuckDB.NET.Data;

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>Articles with what formats stumble over, and the files that are exported of them.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly TextFolder _articles = new();
    private readonly TextFolder _files = new();

    /// <summary>Gets where files are written to.</summary>
    public string Path => _files.Path;

    /// <summary>Films with fields of every type, and essays that disagree about one of them.</summary>
    public static ExportFolder Films()
    {
        ExportFolder folder = new();
        folder.Write("films/metropolis.md", """
            ---
            title: 'Metropolis, "the" film'
            date: 1927-01-10
            source: Ufa
            authors: [Thea von Harbou, Fritz Lang]
            tags: [science fiction, drama]
            language: de
            level: 3
            price: 1.50
            seen: true
            premiere: 1927-01-10T20:15:00+01:00
            doors: 19:30
            opened: 1927-01-10
            coverImage: a.png
            crew: { director: Lang, writers: [Harbou, Lang] }
            scenes: [{ name: city, minutes: 3 }, { name: depths }]
            ---

            A city, "divided" in two; rich & poor <below>.
            The second line 👩‍🚀.

            Another paragraph, of Dr. Rotwang. It ends here.
            """);
        folder.Write("films/nosferatu.md", """
            ---
            title: Nosferatu
            date: 1922-03-04
            tags: []
            level: 4
            price: 12.345
            seen: false
            premiere: 1922-03-04T20:00:00Z
            doors: 18:00:30
            opened: 1922-03-15
            coverImage: b.png
            crew: { director: Murnau, writers: [] }
            scenes: [{ name: ship, minutes: 12 }]
            ---

            A ship comes.
            """);
        folder.Write("essays/first.md", "---\ntitle: First\ndate: 0001-01-01\nlevel: high\n---\n\nText of it.\n");
        folder.Write("essays/second.md", "---\ntitle: Second\nlevel: low\n---\n\nText.\n");
        return folder;
    }

    public string Write(string path, string text) => _articles.Write(path, text);

    /// <summary>Exports to a file, and returns its path.</summary>
    public string Export(string name, params string[] options)
    {
        ToolRun run = Run(name, options);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Code);
        return System.IO.Path.Combine(Path, name);
    }

    public ToolRun Run(string name, params string[] options) =>
        _articles.Run("export", ["-o", name == "-" ? name : System.IO.Path.Combine(Path, name), .. options]);

    /// <summary>Asks DuckDB, and returns its rows as text, cells separated by blanks and bars.</summary>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Tests ask what they like.")]
    public static string[] Ask(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader, i))));
        }

        return [.. rows];
    }

    /// <summary>Loads the articles into a database.</summary>
    public ToolRun Load(string address, params string[] options) => _articles.Run("export", ["--to", address, .. options]);

    public void Dispose()
    {
        _articles.Dispose();
        _files.Dispose();
    }

    private static string TextOf(System.Data.Common.DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? "NULL" : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!;
}
