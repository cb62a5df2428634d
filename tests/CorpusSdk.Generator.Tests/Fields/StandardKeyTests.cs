using System.Collections;
using System.Globalization;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Standard keys that hold something else are fields of their own, unless the member is declared; days in digits follow their collection.
/// </summary>
public sealed class StandardKeyTests
{
    [Theory]
    [InlineData("ImmutableArray<string> LanguageField", "language: [Go, Rust]", "language: en")]
    [InlineData("ImmutableArray<TagsFieldFields> TagsField", "tags: [{label: x}]", "tags: [{label: y}, {label: z}]")]
    [InlineData("ImmutableArray<FieldValue> AuthorsField", "authors: [{login: x}]", "authors: [Ada]")]
    [InlineData("ImmutableArray<AuthorsFieldFields> AuthorsField", "authors: [{login: x}]", "authors: {name: Ada}")]
    [InlineData("ImmutableArray<AuthorsFieldFields> AuthorsField", "authors: [{login: x}]", "authors: [{login: y, name: Ada}]")]
    [InlineData("AuthorFields? Author", "author: {login: x}", "author: Ada", "Author")]
    [InlineData("DateFieldFields? DateField", "date: {created: 2024-05-20}", "date: 2024-05-20")]
    [InlineData("DateFieldFields DateField", "date: {created: 2024-05-20}", "date: {created: 2024-05-21}")]
    [InlineData("bool? Published", "published: true", "published: 2024-05-20", "Published")]
    [InlineData("bool Published", "published: true", "published: false", "Published")]
    [InlineData("string? Published", "published: draft", "published: 2024-05-20", "Published")]
    [InlineData("int DateField", "date: 2024", "date: 2023")]
    [InlineData("string DateField", "date: 2024-05", "date: 2023-04")]
    [InlineData("string DateField", "date: 04/05/2024", "date: 06/07/2024")]
    [InlineData("ImmutableArray<int> IdField", "id: [1]", "id: [2, 3]")]
    public void What_is_of_another_kind_has_a_type_of_its_own(string member, string first, string second, string? name = null)
    {
        BenchRun run = TypedMembers.Notes(first, second).Run();
        using LoadedCorpus corpus = run.Load();

        name ??= member.Split(' ')[1];
        Assert.Equal([member], TypedMembers.Of(corpus).Where(declared => declared.EndsWith(" " + name, StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Problems, static problem => problem.Contains(": error ", StringComparison.Ordinal));
        Assert.All(
            TypedMembers.Values(corpus, name),
            static value => Assert.True(value is not IEnumerable list || list.Cast<object?>().All(static item => item is not null)));
    }

    [Fact]
    public void Values_that_are_read_and_values_that_are_not_stand_beside_each_other()
    {
        using LoadedCorpus corpus = TypedMembers
            .Notes("language: [Go, Rust]", "language: en", "date: {created: 2024-05-20}", "date: 2024-05-21")
            .Run()
            .Load();

        Assert.Equal([null, "en", null, null], corpus.Articles.Select(static article => article.Language));
        Assert.Equal([null, null, null, new DateOnly(2024, 5, 21)], corpus.Articles.Select(static article => article.Date));
        Assert.Equal(
            [null, null, "DateFieldFields { Created = 05/20/2024 }", null],
            TypedMembers
                .Values(corpus, "DateField")
                .Select(
                    static value => value is null ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}")));
    }

    [Theory]
    [InlineData("DateOnly Date", "date: {created: 2024-05-20}",
        "corpus/notes/n0000.md(3,7): error CORPUS508: 'date' has to be a day, but is a mapping of keys.")]
    [InlineData(
        "DateOnly? Date", "published: draft", "corpus/notes/n0000.md(3,12): error CORPUS508: 'published' has to be a day, but is 'draft'.")]
    [InlineData("string? Language", "language: [Go, Rust]",
        "corpus/notes/n0000.md(3,11): error CORPUS508: 'language' has to be text, but is a list.")]
    [InlineData("System.Collections.Immutable.ImmutableArray<string> Tags", "tags: [{label: x}]",
        "corpus/notes/n0000.md(3,7): error CORPUS508: 'tags' has to be a list, each item")]
    public void A_declared_member_holds_nothing_else(string member, string line, string problem)
    {
        CorpusBench bench = TypedMembers
            .Notes(line)
            .WithCode($"#nullable enable\nusing System;\n[CorpusSdk.ArticleType(\"Notes\")] public partial class Note : CorpusSdk.Article {{ public new partial {member} {{ get; }} }}");

        Assert.Contains(bench.Run().Problems, reported => reported.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_in_digits_is_that_of_its_collection()
    {
        BenchRun run = CorpusBench.With([
            ("us/a.md", "---\ntitle: A\ndate: 05/20/2024\n---\nText.\n"), ("us/b.md", "---\ntitle: B\ndate: 04/05/2024\n---\nText.\n"),
            ("us/c.md", "---\ntitle: C\ndate: 2024-01-01\n---\nText.\n"),
            ("eu/a.md", "---\ntitle: A\ndate: 20.05.2024\n---\nText.\n"), ("eu/b.md", "---\ntitle: B\ncreated: 04.05.2024\n---\nText.\n"),
            ("xx/b.md", "---\ntitle: B\ndate: 04/05/2024\n---\nText.\n")]).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(
            ["2024-05-20", "2024-05-04", "2024-05-20", "2024-04-05", "2024-01-01", "-"],
            corpus.Articles.Select(
                static article => article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
        Assert.Contains(
            "corpus/xx/b.md(3,7): warning CORPUS111: '04/05/2024' can be 4 May or 5 April, and nothing in the collection says which, so it gives the article no date. Write it as year-month-day, such as 2024-05-04.", run.Problems);
        Assert.Equal(["CORPUS111", "CORPUS505"], run.ProblemIds);
    }

    [Fact]
    public void An_edit_of_one_day_decides_that_of_others_and_an_edit_of_a_text_leaves_it()
    {
        var bench = CorpusBench.With(
            [("us/a.md", "---\ntitle: A\ndate: 05/20/2024\n---\nText.\n"), ("us/b.md", "---\ntitle: B\ndate: 04/05/2024\n---\nText.\n")]);
        BenchSession first = bench.Start();
        BenchSession text = first.Edit("us/b.md", static text => text.Replace("Text.", "Other text.", StringComparison.Ordinal));
        BenchSession days = text.Edit("us/a.md", static text => text.Replace("05/20/2024", "20/05/2024", StringComparison.Ordinal));

        Assert.Equal(["2024-04-05", "2024-04-05", "2024-05-04"], ((BenchSession[])[first, text, days]).Select(static session =>
        {
            using LoadedCorpus corpus = new BenchRun(session).Load();
            return corpus.Articles["us/b"].Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }));
    }

    [Fact]
    public void A_schema_allows_both_kinds()
    {
        var schema = WrittenSchema.Of(
            TypedMembers.Notes("date: {created: 2024-05-20}", "date: 2024-05-20", "date: 1716200000"), "notes");

        Assert.Empty(schema.Faults("date: {created: 2024-05-20}"));
        Assert.Empty(schema.Faults("date: 2024-05-20"));
        Assert.Empty(schema.Faults("date: 1716200000"));
        Assert.NotEmpty(schema.Faults("date: [1]"));
    }

    [Theory]
    [InlineData("date: 5/20/2024 10:30", "2024-05-20", "10:30")]
    [InlineData("date: 20.5.2024, 9:05 PM", "2024-05-20", "21:05")]
    [InlineData("date: 05/05/2024 23:59:58", "2024-05-05", "23:59:58")]
    [InlineData("date: '5/20/2024T10:30:00Z'", "2024-05-20", "10:30")]
    [InlineData("created: 5-20-2024 at noon", "2024-05-20", "12:00")]
    public void A_day_in_digits_may_have_a_time(string header, string day, string time)
    {
        using LoadedCorpus corpus = TypedMembers.Notes(header).Run().Load();

        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), corpus.Articles[0].Date);
        Assert.Equal(TimeOnly.Parse(time, CultureInfo.InvariantCulture), corpus.Articles[0].Time);
    }

    [Fact]
    public void A_day_in_digits_with_a_time_has_the_order_of_the_others()
    {
        BenchRun run = TypedMembers.Notes("date: 04/05/2024 10:30", "date: 5/20/2024").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Empty(run.Problems);
        Assert.Equal([new DateOnly(2024, 4, 5), new DateOnly(2024, 5, 20)], corpus.Articles.Select(static article => article.Date));
        Assert.Equal(new TimeOnly(10, 30), corpus.Articles[0].Time);
    }

    [Theory]
    [InlineData("DateOnly Seen", "seen: 04/05/2024", "date: 5/20/2024")]
    [InlineData("DateOnly? Seen", "seen: 04/05/2024", "other: 5/20/2024")]
    [InlineData("DateOnly Seen", "seen: 04/05/2024", "other: [5/20/2024]")]
    public void A_field_has_the_order_of_days_that_its_collection_shows(string member, string first, string second)
    {
        using LoadedCorpus corpus = TypedMembers.Notes(
            first, member.Contains('?', StringComparison.Ordinal) ? second : $"seen: 04/05/2024\n{second}").Run().Load();

        Assert.Contains(member, TypedMembers.Of(corpus));
        Assert.Equal(new DateOnly(2024, 4, 5), TypedMembers.Values(corpus, "Seen")[0]);
    }
}
