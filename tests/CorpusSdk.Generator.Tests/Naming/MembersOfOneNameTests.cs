using System.Globalization;
using CsCheck;

namespace CorpusSdk.Generator.Tests;

/// <summary>Whatever keys, values, titles and collections are called, no generated type has two members of one name.</summary>
public sealed class MembersOfOneNameTests
{
    private static readonly string[] Words =
    [
        "category", "categories", "Categories", "type", "types", "status", "statuses", "new", "news", "series", "sery", "data", "datum",
        "index", "indices", "indexes", "item", "items",
        "category facet", "category values", "categories values", "source", "sources", "tag", "tags facet", "year", "years", "author",
        "id", "ids", "name", "names", "count", "find", "fields",
        "record", "news article", "news collection", "news id", "main", "load", "corpus", "articles", "equals", "get hash code", "read",
        "body", "article", "path", "title",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(static i => Words[i]);

    private static readonly Gen<string[]> SomeWords = Word.Array[2, 8].Select(
        static words => words.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Any_words_compile() => Gen.Select(SomeWords, SomeWords, SomeWords, Word, Gen.Int[0, 2], Gen.Bool).Sample(
        static (keys, values, titles, collection, shape, isPacked) =>
        {
            CorpusBench bench = CorpusBench.Empty
                .WithProperty("CorpusBodyStorage", isPacked ? "Packed" : "Literal")
                .WithProperty("CorpusMemberBudget", shape == 0 ? "1" : "2000");
            for (int i = 0; i < 12; i++)
            {
                IEnumerable<string> lines = keys
                    .Where(static key => key is not ("id" or "source" or "tag" or "author" or "title"))
                    .Select((key, k) => Line(key, values[(i + k) % Math.Min(2, values.Length)], shape, k));
                bench = bench.And(
                    string.Create(CultureInfo.InvariantCulture, $"{collection}/{i}.md"),
                    $"---\ntitle: {titles[i % titles.Length]}\n{string.Join('\n', lines)}\n---\nText.\n");
            }

            bench.Run().AssertCompiles();
        },
        iter: 60);

    [Theory]
    [InlineData("category", "categories", "Categories", "CategoryValues")]
    [InlineData("type", "types", "Types", "TypesValues")]
    [InlineData("status", "statuses", "Statuses", "StatusesValues")]
    [InlineData("new", "news", "News", "NewsValues")]
    public void Keys_of_one_plural_are_two_facets(string one, string other, string first, string second)
    {
        BenchRun run = CorpusBench
            .With(Enumerable
                .Range(0, 12)
                .Select(i =>
                    (string.Create(CultureInfo.InvariantCulture, $"notes/{i}.md"),
                        $"---\ntitle: Note {i}\n{one}: {(i % 2 == 0 ? "red" : "blue")}\n{other}: [{(i % 3 == 0 ? "red" : "green")}]\n---\nText.\n")))
            .Run();

        run.AssertCompiles();
        Assert.Contains($"Facet {first} ", run.Sources["NotesCollection.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"Facet {second} ", run.Sources["NotesCollection.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("category", "categories")]
    [InlineData("type", "types")]
    [InlineData("status", "statuses")]
    [InlineData("new", "news")]
    public void Keys_of_one_plural_are_two_records_and_two_members_of_each_enum(string one, string other)
    {
        BenchRun run = CorpusBench
            .With(Enumerable
                .Range(0, 12)
                .Select(i =>
                    (string.Create(CultureInfo.InvariantCulture, $"notes/{i}.md"),
                        $"---\ntitle: {(i % 2 == 0 ? one : other)}\nkind: {(i % 2 == 0 ? one : other)}\n{one}: {{{one}: red, {other}: [blue]}}\n{other}: [{{{one}: red}}, {{{other}: blue}}]\n---\nText.\n")))
            .WithProperty("CorpusMemberBudget", "1").WithProperty("CorpusJsonSchemaFolder", "schemas").Run();

        run.AssertCompiles();
        Assert.Equal(
            2, run.Sources["NotesArticle.g.cs"]
                .Split("public sealed record ")
                .Skip(1)
                .Select(static record => record[..record.IndexOf('(', StringComparison.Ordinal)])
                .Distinct(StringComparer.Ordinal)
                .Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("schemas")]
    public void Collections_that_differ_in_case_are_one(string? schemas)
    {
        var bench = CorpusBench.With(
            [("straße/a.txt", "One\n\nText.\n"), ("STRAẞE/a.txt", "Two\n\nText.\n"), ("STRAẞE/b.txt", "Three\n\nText.\n")]);
        BenchRun run = (schemas is null ? bench : bench.WithProperty("CorpusJsonSchemaFolder", schemas)).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(3, corpus.Articles.Select(static article => article.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["CORPUS301", "CORPUS305"], run.ProblemIds);
    }

    [Fact]
    public void A_collection_called_like_the_class_is_not_told_to_be()
    {
        BenchRun run = CorpusBench.With("news/a.txt", "One\n\nText.\n").WithProperty("CorpusClassName", "News").Run();

        Assert.Equal(
            ["corpus/news/a.txt(1,1): error CORPUS404: The collection 'news' makes the name News, which the corpus has for itself. Give the file's item a Collection such as 'Stories', or rename its folder."],
            run.Problems);
    }

    [Theory]
    [InlineData("Packed")]
    [InlineData("Literal")]
    public void An_article_called_Main_is_no_entry_point(string storage)
    {
        BenchRun run = CorpusBench
            .With("notes/a.md", "---\ntitle: Main\n---\nText.\n")
            .WithProperty("CorpusBodyStorage", storage)
            .WithCode("System.Console.WriteLine(Demo.Corpus.Notes.Main.Title);")
            .Run();

        Assert.DoesNotContain(
            run.Compilation
                .WithOptions(run.Compilation.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication))
                .GetDiagnostics(TestContext.Current.CancellationToken),
            static diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
    }

    private static string Line(string key, string value, int shape, int number) => ((shape + number) % 3) switch
    {
        0 => $"{key}: {value}",
        1 => $"{key}: [{value}]",
        _ => $"{key}: {{{value}: {value}, kind: x}}",
    };
}
