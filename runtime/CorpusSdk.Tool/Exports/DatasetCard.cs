using System.Globalization;
using System.Text;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.Tool.Exports;

/// <summary>The <c>README.md</c> of a dataset of Hugging Face: its header says what is in the files.</summary>
internal static class DatasetCard
{
    /// <summary>What tells a card of an earlier export from one that somebody wrote.</summary>
    public const string Mark = "<!-- Written by 'corpus export'; another export overwrites this file. -->";

    /// <param name="table">The columns.</param>
    /// <param name="decimals">The sizes of decimals.</param>
    /// <param name="languages">The languages of the articles.</param>
    /// <param name="rows">How many articles there are.</param>
    /// <param name="textBytes">How much text they hold, as UTF-8.</param>
    /// <param name="fileBytes">How large the file is.</param>
    public static string Of(
        ExportTable table, DecimalSizes decimals, IEnumerable<string> languages, long rows, long textBytes, long fileBytes)
    {
        StringBuilder card = new();
        card.Append("---\n");
        string[] known = [.. languages.Where(static language => language.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))];
        if (known.Length > 0) card.Append("language:\n");
        foreach (string language in known)
        {
            card.Append(CultureInfo.InvariantCulture, $"- '{language}'\n");
        }

        card.Append(CultureInfo.InvariantCulture, $"""
            size_categories:
            - {Category(rows)}
            configs:
            - config_name: default
              data_files:
              - split: train
                path: data/train-*
            dataset_info:
              features:

            """);
        for (int i = 0; i < table.Columns.Count; i++)
        {
            AppendFeature(card, "  ", table.Columns[i], decimals[i]);
        }

        card.Append(CultureInfo.InvariantCulture, $"""
              splits:
              - name: train
                num_bytes: {textBytes}
                num_examples: {rows}
              download_size: {fileBytes}
              dataset_size: {textBytes}
            ---
            {Mark}

            # {string.Join(' ', table.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}

            {Output.Texts.Counted(rows, "article")}, one row each.

            """);
        return card.ToString();
    }

    private static void AppendFeature(StringBuilder card, string indent, ExportColumn column, (int Precision, int Scale)? size)
    {
        // In quotes: 'no' and 'on' are no names to YAML.
        card.Append(CultureInfo.InvariantCulture, $"{indent}- name: '{column.Name}'\n");
        AppendType(card, indent + "  ", column.Type, size);
    }

    private static void AppendType(StringBuilder card, string indent, ExportType type, (int Precision, int Scale)? size)
    {
        switch (type)
        {
            case ListExportType { Item: ScalarExportType item }:
                card.Append(CultureInfo.InvariantCulture, $"{indent}list: {TypeOf(item.Scalar, size)}\n");
                break;
            case ListExportType { Item: RecordExportType record }:
                AppendMembers(card, indent, "list", record, size);
                break;
            case ListExportType list:
                card.Append(CultureInfo.InvariantCulture, $"{indent}list:\n");
                AppendType(card, indent + "  ", list.Item, size);
                break;
            case RecordExportType record:
                AppendMembers(card, indent, "struct", record, size);
                break;
            case ScalarExportType scalar:
                card.Append(CultureInfo.InvariantCulture, $"{indent}dtype: {TypeOf(scalar.Scalar, size)}\n");
                break;
        }
    }

    private static void AppendMembers(
        StringBuilder card, string indent, string shape, RecordExportType record, (int Precision, int Scale)? size)
    {
        card.Append(CultureInfo.InvariantCulture, $"{indent}{shape}:\n");
        foreach (FieldColumn member in record.Columns)
        {
            AppendFeature(card, indent, member, size);
        }
    }

    private static string TypeOf(ColumnKind scalar, (int Precision, int Scale)? size) => scalar switch
    {
        ColumnKind.Boolean => "bool",
        ColumnKind.Int32 => "int32",
        ColumnKind.Int64 => "int64",
        ColumnKind.Decimal when size is var (precision, scale) =>
            string.Create(CultureInfo.InvariantCulture, $"decimal128({precision}, {scale})"),
        ColumnKind.Decimal or ColumnKind.Double => "float64",
        ColumnKind.Day => "date32",
        ColumnKind.Moment => "timestamp[us, tz=UTC]",
        ColumnKind.Time => "time64[us]",
        _ => "string",
    };

    private static string Category(long rows) => rows switch
    {
        < 1_000 => "n<1K",
        < 10_000 => "1K<n<10K",
        < 100_000 => "10K<n<100K",
        < 1_000_000 => "100K<n<1M",
        < 10_000_000 => "1M<n<10M",
        _ => "10M<n<100M",
    };
}
