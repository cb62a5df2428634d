#pragma warning disable
using System.Globalization;
namespace CorpusSdk.Shared.Search;

internal abstract record QueryNode(int Start, int Length);
internal sealed record WordNode(int Start, int Length, string Text, int Edits, bool IsPrefix) : QueryNode(Start, Length);
internal sealed record PhraseNode(int Start, int Length, string Text, int Slop) : QueryNode(Start, Length);
internal sealed record FieldNode(int Start, int Length, string Field, int FieldLength, QueryNode Value) : QueryNode(Start, Length);
internal sealed record RangeNode(int Start, int Length, string? From, string? To) : QueryNode(Start, Length);
internal enum Occur { Should, Must, MustNot }
internal sealed record GroupNode(int Start, int Length, (Occur Occur, QueryNode Node)[] Clauses) : QueryNode(Start, Length);
internal sealed record QueryProblem(int Column, int Length, string What, string Advice);
internal static class QueryParser
{
    public static bool TryParse(string text, out QueryNode? query, out QueryProblem? problem) { query = ParseLenient(text); problem = query is null ? new(1, 0, "The query is empty.", "Write a word.") : null; return query is not null; }
    public static QueryNode? ParseLenient(string text)
    {
        var clauses = new System.Collections.Generic.List<(Occur, QueryNode)>();
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] == ' ') { i++; continue; }
            Occur occur = text[i] == '+' ? Occur.Must : text[i] == '-' ? Occur.MustNot : Occur.Should;
            if (occur != Occur.Should) i++;
            if (i >= text.Length) break;
            int start = i;
            if (text[i] == '"')
            {
                int end = text.IndexOf('"', i + 1); if (end < 0) end = text.Length;
                clauses.Add((occur, new PhraseNode(start, end + 1 - start, text.Substring(i + 1, end - i - 1), 0)));
                i = end + 1; continue;
            }
            while (i < text.Length && text[i] != ' ') i++;
            string word = text.Substring(start, i - start);
            int colon = word.IndexOf(':');
            if (colon > 0) clauses.Add((occur, new FieldNode(start, word.Length, word.Substring(0, colon), colon, new WordNode(start + colon + 1, word.Length - colon - 1, word.Substring(colon + 1), 0, false))));
            else clauses.Add((occur, word.EndsWith("*") ? new WordNode(start, word.Length, word.TrimEnd('*'), 0, true) : word.EndsWith("~") ? new WordNode(start, word.Length, word.TrimEnd('~'), 1, false) : new WordNode(start, word.Length, word, 0, false)));
        }
        return clauses.Count == 0 ? null : clauses.Count == 1 && clauses[0].Item1 != Occur.MustNot ? clauses[0].Item2 : new GroupNode(0, text.Length, clauses.ToArray());
    }
}
