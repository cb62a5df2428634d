using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>
/// What a value loses to a comment: <c>title: Meetup #3</c> is <c>Meetup</c>, <c>color: #f00</c> is nothing. A comment that is meant has a
/// space after its mark.
/// </summary>
internal static class YamlComments
{
    public static void Report(ArticleDraft draft, TextRange range)
    {
        ArticleText text = draft.Text;
        string yaml = text.Slice(range);
        if (yaml.IndexOf('#') < 0) return;

        foreach (int at in Find(yaml))
        {
            int start = range.Start + at;
            TextLine line = text.LineAt(text.Text.LastIndexOfAny(['\n', '\r'], start) + 1);
            string before = text.Text.Substring(line.Start, start - line.Start);
            string kept = before.TrimEnd();
            if (kept.Length == 0 || IsClosed(kept, StartOfValue(before))) continue;

            TextRange comment = text.Trim(start, line.End);
            if (kept[kept.Length - 1] is '[' or '{' or ',')
            {
                string item = text.Slice(comment);
                int end = item.IndexOfAny([',', ']', '}']);
                string quotedItem = end < 0 ? $"\"{item}\"" : $"\"{item.Substring(0, end)}\"{item.Substring(end)}";
                draft.Report(ProblemKinds.CommentInValue, comment, item, before.TrimStart() + quotedItem);
                continue;
            }

            int value = StartOfValue(before);
            string whole = (before.Substring(value) + text.Slice(comment)).Trim();
            char quote = whole.IndexOf('"') < 0 && whole.IndexOf('\\') < 0 ? '"' : '\'';
            string quoted = quote + (quote == '\'' ? whole.Replace("'", "''") : whole) + quote;
            draft.Report(ProblemKinds.CommentInValue, comment, text.Slice(comment), before.Substring(0, value).Trim() + " " + quoted);
        }
    }

    /// <summary>
    /// The places of comments without a space after their mark. The library's scanner tells them too, but does not come to an end on every
    /// text.
    /// </summary>
    private static List<int> Find(string yaml)
    {
        var found = new List<int>();
        bool startsValue = true;
        int lineStart = 0;
        for (int i = 0; i < yaml.Length; i++)
        {
            char c = yaml[i];
            bool isSpaceBefore = i == lineStart || yaml[i - 1] is ' ' or '\t';
            if (c is '\n' or '\r')
            {
                (startsValue, lineStart) = (true, i + 1);
            }
            else if (c == '#' && (isSpaceBefore || (startsValue && yaml[i - 1] is '[' or ',' or '{')))
            {
                if (i + 1 < yaml.Length && !char.IsWhiteSpace(yaml[i + 1]) && yaml[i + 1] != '#') found.Add(i);
                i = EndOfLine(yaml, i) - 1;
            }
            else if (startsValue && c is '"' or '\'')
            {
                i = EndOfQuotes(yaml, i);
                startsValue = false;
            }
            else if (startsValue && c is '|' or '>')
            {
                i = EndOfBlock(yaml, i, lineStart) - 1;
            }
            else if (c is not (' ' or '\t'))
            {
                bool isSpaceAfter = i + 1 == yaml.Length || char.IsWhiteSpace(yaml[i + 1]);
                startsValue = c is '[' or '{' or ',' || (c is ':' && isSpaceAfter) || (c == '-' && isSpaceAfter && startsValue);
            }
        }

        return found;
    }

    private static int EndOfLine(string yaml, int at) => yaml.IndexOfAny(['\n', '\r'], at) is >= 0 and var end ? end : yaml.Length;

    /// <summary>The closing quote, or the last character where there is none.</summary>
    private static int EndOfQuotes(string yaml, int open)
    {
        for (int i = open + 1; i < yaml.Length; i++)
        {
            if (yaml[i] == '\\' && yaml[open] == '"') i++;
            else if (yaml[i] == yaml[open]) return i;
        }

        return yaml.Length - 1;
    }

    /// <summary>The end of the last line that is blank or further in than the one that a block begins in.</summary>
    private static int EndOfBlock(string yaml, int at, int lineStart)
    {
        int indent = IndentOf(yaml, lineStart);
        int end = EndOfLine(yaml, at);
        while (end < yaml.Length)
        {
            int next = end + 1;
            int content = next + IndentOf(yaml, next);
            if (content < yaml.Length && yaml[content] is not ('\n' or '\r') && content - next <= indent) return end;
            end = EndOfLine(yaml, content);
        }

        return end;
    }

    private static int IndentOf(string yaml, int start)
    {
        int at = start;
        while (at < yaml.Length && yaml[at] == ' ') at++;
        return at - start;
    }

    /// <summary>A value in quotes or brackets, after which nothing but a comment can stand.</summary>
    private static bool IsClosed(string line, int value) =>
        value < line.Length && line[value] is '"' or '\'' or '[' or '{' && line[line.Length - 1] is '"' or '\'' or ']' or '}';

    /// <summary>After the colon of the key, or the hyphen of the item.</summary>
    private static int StartOfValue(string before)
    {
        int colon = before.IndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0) return colon + 2;
        int indent = before.Length - before.TrimStart().Length;
        return string.CompareOrdinal(before, indent, "- ", 0, 2) == 0 ? indent + 2 : indent;
    }
}
