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

    private static readonly char[] RefusedByFileSystems = ['\\', ':', '*', '?', '"', '<', '>', '|'];

    private static readonly string[][] AllKeys = [TitleKeys, HeadlineKeys, DateKeys, SourceKeys, AuthorKeys, TagKeys, LanguageKeys, IdKeys];

    public static void Read(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        fields = LastOfEach(draft, fields);
        if (FindText(draft, fields, TitleKeys) is { } title) draft.SetTitle(OneLine(title.Text), title.Range);
        draft.Headline = ReadText(draft, fields, HeadlineKeys);
        draft.Source = ReadText(draft, fields, SourceKeys, BrokenFields.Source);
        draft.Language = ReadText(draft, fields, LanguageKeys);
        draft.Authors = ReadList(draft, fields, AuthorKeys);
        draft.Tags = ReadList(draft, fields, TagKeys);
        ReadDate(draft, fields);
        ReadId(draft, fields);
        HeaderField?[] read = [.. AllKeys.Select(keys => Find(fields, keys))];
        draft.Fields = [.. fields.Select(field => Array.Exists(read, found => ReferenceEquals(found, field)) ? field with { IsStandard = true } : field)];
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
        if (FaultOf(id) is { } fault) draft.Report(ProblemKinds.InvalidId, value.Range, OneLine(id), fault, Suggestion(id));
        else draft.Id = id;
    }

    /// <summary>What an id may not hold, since it is a path to whoever writes articles into files: on every system, and below a folder.</summary>
    private static string? FaultOf(string id)
    {
        if (id.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c))) return "white space, a control character or an emoji";
        if (id.IndexOfAny(RefusedByFileSystems) is >= 0 and var at) return $"'{id[at]}', which file systems refuse";
        string[] parts = id.Split('/');
        if (parts.Any(static part => part.Length == 0)) return "a slash with nothing before or after it";
        return parts.Any(static part => part[part.Length - 1] == '.') ? "a part that ends with a full stop" : null;
    }

    private static string Suggestion(string id)
    {
        IEnumerable<string> parts = id.Split('/', '\\').Where(static part => part.Trim('.').Length > 0);
        return Kebab.FromPath(string.Join("/", parts)) is { Length: > 0 } kebab ? kebab : "my-article";
    }

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
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FieldValue item in items)
        {
            if (TextOf(item) is not { } text)
            {
                string kind = several ? $"a list that holds {item.KindName}" : item.KindName;
                draft.Report(ProblemKinds.WrongFieldType, item.Range, field.Key, "text or a list of texts", kind, draft.Syntax.List(field.Key, "first", "second"));
                continue;
            }

            string line = OneLine(text);
            if (line.Length > 0 && seen.Add(line)) texts.Add(line);
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
                if (string.Equals(field.Key, key, StringComparison.OrdinalIgnoreCase) && (key != "from" || IsSender(field.Value))) return field;
        return null;
    }

    /// <summary>Whether a text under <c>from</c> is somebody: an address, or words with capitals that are not all capitals. <c>OSLO</c> is a place.</summary>
    public static bool IsSender(string text)
    {
        if (text.IndexOf('@') >= 0 || text.IndexOf('<') >= 0) return true;
        string[] words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && char.IsUpper(words[0][0]) && char.IsUpper(words[words.Length - 1][0]) && text.Any(char.IsLower);
    }

    private static bool IsSender(FieldValue value) => value is not ScalarValue { IsNull: false, Text: var text } || IsSender(text);

    private static bool Matches(string[] keys, string key) => keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a key that is given twice, the last one counts, as in YAML's and JSON's usual readers, and the first is reported with it.</summary>
    private static IReadOnlyList<HeaderField> LastOfEach(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        var seen = new Dictionary<string, int>(fields.Count, StringComparer.OrdinalIgnoreCase);
        List<HeaderField>? changed = null;
        for (int i = 0; i < fields.Count; i++)
        {
            HeaderField field = fields[i];
            FieldValue value = LastOfEach(draft, field.Value);
            if (!ReferenceEquals(value, field.Value)) (changed ??= [.. fields])[i] = field with { Value = value };
            if (seen.TryGetValue(field.Key, out int first))
                draft.Report(ProblemKinds.DuplicateKey, field.KeyRange, field.Key, $"{draft.Text.PositionOf(fields[first].KeyRange.Start).Line + 1}");
            seen[field.Key] = i;
        }

        if (seen.Count == fields.Count) return changed ?? fields;
        IReadOnlyList<HeaderField> all = changed ?? fields;
        return [.. all.Where((field, i) => seen[field.Key] == i)];
    }

    private static FieldValue LastOfEach(ArticleDraft draft, FieldValue value)
    {
        if (value is MappingValue mapping)
        {
            IReadOnlyList<HeaderField> fields = LastOfEach(draft, mapping.Fields);
            return fields is EquatableArray<HeaderField> ? value : mapping with { Fields = fields.ToEquatableArray() };
        }

        if (value is not ListValue list) return value;

        FieldValue[]? items = null;
        for (int i = 0; i < list.Items.Count; i++)
        {
            FieldValue item = LastOfEach(draft, list.Items[i]);
            if (!ReferenceEquals(item, list.Items[i])) (items ??= [.. list.Items])[i] = item;
        }

        return items is null ? value : list with { Items = items.ToEquatableArray() };
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
