using System.Globalization;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Headers;

/// <summary>
/// Reads the fields that every article has out of a header's keys, whatever the header's format. Keys are matched without
/// regard to case; where a header has several of a member's keys, the first in the table whose value can be read wins. A key that holds
/// something else is a field of its own.
/// </summary>
internal static class StandardFields
{
    private static readonly char[] RefusedByFileSystems = ['\\', ':', '*', '?', '"', '<', '>', '|'];

    public static void Read(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        fields = LastOfEach(draft, fields);
        var read = new List<HeaderField>();
        foreach (MemberInfo member in MemberTable.All)
        {
            foreach (HeaderField field in WithKeys(fields, member.Keys))
            {
                bool isNothing = IsNothing(field.Value);
                if (!isNothing && !TryRead(draft, field, member)) continue;

                read.Add(field);
                if (!isNothing) break;
            }
        }

        DraftField.Read(draft, fields);
        draft.Fields = [
            .. fields.Select(field => read.Exists(found => ReferenceEquals(found, field)) ? field with { IsStandard = true } : field)];
    }

    /// <summary>True for a key that makes a block of <c>Key: value</c> lines a header and not prose with a colon.</summary>
    public static bool IsTitleOrDate(string key) =>
        MemberTable.IsKeyOf(StandardMember.Title, key) || MemberTable.IsKeyOf(StandardMember.Date, key);

    /// <returns>False for a value of another kind, which is noted: the next of the member's keys may have it.</returns>
    private static bool TryRead(ArticleDraft draft, HeaderField field, MemberInfo member)
    {
        if (member.Shape == MemberShape.Texts) return TryReadList(draft, field, member);
        if (field.Value is not ScalarValue value)
        {
            (string expected, string example) = member.Member == StandardMember.Id
                ? ("text", "my-article")
                : member.Shape == MemberShape.Day ? ("a day", "2021-12-22")
                : member.Shape == MemberShape.Number ? ("a whole number", "3")
                : ("text", "some text");
            ReportOther(draft, field, field.Value, expected, field.Value.KindName, draft.Syntax.Text(field.Key, example));
            return false;
        }

        switch (member.Member)
        {
            case StandardMember.Title:
                draft.SetTitle(OneLine(value.Text), value.Range);
                return true;
            case StandardMember.Id:
                ReadId(draft, value);
                return true;
            case var day when member.Shape == MemberShape.Day:
                return DateField.Read(draft, field, value, day);
            case var number when member.Shape == MemberShape.Number:
                return TryReadNumber(draft, field, value, number);
            case var text:
                draft.Members[text] = OneLine(value.Text);
                return true;
        }
    }

    private static bool TryReadNumber(ArticleDraft draft, HeaderField field, ScalarValue value, StandardMember member)
    {
        if (value.Kind == ValueKind.Integer
            && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            draft.Members[member] = number;
            return true;
        }

        ReportOther(draft, field, value, "a whole number", $"'{value.Text.Trim()}'", draft.Syntax.Literal(field.Key, "3"));
        return false;
    }

    private static void ReadId(ArticleDraft draft, ScalarValue value)
    {
        string id = value.Text;
        if (FaultOf(id) is { } fault) draft.Report(ProblemKinds.InvalidId, value.Range, OneLine(id), fault, Suggestion(id));
        else draft.Id = id;
    }

    /// <summary>
    /// What an id may not hold, since it is a path to whoever writes articles into files: on every system, and below a folder.
    /// </summary>
    private static string? FaultOf(string id)
    {
        if (id.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c)))
            return "white space, a control character or an emoji";
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

    /// <summary>
    /// Reads a list of texts: a list, one text, or a mapping with a <c>name</c> in place of a text. What is none of these is noted.
    /// </summary>
    /// <returns>False when there is something and none of it is a text.</returns>
    private static bool TryReadList(ArticleDraft draft, HeaderField field, MemberInfo member)
    {
        EquatableArray<FieldValue> items = field.Value is ListValue list ? list.Items : EquatableArray.Of(field.Value);
        FieldValue[] others = [.. items.Where(static item => TextOf(item) is null)];
        bool isRead = others.Length < Math.Max(items.Count, 1);
        const string Expected = "text or a list of texts";
        string example = draft.Syntax.List(field.Key, "first", "second");
        if (!isRead)
        {
            ReportOther(
                draft, field, field.Value, Expected,
                field.Value is ListValue ? $"a list that holds {others[0].KindName}" : field.Value.KindName, example);
        }
        else
        {
            foreach (FieldValue other in others)
                ReportOther(draft, field, other, Expected, $"a list that holds {other.KindName}", example, "which is left out");
        }

        if (!isRead) return false;

        var texts = new List<string>(items.Count);
        var seen = new HashSet<string>(Caseless.Comparer);
        foreach (string text in items.Select(TextOf).OfType<string>())
        {
            string line = OneLine(text);
            if (line.Length > 0 && seen.Add(line)) texts.Add(line);
        }

        draft.Members[member.Member] = texts.ToEquatableArray();
        return true;
    }

    /// <summary>Notes that a key that a member is read from holds something else.</summary>
    public static void ReportOther(
        ArticleDraft draft, HeaderField field, FieldValue value, string expected, string found, string example,
        string effect = "so it is a field of its own") =>
        draft.Report(ProblemKinds.OtherKind, value.Range, field.Key, expected, found, effect, example);

    private static string? TextOf(FieldValue value) => value switch
    {
        ScalarValue scalar => scalar.IsNull ? "" : scalar.Text,
        MappingValue mapping when WithKeys(mapping.Fields, ["name"]).FirstOrDefault()?.Value is ScalarValue { IsNull: false } name =>
            name.Text,
        _ => null,
    };

    private static bool IsNothing(FieldValue value) =>
        value is ScalarValue scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text));

    private static IEnumerable<HeaderField> WithKeys(IReadOnlyList<HeaderField> fields, string[] keys)
    {
        foreach (string key in keys)
        {
            foreach (HeaderField field in fields)
            {
                if (Caseless.Equals(field.Key, key) && (key != "from" || IsSender(field.Value)))
                    yield return field;
            }
        }
    }

    /// <summary>
    /// Whether a text under <c>from</c> is somebody: an address, or words with capitals that are not all capitals. <c>OSLO</c> is a place.
    /// </summary>
    public static bool IsSender(string text)
    {
        if (text.IndexOf('@') >= 0 || text.IndexOf('<') >= 0) return true;
        string[] words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && char.IsUpper(words[0][0]) && char.IsUpper(words[words.Length - 1][0]) && text.Any(char.IsLower);
    }

    private static bool IsSender(FieldValue value) => value is not ScalarValue { IsNull: false, Text: var text } || IsSender(text);

    /// <summary>
    /// Of a key that is given twice, the last one counts, as in YAML's and JSON's usual readers, and the first is reported with it.
    /// </summary>
    private static IReadOnlyList<HeaderField> LastOfEach(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        var seen = new Dictionary<string, int>(fields.Count, Caseless.Comparer);
        List<HeaderField>? changed = null;
        for (int i = 0; i < fields.Count; i++)
        {
            HeaderField field = fields[i];
            FieldValue value = LastOfEach(draft, field.Value);
            if (!ReferenceEquals(value, field.Value)) (changed ??= [.. fields])[i] = field with { Value = value };
            if (seen.TryGetValue(field.Key, out int first))
            {
                draft.Report(
                    ProblemKinds.DuplicateKey, field.KeyRange, field.Key,
                    $"{draft.Text.PositionOf(fields[first].KeyRange.Start).Line + 1}");
            }

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
