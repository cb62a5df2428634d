using System.Globalization;
using System.Text;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.CompilerServices;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Build.Tests;

/// <summary>
/// Questions about dates and values of fields are answered from the pack, as LINQ answers them from the articles, and no article is made.
/// </summary>
public class FactTests
{
    private static readonly Gen<string> FrontMatter = Gen.Select(
        Gen
            .Select(Gen.Bool, SetQueries.Day, Gen.Int[0, 2], Gen.Bool)
            .Select((there, day, hour, timed) =>
                there ? string.Create(CultureInfo.InvariantCulture, $"date: {day:yyyy-MM-dd}{(timed ? $" {hour:D2}:00:00" : "")}\n") : ""),
        Gen.Select(SetQueries.Value, Gen.Bool).Select((value, there) => there ? $"source: {Quote(value)}\n" : ""),
        List("tags"),
        List("authors"),
        Gen.OneOf(
            "", "mood: calm\n", "Mood: [Calm, wild, calm]\n", "mood: {inner: calm}\n", "mood: [[calm], wild]\n", "mood:\nMOOD: wild\n",
            "free: text\nlanguage: de\nlastmod: 2021-02-03\nheadline: Two\n"),
        (date, source, tags, authors, mood) => date + source + tags + authors + mood);

    private static readonly Gen<string[]> Corpus = FrontMatter.Array[4, 14].Select(
        articles => (string[])[.. articles, .. Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? "mood: calm\n" : "mood: wild\n")]);

    [Fact]
    public void Packed_articles_are_found_as_linq_finds_them_and_none_is_made() => Gen.Select(Corpus, SetQueries.Chains.Array[8]).Sample(
        (articles, chains) =>
        {
            using Workspace workspace = Write(articles, ["News", "Letters"]);
            byte[] pack = workspace.Pack;
            foreach (SetQuery[] queries in chains)
            {
                PackedNotes news = Open(workspace, pack, "News");
                PackedNotes letters = Open(workspace, pack, "Letters");
                SetQueries.Check(new Union(ArticlePart.Create("a", news)), queries, () => news.Made);
                SetQueries.Check(new Union(ArticlePart.Create("a", letters), ArticlePart.Create("b", news)), queries, () => letters.Made);
            }
        },
        iter: 40);

    [Fact]
    public void Articles_are_found_alike_whether_or_not_they_are_packed() => Gen.Select(Corpus, SetQueries.Chains.Array[8]).Sample(
        (articles, chains) =>
        {
            using Workspace workspace = Write(articles, ["News"]);
            PackedNotes packed = Open(workspace, workspace.Pack, "News");
            Union packedUnion = new(ArticlePart.Create("a", packed));
            Union literalUnion = new(ArticlePart.Create("a", new LiteralNotes(packed)));
            foreach (SetQuery[] queries in chains)
            {
                ArticleSet<Article> expected = queries.Aggregate(
                    (ArticleSet<Article>)packedUnion, (set, query) => query.Ours(set, packedUnion));
                ArticleSet<Article> actual = queries.Aggregate(
                    (ArticleSet<Article>)literalUnion, (set, query) => query.Ours(set, literalUnion));
                Assert.Equal(expected.Select(note => note.Id), actual.Select(note => note.Id));
                Assert.Equal(expected.Explain().ToString(), actual.Explain().ToString());
            }
        },
        iter: 40);

    [Fact]
    public void A_key_with_too_many_values_is_read_from_the_articles()
    {
        using Workspace workspace = Write([.. Enumerable.Range(0, 25).Select(i => $"mood: calm\nnumber: n{i}\n")], ["News"]);
        PackedNotes notes = Open(workspace, workspace.Pack, "News");

        Assert.Equal(25, new FieldFacet<PackedNote>(notes, "number").Count);
        Assert.Equal(notes.Count, notes.Made);
    }

    [Fact]
    public void A_pack_without_the_sections_is_asked_article_by_article()
    {
        using Workspace workspace = Write(["tags: [a]\n", "date: 2021-01-01\n"], ["News"]);
        byte[] pack = workspace.Pack;
        PackedNotes notes = Open(workspace, PackEditor.WithoutFacts(pack), "News");

        Assert.Equal((1, 1), (notes.Tagged("A").Count, notes.InYear(2021).Count));
        Assert.Equal(notes.Count, notes.Made);
    }

    private static Gen<string> List(string key) =>
        Gen
            .Select(SetQueries.Value.Array[0, 3], Gen.Bool)
            .Select((values, there) => there ? $"{key}: [{string.Join(", ", values.Select(Quote))}]\n" : "");

    private static string Quote(string text) =>
        string.Concat(text
            .EnumerateRunes()
            .Select(rune => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"))
            .Prepend("\"")
            .Append("\""));

    private static Workspace Write(string[] articles, string[] collections)
    {
        var workspace = new Workspace();
        for (int i = 0; i < articles.Length; i++)
        {
            foreach (string collection in collections.Take(i % 3 == 0 ? 2 : 1))
            {
                workspace.Add(
                    $"{collection}/{i * 7 % 29:D2}.md", Encoding.UTF8.GetBytes($"---\ntitle: A title\n{articles[i]}---\n\nText {i}."),
                    collection);
            }
        }

        foreach (string collection in collections)
        {
            for (int i = 0; i < 12; i++)
            {
                workspace.Add(
                    $"{collection}/more-{i:D2}.md", $"---\ntitle: More\nmood: {(i % 2 == 0 ? "calm" : "wild")}\n---\n\nText.", collection);
            }
        }

        workspace.Run();
        return workspace;
    }

    private static PackedNotes Open(Workspace workspace, byte[] pack, string collection) =>
        Expected.Collections(workspace.Items).Single(expected => expected.Name == collection).Open(pack);

    private sealed class Union(params ArticlePart[] parts) : ArticleUnion(parts);

    /// <summary>The articles of another collection, as generated code has those that are not packed.</summary>
    private sealed class LiteralNotes(
        PackedNotes notes) : ArticleCollection<PackedNote>(notes.Name, string.Join('\n', notes.Select(note => note.Id)))
    {
        protected override PackedNote Create(int index) => new(new ArticleData
        {
            Collection = notes[index].Collection,
            Id = notes[index].Id,
            Slug = notes[index].Slug,
            Title = notes[index].Title,
            Path = notes[index].Path,
            Body = notes[index].Body,
            Date = notes[index].Date,
            Time = notes[index].Time,
            Source = notes[index].Source,
            Authors = notes[index].Authors,
            Tags = notes[index].Tags,
            Language = notes[index].Language,
            Fields = notes[index].Fields,
        });
    }
}
