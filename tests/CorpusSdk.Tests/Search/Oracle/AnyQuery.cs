using CorpusSdk.Shared.Search;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Random queries of the whole grammar, as they come from the parser.</summary>
internal static class AnyQuery
{
    public static Gen<QueryNode> Of(int depth)
    {
        var leaf = Gen.Frequency((6, Word), (3, Phrase), (3, Field));
        return depth == 0 ? leaf : Gen.Frequency((2, leaf), (3, Group(Of(depth - 1))));
    }

    /// <summary>The query as somebody could write it.</summary>
    public static string Text(QueryNode node) => node switch
    {
        WordNode word => word.Text + (word.IsPrefix ? "*" : "") + (word.Edits > 0 ? $"~{word.Edits}" : ""),
        PhraseNode phrase => $"\"{phrase.Text}\"" + (phrase.Slop > 0 ? $"~{phrase.Slop}" : ""),
        FieldNode field => $"{field.Field}:{Text(field.Value)}",
        RangeNode range => $"{range.From}..{range.To}",
        GroupNode group =>
            "("
                + string.Join(
                    ' ', group.Clauses.Select(
                        clause => clause.Occur switch { Occur.Must => "+", Occur.MustNot => "-", _ => "" } + Text(clause.Node)))
                + ")",
        _ => throw new InvalidOperationException(),
    };

    private static Gen<string> AnyWord =>
        Gen.Frequency((12, Gen.OneOf(SearchCorpus.Words)), (1, Gen.OneOf("nowhere", "CAFÉ", "&", "bordering", "happiness")));

    private static Gen<QueryNode> Word => Gen.Select(AnyWord, Gen.Int[0, 11], (text, kind) => kind switch
    {
        0 => new WordNode(0, 1, text[..Math.Min(3, text.Length)], 0, true),
        1 => new WordNode(0, 1, text, 1, false),
        2 => new WordNode(0, 1, text, 2, false),
        _ => (QueryNode)new WordNode(0, 1, text, 0, false),
    });

    private static Gen<QueryNode> Phrase => Gen.Select(AnyWord.Array[1, 3], Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 5])),
        (words, slop) => (QueryNode)new PhraseNode(0, 1, string.Join(' ', words), slop));

    private static Gen<QueryNode> Field => Gen.Frequency<FieldNode>(
        (4, Gen.Select(Gen.OneOf(Word, Phrase), Gen.OneOf("title", "body", "Headline"), (value, name) => Of(name, value))),
        (1, Gen.OneOf("nato", "eu law", "EU", "trad").Select(text => Of("tag", new PhraseNode(0, 1, text, 0)))),
        (1, Gen.OneOf("na", "eu l", "tr").Select(text => Of("tags", new WordNode(0, 1, text, 0, true)))),
        (1, Gen.OneOf("Example  wire", "example-wire", "example").Select(text => Of("source", new PhraseNode(0, 1, text, 0)))),
        (1, Gen.OneOf("ann lee", "bo o", "nobody").Select(text => Of("author", new PhraseNode(0, 1, text, 0)))),
        (1, Gen.Select(
            Gen.OneOf("nato", "natt", "traed", "EU Low"), Gen.Int[1, 2],
            (text, edits) => Of("tag", new WordNode(0, 1, text, edits, false)))),
        (1, Gen.OneOf("de", "en", "EN-GB").Select(text => Of("lang", new WordNode(0, 1, text, 0, false)))),
        (1, Gen.OneOf("notes", "NOTES", "no", "news").Select(text => Of("collection", new WordNode(0, 1, text, 0, text.Length < 3)))),
        (1, Gen.Select(Gen.OneOf("nato", "trade"), Gen.OneOf(Occur.Should, Occur.Must, Occur.MustNot), (text, occur) =>
            Of("tag", new GroupNode(
                0, 1,
                [new Clause(Occur.Should, new WordNode(0, 1, "eu law", 0, false)), new Clause(occur, new PhraseNode(0, 1, text, 0))])))),
        (1, Gen.OneOf(("a", "trade"), ("eu", "n"), ("x", "z")).Select(ends => Of("tag", new RangeNode(0, 1, ends.Item1, ends.Item2)))),
        (1, Gen
            .OneOf(("2021-03", "2021-03"), ("2021-03-05", "2021-12"), ("2021-12", "2022"), ("2023-01", "2023-02"))
            .Select(ends => Of("seen", new RangeNode(0, 1, ends.Item1, ends.Item2)))),
        (1, Gen.Select(
            Word, Phrase, Gen.OneOf("title", "text"),
            (word, phrase, name) => Of(name, new GroupNode(0, 1, [new Clause(Occur.Must, word), new Clause(Occur.Should, phrase)])))),
        (1, Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], (a, b) => Of("rating", Range(Math.Min(a, b), Math.Max(a, b))))),
        (1, Gen.OneOf("2021", "2021-03", "2021-09-26").Select(text => Of("date", new WordNode(0, 1, text, 0, false)))),
        (1, Gen.OneOf(
            Gen.Const(new RangeNode(0, 1, "2021-02", "2021-07")), Gen.Const(new RangeNode(0, 1, null, "2021-03-09")),
            Gen.Const(new RangeNode(0, 1, "2021-10-05", null)))
            .Select(range => Of("date", range))),
        (1, Gen.OneOf("n0000", "n00003", "m").Select(text => Of("id", new WordNode(0, 1, text, 0, text.Length < 6)))))
        .Select(node => (QueryNode)node);

    private static Gen<QueryNode> Group(Gen<QueryNode> part) =>
        Gen.Select(
            Gen.Frequency((4, Gen.Const(Occur.Should)), (3, Gen.Const(Occur.Must)), (1, Gen.Const(Occur.MustNot))), part,
            (occur, node) => new Clause(occur, node))
            .Array[1, 4].Select(clauses => (QueryNode)new GroupNode(0, 1, clauses));

    private static FieldNode Of(string field, QueryNode value) => new FieldNode(0, field.Length + value.Length, field, field.Length, value);

    private static RangeNode Range(int from, int to) =>
        new(0, 1, from.ToString(
            System.Globalization.CultureInfo.InvariantCulture), to.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
