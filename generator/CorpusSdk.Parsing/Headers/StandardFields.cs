using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Headers;

/// <summary>
/// Reads the fields that every article has out of a header's keys, whatever the header's format. Keys are matched without
/// regard to case; where a header has several of a field's keys, the one that comes first in its row here wins.
/// </summary>
internal static class StandardFields
{
    public static readonly string[] TitleKeys = ["title", "subject"];
    public static readonly string[] HeadlineKeys = ["headline", "subtitle"];
    public static readonly string[] DateKeys = ["date", "published", "created"];
    public static readonly string[] SourceKeys = ["source", "publisher", "organization", "organisation"];
    public static readonly string[] AuthorKeys = ["authors", "author", "by", "byline", "from"];
    public static readonly string[] TagKeys = ["tags", "keywords"];
    public static readonly string[] LanguageKeys = ["language", "lang", "content-language"];
    public static readonly string[] IdKeys = ["id"];

    private static readonly string[][] AllKeys = [TitleKeys, HeadlineKeys, DateKeys, SourceKeys, AuthorKeys, TagKeys, LanguageKeys, IdKeys];

    public static void Read(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        draft.Fields = fields;
        ReportDuplicates(draft, fields);
        if (FindText(draft, fields, TitleKeys) is { } title) draft.SetTitle(OneLine(title.Text), title.Range);
        draft.Headline = ReadText(draft, fields, HeadlineKeys);
        draft.Source = ReadText(draft, fields, SourceKeys, BrokenFields.Source);
        draft.Language = ReadText(draft, fields, LanguageKeys);
        draft.Authors = ReadList(draft, fields, AuthorKeys);
        draft.Tags = ReadList(draft, fields, TagKeys);
        ReadDate(draft, fields);
        ReadId(draft, fields);
        HeaderField?[] read = [.. AllKeys.Select(keys => Find(fields, keys))];
        draft.Fields = [.. fields.Select(field => read.Contains(field) ? field with { IsStandard = true } : field)];
    }

    /// <summary>True for a key that makes a block of <c>Key: value</c> lines a header and not prose with a colon.</summary>
    public static bool IsTitleOrDate(string key) => Matches(TitleKeys, key) || Matches(DateKeys, key);

    private static void ReadDate(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        if (FindScalar(draft, fields, DateKeys, "a day", "2021-12-22", BrokenFields.Date) is not { } value) return;

        DateField.Read(draft, value.Text, value.Range);
    }

    private static void ReadId(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        if (FindScalar(draft, fields, IdKeys, "text", "my-article", BrokenFields.None) is not { } value) return;

        string id = value.Text;
        bool usable = id.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && !char.IsSurrogate(c));
        if (usable) draft.Id = id;
        else draft.Report(ProblemKinds.InvalidId, value.Range, OneLine(id), "white space, a control character or an emoji", Suggestion(id));
    }

    private static string Suggestion(string id) => Kebab.FromPath(id) is { Length: > 0 } kebab ? kebab : "my-article";

    private static string? ReadText(ArticleDraft draft, IReadOnlyList<HeaderField> fields, string[] keys, BrokenFields broken = BrokenFields.None) =>
        FindText(draft, fields, keys, broken) is { } value ? OneLine(value.Text) : null;

    private static ScalarValue? FindText(ArticleDraft draft, IReadOnlyList<HeaderField> fields, string[] keys, BrokenFields broken = BrokenFields.None) =>
        FindScalar(draft, fields, keys, "text", "some text", broken);

    /// <summary>The first scalar under one of the keys; null when there is none or it holds nothing.</summary>
    private static ScalarValue? FindScalar(
        ArticleDraft draft, IReadOnlyList<HeaderField> fields, string[] keys, string expected, string example, BrokenFields broken)
    {
        if (Find(fields, keys) is not { } field) return null;
        if (field.Value is ScalarValue { IsNull: false, Text: var text } scalar) return string.IsNullOrWhiteSpace(text) ? null : scalar;
        if (field.Value is ScalarValue) return null;

        draft.Broken |= broken;
        draft.Report(ProblemKinds.WrongFieldType, field.Value.Range, field.Key, expected, field.Value.KindName, draft.Syntax.Text(field.Key, example));
        return null;
    }

    /// <summary>A list of texts: a list, one text, or a mapping with a <c>name</c> in place of a text.</summary>
    private static EquatableArray<string> ReadList(ArticleDraft draft, IReadOnlyList<HeaderField> fields, string[] keys)
    {
        if (Find(fields, keys) is not { } field) return [];

        bool several = field.Value is ListValue;
        EquatableArray<FieldValue> items = field.Value is ListValue list ? list.Items : EquatableArray.Of(field.Value);
        var texts = new List<string>(items.Count);
        foreach (FieldValue item in items)
        {
            if (TextOf(item) is not { } text)
            {
                string kind = several ? $"a list that holds {item.KindName}" : item.KindName;
                draft.Report(ProblemKinds.WrongFieldType, item.Range, field.Key, "text or a list of texts", kind, draft.Syntax.List(field.Key, "first", "second"));
                continue;
            }

            string line = OneLine(text);
            if (line.Length > 0 && !texts.Contains(line, StringComparer.OrdinalIgnoreCase)) texts.Add(line);
        }

        return texts.ToEquatableArray();
    }

    private static string? TextOf(FieldValue value) => value switch
    {
        ScalarValue scalar => scalar.IsNull ? "" : scalar.Text,
        MappingValue mapping when Find(mapping.Fields, ["name"])?.Value is ScalarValue { IsNull: false } name => name.Text,
        _ => null,
    };

    private static HeaderField? Find(IReadOnlyList<HeaderField> fields, string[] keys)
    {
        foreach (string key in keys)
            foreach (HeaderField field in fields)
                if (string.Equals(field.Key, key, StringComparison.OrdinalIgnoreCase)) return field;
        return null;
    }

    private static bool Matches(string[] keys, string key) => keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    private static void ReportDuplicates(ArticleDraft draft, IEnumerable<HeaderField> fields)
    {
        var seen = new Dictionary<string, HeaderField>(StringComparer.Ordinal);
        foreach (HeaderField field in fields)
        {
            if (seen.TryGetValue(field.Key, out HeaderField? first))
                draft.Report(ProblemKinds.DuplicateKey, field.KeyRange, field.Key, $"{draft.Text.PositionOf(first.KeyRange.Start).Line + 1}");
            else
                seen.Add(field.Key, field);
            ReportDuplicates(draft, field.Value);
        }
    }

    private static void ReportDuplicates(ArticleDraft draft, FieldValue value)
    {
        if (value is MappingValue mapping) ReportDuplicates(draft, mapping.Fields);
        else if (value is ListValue list)
            foreach (FieldValue item in list.Items) ReportDuplicates(draft, item);
    }

    /// <summary>A text without line breaks: titles and names are shown in one line wherever they appear.</summary>
    private static string OneLine(string text)
    {
        string trimmed = text.Trim();
        return trimmed.IndexOfAny(['\n', '\r']) < 0
            ? trimmed
            : string.Join(" ", trimmed.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }
}
