using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Whatever is asked of a set has the answer that LINQ gives over the articles.</summary>
public class SetQueryTests
{
    private sealed class Union(params ArticlePart[] parts) : ArticleUnion(parts);

    private static readonly Gen<ArticleData> Article = Gen.Select(
        Gen.Select(SetQueries.Day, Gen.Bool).Select((day, there) => there ? day : (DateOnly?)null),
        Gen.Select(Gen.Int[0, 2], Gen.Bool).Select((hour, there) => there ? new TimeOnly(hour, 0) : (TimeOnly?)null),
        Gen.Select(SetQueries.Value, SetQueries.Value, Gen.Bool),
        SetQueries.Value.Array[0, 3],
        SetQueries.Value.Array[0, 3],
        (date, time, texts, tags, authors) => Notes.Note("", tags: tags, authors: authors) with
        {
            Date = date,
            Time = time,
            Source = texts.Item3 ? texts.Item1 : null,
            Language = texts.Item3 ? null : texts.Item2,
            Fields = texts.Item3
                ? [new("Mood", texts.Item2), new("mood", texts.Item1)]
                : [new("mood", new FieldValue(ValueKind.List, new FieldValue[] { texts.Item1, texts.Item2 }))],
        });

    private static readonly Gen<ArticleData[]> Articles = Article.Array[0, 14];

    [Fact]
    public void Questions_to_several_collections_have_the_answers_of_linq() =>
        Gen.Select(Articles, Articles, SetQueries.Chains).Sample((first, second, queries) =>
        SetQueries.Check(
            new Union(ArticlePart.Create("a", new Notes(Named(first, "A"))), ArticlePart.Create("b", new Notes(Named(second, "B")))),
            queries));

    [Fact]
    public void Questions_to_one_collection_have_the_answers_of_linq() =>
        Gen.Select(Articles, SetQueries.Chains).Sample((articles, queries) =>
        SetQueries.Check(new Union(ArticlePart.Create("a", new Notes(Named(articles, "A")))), queries));

    private static IEnumerable<ArticleData> Named(ArticleData[] articles, string collection) =>
        articles.Select((article, i) => article with { Id = $"{(char)('a' + (i * 7 % 26))}", Collection = collection });
}
