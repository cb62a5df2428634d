using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.EntityFrameworkCore.Tables;

/// <summary>The table of a collection, with what belongs to it.</summary>
internal sealed class ArticleTable
{
    /// <summary>Rises when the same article becomes another row: what older versions have loaded is loaded anew then.</summary>
    private const int Version = 1;

    public ArticleTable(string collection, IEnumerable<TableColumn> fields, TableNames names)
    {
        Collection = collection;
        Name = names.Of(collection);
        FullText = names.Of(collection, "fts");
        Children = [.. Lists.Select(list => new ChildTable(names.Of(collection, list.Column.Name), list.Value, list.Column))];
        Columns = [.. StandardColumns.All, .. fields];
        DateIndex = names.Of(collection, "by_date");
        SourceIndex = names.Of(collection, "by_source");
        Format = FormatOf(Columns);
    }

    private static readonly (TableColumn Column, string Value)[] Lists =
        [(StandardColumns.Authors, "author"), (StandardColumns.Tags, "tag")];

    /// <summary>Gets the name of the collection as its articles have it.</summary>
    public string Collection { get; }

    public string Name { get; }

    /// <summary>Gets the name of the full-text index of SQLite.</summary>
    public string FullText { get; }

    /// <summary>Gets the tables of authors and tags, where the engine has no arrays.</summary>
    public IReadOnlyList<ChildTable> Children { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public string DateIndex { get; }

    public string SourceIndex { get; }

    /// <summary>Gets what a row depends on besides its article, as 16 hexadecimal digits.</summary>
    public string Format { get; }

    /// <summary>Gets the columns of an engine without arrays.</summary>
    public IEnumerable<TableColumn> ColumnsWithoutChildren =>
        Columns.Where(column => !Children.Any(child => child.Column == column));

    private static string FormatOf(IEnumerable<TableColumn> columns)
    {
        string version = typeof(ArticleTable).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        StringBuilder format = new();
        format.Append(CultureInfo.InvariantCulture, $"{Version} {version}\n");
        foreach (TableColumn column in columns)
        {
            format.Append(CultureInfo.InvariantCulture, $"{column.Name} {column.Kind} {column.IsList} {column.Vocabulary}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(format.ToString())).AsSpan(0, 8));
    }
}

/// <summary>A table with the authors or tags of articles, a row each.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The name of the column with the author or tag.</param>
/// <param name="Column">Where the articles' values are.</param>
internal sealed record ChildTable(string Name, string Value, TableColumn Column);
