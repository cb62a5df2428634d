using System.Globalization;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search;

/// <summary>Writes queries: as the language has them, to be read again, and with their places, to compare.</summary>
internal static class QueryText
{
    public static string Print(QueryNode node) => node switch
    {
        WordNode word => word.Text + (word.IsPrefix ? "*" : word.Edits switch { 0 => "", 1 => "~", _ => "~2" }),
        PhraseNode phrase => $"\"{phrase.Text}\"" + (phrase.Slop > 0 ? $"~{phrase.Slop.ToString(CultureInfo.InvariantCulture)}" : ""),
        FieldNode { Value: WordNode word } field => Print(field.Field, word),
        FieldNode field => $"{field.Field}:{Print(field.Value)}",
        RangeNode range => $"{range.From}..{range.To}",
        GroupNode group => $"({string.Join(' ', group.Clauses.Select(static clause => Sign(clause.Occur) + Print(clause.Node)))})",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>The query's structure, a letter a kind, with start and length after each part.</summary>
    public static string Describe(QueryNode? node) => node switch
    {
        null => "nothing",
        WordNode word => $"{word.Text}{(word.IsPrefix ? "*" : "")}{(word.Edits > 0 ? "~" + word.Edits : "")}{Place(word)}",
        PhraseNode phrase => $"\"{phrase.Text}\"{(phrase.Slop > 0 ? "~" + phrase.Slop : "")}{Place(phrase)}",
        FieldNode field => $"{field.Field}[{field.FieldLength}]:{Describe(field.Value)}{Place(field)}",
        RangeNode range => $"{range.From ?? "∞"}→{range.To ?? "∞"}{Place(range)}",
        GroupNode group =>
            $"({string.Join(' ', group.Clauses.Select(static clause => Sign(clause.Occur) + Describe(clause.Node)))}){Place(group)}",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    /// <summary>Every part of a query, itself included.</summary>
    public static IEnumerable<QueryNode> Parts(QueryNode node) =>
    [
        node,
        .. node switch
        {
            FieldNode field => Parts(field.Value),
            GroupNode group => group.Clauses.SelectMany(static clause => Parts(clause.Node)),
            _ => [],
        },
    ];

    /// <summary>
    /// Right after the colon, a word with colons or dots may be another field or a range: it is put into parentheses then.
    /// </summary>
    private static string Print(string field, WordNode word)
    {
        string plain = $"{field}:{Print(word)}";
        return QueryParser.TryParse(plain, out QueryNode? read, out _)
            && Parts(read!).TakeLast(2).ToArray() is [FieldNode, WordNode again]
            && again.Text == word.Text
            ? plain
            : $"{field}:({Print(word)})";
    }

    private static string Sign(Occur occur) => occur switch { Occur.Must => "+", Occur.MustNot => "-", _ => "" };

    private static string Place(QueryNode node) => string.Create(CultureInfo.InvariantCulture, $"@{node.Start},{node.Length}");
}
