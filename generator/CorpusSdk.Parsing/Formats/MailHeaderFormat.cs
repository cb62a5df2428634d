using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Formats;

/// <summary>
/// <c>Key: value</c> lines as in mail, a blank line, the body. A line that starts with white space goes on with the value
/// above it. The block counts as a header when one of its keys is a title's or a date's; prose with a colon is none.
/// </summary>
internal sealed class MailHeaderFormat() : ArticleFormat("mail headers")
{
    private const int LongestKey = 40;

    public override Recognition Read(ArticleDraft draft)
    {
        ArticleText text = draft.Text;
        if (!text.TryReadParagraph(text.Start, out Paragraph header)) return Recognition.Other;
        (List<FieldLine> lines, List<TextRange> others) = ReadLines(text, header);
        if (!IsHeader(header, lines, others)) return Recognition.Other;
        if (!HeaderLimits.IsShortEnough(draft, TextRange.FromBounds(header.Start, header.End))) return Recognition.Damaged;
        if (ReadFields(draft, lines) is not { } fields) return Recognition.Damaged;

        foreach (TextRange other in others) draft.Report(ProblemKinds.HeaderLine, other, text.Slice(other));
        StandardFields.Read(draft, fields);
        draft.BodyStart = text.TryFindText(header.Next, out TextLine body) ? body.Start : text.Length;
        if (draft.Title.Length == 0)
        {
            draft.Report(
                ProblemKinds.MissingTitle, TextRange.FromBounds(header.Start, text.LineAt(header.Start).End),
                "the header has no text under 'Title' or 'Subject'", "Write a line such as 'Title: A Title' into it");
        }

        return Recognition.Article;
    }

    /// <summary>
    /// A title's or a date's key among the fields; and where other lines stand among them, it comes first and fields are most.
    /// </summary>
    private static bool IsHeader(Paragraph header, List<FieldLine> lines, List<TextRange> others) =>
        others.Count == 0
            ? lines.Any(line => StandardFields.IsTitleOrDate(line.Key))
            : lines.Count > others.Count
                && lines.Count >= 2
                && lines[0].KeyRange.Start == header.Start
                && StandardFields.IsTitleOrDate(lines[0].Key);

    /// <summary>The fields; null when they hold more values than are read, which is reported.</summary>
    private static List<HeaderField>? ReadFields(ArticleDraft draft, List<FieldLine> lines)
    {
        var fields = new List<HeaderField>(lines.Count);
        int values = 0;
        foreach (FieldLine line in lines)
        {
            FieldValue value = ValueOf(line.Key, Unfold(draft.Text.Slice(line.Value)), line.Value);
            values += value is ListValue list ? 1 + list.Items.Count : 1;
            if (values > HeaderLimits.MaxValues)
            {
                draft.Report(ProblemKinds.FrontMatterLimit, line.KeyRange, HeaderLimits.Values);
                return null;
            }

            fields.Add(new HeaderField(line.Key, line.KeyRange, value));
        }

        return fields;
    }

    /// <summary>The lines of the block that have a key, each with those that go on with its value; and the others.</summary>
    private static (List<FieldLine> Fields, List<TextRange> Others) ReadLines(ArticleText text, Paragraph header)
    {
        var fields = new List<FieldLine>();
        var others = new List<TextRange>();
        int at = header.Start;
        while (at < header.End)
        {
            TextLine line = text.LineAt(at);
            int colon = FindColon(text, line);
            if (colon < 0)
            {
                others.Add(text.Trim(line.Start, line.End));
                at = line.Next;
                continue;
            }

            TextLine last = line;
            while (last.Next < header.End && text.Text[last.Next] is ' ' or '\t') last = text.LineAt(last.Next);

            string key = text.Text.Substring(line.Start, colon - line.Start);
            fields.Add(new FieldLine(key, new TextRange(line.Start, key.Length), text.Trim(colon + 1, last.End)));
            at = last.Next;
        }

        return (fields, others);
    }

    /// <summary>The colon after a key of letters, digits, spaces, <c>-</c>, <c>_</c> and <c>.</c>; -1 when the line has none.</summary>
    private static int FindColon(ArticleText text, TextLine line)
    {
        if (!char.IsLetter(text.Text[line.Start])) return -1;
        for (int i = line.Start; i < line.End && i - line.Start <= LongestKey; i++)
        {
            char c = text.Text[i];
            if (c == ':') return i + 1 == line.End || char.IsWhiteSpace(text.Text[i + 1]) ? i : -1;
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ' ')) return -1;
        }

        return -1;
    }

    private static FieldValue ValueOf(string key, string value, TextRange range)
    {
        if (value.Length == 0) return new ScalarValue(range, "", IsNull: true);
        if (key.Equals("from", StringComparison.OrdinalIgnoreCase) && !StandardFields.IsSender(value)) return new ScalarValue(range, value);
        if (MemberTable.IsKeyOf(StandardMember.Authors, key))
        {
            return new ListValue(
                range, EquatableArray.Of<FieldValue>([.. AddressList.Names(value).Select(name => new ScalarValue(range, name))]));
        }

        if (MemberTable.IsKeyOf(StandardMember.Tags, key))
        {
            return new ListValue(
                range, EquatableArray.Of<FieldValue>(
                    [.. WithoutBrackets(value)
                        .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries)
                        .Select(tag => new ScalarValue(range, tag.Trim()))]));
        }

        return new ScalarValue(range, value);
    }

    /// <summary>A list as YAML writes it: <c>[a, b]</c> is two values here as well.</summary>
    private static string WithoutBrackets(string value) =>
        value.Length > 1 && value[0] == '[' && value[value.Length - 1] == ']' ? value.Substring(1, value.Length - 2) : value;

    private static string Unfold(string value)
    {
        if (value.IndexOfAny(['\n', '\r']) < 0) return value;
        return string.Join(" ", value.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }

    private readonly record struct FieldLine(string Key, TextRange KeyRange, TextRange Value);
}
