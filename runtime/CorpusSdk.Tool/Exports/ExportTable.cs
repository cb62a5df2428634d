using CorpusSdk.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Tool.Schemas;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Exports;

/// <summary>
/// The one table of all articles: the columns that every article has, and one for each inferred field. Formats take columns and rows
/// from here alone.
/// </summary>
internal sealed class ExportTable
{
    private readonly Dictionary<string, int> _byKey = new(NameComparison.IgnoringCase);

    private readonly Func<Article, string> _keyOf;

    private ExportTable(string name, Func<Article, string> keyOf, IReadOnlyList<FieldColumn> fields)
    {
        Name = name;
        _keyOf = keyOf;
        Fields = fields;
        Columns = [.. StandardColumns.All, .. fields];
        for (int i = 0; i < fields.Count; i++)
        {
            _byKey[fields[i].Key] = StandardColumns.All.Length + i;
        }
    }

    /// <summary>Gets what the corpus is called.</summary>
    public string Name { get; }

    public IReadOnlyList<ExportColumn> Columns { get; }

    /// <summary>Gets the columns after those that every article has.</summary>
    public IReadOnlyList<FieldColumn> Fields { get; }

    public static ExportTable Of(CorpusSource source) =>
        Of(source.Path, source.Kind, source.KeyOf, CorpusSchema.Of(source).Fields);

    public static ExportTable Of(StreamedCorpus corpus) => Of(corpus.Path, corpus.Kind, corpus.KeyOf, corpus.Fields());

    private static ExportTable Of(string path, SourceKind kind, Func<Article, string> keyOf, IEnumerable<FieldModel> fields)
    {
        string full = System.IO.Path.GetFullPath(path).TrimEnd(System.IO.Path.DirectorySeparatorChar);
        string name = kind == SourceKind.Folder ? System.IO.Path.GetFileName(full) : System.IO.Path.GetFileNameWithoutExtension(full);
        return new ExportTable(name.Length == 0 ? "corpus" : name, keyOf, FieldColumns.Of(
            fields, [.. StandardColumns.All.Select(static column => column.Name), .. FieldColumns.Reserved]));
    }

    /// <summary>Returns the place of a column.</summary>
    public static int IndexOf(StandardColumn column) => StandardColumns.All.IndexOf(column);

    /// <summary>Reads an article as a row, a value for each column.</summary>
    public object?[] Read(Article article)
    {
        object?[] row = ReadFields(article);
        string key = _keyOf(article);
        for (int i = 0; i < StandardColumns.All.Length; i++)
        {
            row[i] = StandardColumns.All[i].Read(article, key);
        }

        return row;
    }

    /// <summary>Reads the fields of an article alone, each at its column's place.</summary>
    public object?[] ReadFields(Article article)
    {
        object?[] row = new object?[Columns.Count];
        if (Fields.Count == 0) return row;

        foreach ((string key, FieldValue value) in article.Fields)
        {
            // Of a key that comes twice, the first is found.
            if (_byKey.TryGetValue(key, out int index) && row[index] is null && value.Kind != FieldKind.Nothing)
            {
                row[index] = Columns[index].Type.Read(value);
            }
        }

        return row;
    }
}
