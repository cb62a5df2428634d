using System.Collections.Immutable;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Tests;

/// <summary>Which type the values of all files give a field.</summary>
public sealed class InferenceTests
{
    [Theory]
    [InlineData("bool X", "true", "False")]
    [InlineData("int X", "1", "-20")]
    [InlineData("long X", "1", "3000000000")]
    [InlineData("decimal X", "1", "99999999999999999999")]
    [InlineData("decimal X", "1", "1.50")]
    [InlineData("double X", "1.5", ".inf")]
    [InlineData("string X", "1.5", "1e300")]
    [InlineData("string X", "21E08", "13E11")]
    [InlineData("string X", "1e999", "1")]
    [InlineData("string X", "+49", "1")]
    [InlineData("TimeSpan X", "52:54", "1:02:03")]
    [InlineData("TimeSpan X", "52:54", "112:30")]
    [InlineData("string X", "52:54", "14:30")]
    [InlineData("string X", "52:54", "52:75")]
    [InlineData("string X", "1", "99999999999999999999999999999999")]
    [InlineData("DateOnly X", "2021-12-22", "14-Aug-2001")]
    [InlineData("DateOnly X", "12/20/2016", "04/05/2016")]
    [InlineData("DateOnly X", "20/12/2016", "04/05/2016")]
    [InlineData("string X", "03/02/2016", "04/05/2016")]
    [InlineData("string X", "12/20/2016", "20/12/2016")]
    [InlineData("DateTimeOffset X", "2021-12-22", "2021-12-22T10:00:00Z")]
    [InlineData("TimeSpan X", "1:02:03", "PT5M")]
    [InlineData("TimeSpan X", "01:02:03", "09:30:15")]
    [InlineData("TimeOnly X", "14:30", "\"09:05\"")]
    [InlineData("TimeOnly X", "14:30", "09:30:15")]
    [InlineData("string X", "14:30", "1:02:03")]
    [InlineData("string X", "14:30", "9:30")]
    [InlineData("string X", "14:30", "noon")]
    [InlineData("string X", "23:59", "24:00")]
    [InlineData("TimeOnly? X", "14:30", "")]
    [InlineData("ImmutableArray<TimeOnly> X", "[14:30, 15:00]", "16:00")]
    [InlineData("Uri X", "https://example.org/", "mailto:a@example.org")]
    [InlineData("string X", "some", "words")]
    [InlineData("string X", "1", "\"1\"")]
    [InlineData("string X", "007", "1")]
    [InlineData("int? X", "1", "")]
    [InlineData("string? X", "a", "~")]
    [InlineData("ImmutableArray<string> X", "[a, b]", "c")]
    [InlineData("ImmutableArray<int> X", "[1, 2]", "")]
    [InlineData("ImmutableArray<string> X", "[1, a]", "[]")]
    [InlineData("XFields X", "{a: 1}", "{a: 2, b: c}")]
    [InlineData("XFields? X", "{a: 1}", "")]
    [InlineData("ImmutableArray<XFields> X", "[{a: 1}]", "[{a: 2}, {a: 3}]")]
    [InlineData("FieldValue X", "{a: 1}", "b")]
    [InlineData("ImmutableArray<FieldValue> X", "[{a: 1}, b]", "[[c]]")]
    public void Values_give_their_type(string member, string first, string second)
    {
        BenchRun run = TypedMembers.Notes($"x: {first}", $"x: {second}").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal([member], TypedMembers.Of(corpus));
        Assert.Empty(run.Problems);
    }

    /// <summary>Beside this many others, a single value of another type would be an exception.</summary>
    [Theory]
    [InlineData("1000", "01015", "string X")]
    [InlineData("1000", "+49", "string X")]
    [InlineData("1000", "1e999", "string X")]
    [InlineData("1000", "21E08", "string X")]
    [InlineData("1000", "-0", "string X")]
    [InlineData("1.5", "01.5", "string X")]
    [InlineData("52:54", "14:30", "string X")]
    [InlineData("14:30", "52:54", "string X")]
    [InlineData("1000", "1.5", "int? X")]
    [InlineData("1000", "unknown", "int? X")]
    public void One_value_that_no_number_gives_back_makes_texts_of_all(string usual, string odd, string member)
    {
        BenchRun run = TypedMembers.Notes([.. Enumerable.Repeat($"x: {usual}", 60), $"x: {odd}"]).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal([member], TypedMembers.Of(corpus));
        Assert.Equal(member == "string X" ? [] : ["CORPUS501"], run.ProblemIds);
    }

    [Fact]
    public void Values_come_back()
    {
        using LoadedCorpus corpus = TypedMembers
            .Notes("a: 14-Aug-2001\nb: 1.50\nc: [1, 2]\nd: PT90S\ne: https://example.org/x\nf: 2015-03-17 14:00:00 -4\ng: .inf\nh: TRUE\ni: 14:30")
            .Run()
            .Load();

        Assert.Equal(new DateOnly(2001, 8, 14), TypedMembers.Values(corpus, "A").Single());
        Assert.Equal(
            "1.50", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{TypedMembers.Values(corpus, "B").Single()}"));
        Assert.Equal<int>([1, 2], (ImmutableArray<int>)TypedMembers.Values(corpus, "C").Single()!);
        Assert.Equal(TimeSpan.FromSeconds(90), TypedMembers.Values(corpus, "D").Single());
        Assert.Equal(new Uri("https://example.org/x"), TypedMembers.Values(corpus, "E").Single());
        Assert.Equal(new DateTimeOffset(2015, 3, 17, 14, 0, 0, TimeSpan.FromHours(-4)), TypedMembers.Values(corpus, "F").Single());
        Assert.Equal(double.PositiveInfinity, TypedMembers.Values(corpus, "G").Single());
        Assert.Equal(true, TypedMembers.Values(corpus, "H").Single());
        Assert.Equal(new TimeOnly(14, 30), TypedMembers.Values(corpus, "I").Single());
    }

    [Fact]
    public void A_day_in_digits_is_read_in_the_order_that_one_of_them_shows()
    {
        using LoadedCorpus corpus = TypedMembers.Notes("x: 04/05/2016", "x: 12/20/2016").Run().Load();

        Assert.Equal([new DateOnly(2016, 4, 5), new DateOnly(2016, 12, 20)], TypedMembers.Values(corpus, "X"));
    }

    [Fact]
    public void Nested_mappings_are_records_down_to_the_last()
    {
        using LoadedCorpus corpus = TypedMembers
            .Notes("nav: {label: Home, place: {order: 1, tags: [a]}}", "nav: {label: About, place: {order: 2}}")
            .Run()
            .Load();

        Assert.Equal(["NavFields Nav"], TypedMembers.Of(corpus));
        Type nav = TypedMembers.TypeOf(corpus, "Notes").GetNestedType("NavFields")!;
        Assert.Equal(["Label", "Place"], nav.GetProperties().Select(static property => property.Name));
        Assert.Equal(
            "NavFields { Label = Home, Place = PlaceFields { Order = 1, Tags = System.Collections.Immutable.ImmutableArray`1[System.String] } }", TypedMembers.Values(corpus, "Nav")[0]!.ToString());
        Assert.Same(TypedMembers.Values(corpus, "Nav")[0], TypedMembers.Values(corpus, "Nav")[0]);
    }

    [Fact]
    public void Two_typos_among_a_thousand_days_are_warnings_at_both_places()
    {
        BenchRun run = TypedMembers
            .Notes(Enumerable.Range(0, 1000).Select(static i => i is 7 or 900 ? "seen: TBD" : $"seen: 2021-12-{(i % 28) + 1:D2}"))
            .Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(
            [
                "corpus/notes/n0007.md(3,7): warning CORPUS501: 'seen' is a day in 998 of 1,000 articles of Notes, but here it is 'TBD'. Write it like '2021-12-01', or remove the key.",
                "corpus/notes/n0900.md(3,7): warning CORPUS501: 'seen' is a day in 998 of 1,000 articles of Notes, but here it is 'TBD'. Write it like '2021-12-01', or remove the key.",
            ],
            run.Problems);
        Assert.Equal(["DateOnly? Seen"], TypedMembers.Of(corpus));
        Assert.Contains(
            "<c>seen</c>: DateOnly, 998 of 1,000 files; 2 hold something else.", run.Sources["NotesArticle.g.cs"],
            StringComparison.Ordinal);
        Assert.Null(TypedMembers.Values(corpus, "Seen")[7]);
    }

    [Fact]
    public void More_than_a_few_other_values_make_text_of_all()
    {
        BenchRun run = TypedMembers.Notes(Enumerable.Range(0, 100).Select(static i => i < 2 ? "x: unknown" : $"x: {i}")).Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(["string X"], TypedMembers.Of(corpus));
        Assert.Empty(run.Problems);
    }

    [Fact]
    public void One_item_of_another_type_makes_texts_of_all_items_and_is_a_warning() => Assert.Equal(
        ["corpus/notes/n0000.md(3,32): warning CORPUS502: 'x' holds a whole number in 9 of 10 items, but here it holds 'ten', so all of them are read as text. Write it like the others."],
        TypedMembers.Notes("x: [1, 2, 3, 4, 5, 6, 7, 8, 9, ten]").Run().Problems);

    [Fact]
    public void A_list_of_ten_thousand_items_is_a_list()
    {
        using LoadedCorpus corpus = TypedMembers
            .Notes($"x: [{string.Join(", ", Enumerable.Range(0, 10_000))}]")
            .WithProperty("CorpusBodyStorage", "Literal")
            .Run()
            .Load();

        Assert.Equal<int>(Enumerable.Range(0, 10_000), (ImmutableArray<int>)TypedMembers.Values(corpus, "X").Single()!);
    }

    [Fact]
    public void Times_without_a_zone_among_others_are_pointed_out() => Assert.Equal(
        ["corpus/notes/n0001.md(3,4): info CORPUS503: 'x' is '2021-12-22 10:00' here, without a zone, so it is taken as UTC; 1 of 2 articles name theirs. Write the zone after it, such as 'Z' or '-05:00'."],
        TypedMembers.Notes("x: 2021-12-22 10:00:00Z", "x: 2021-12-22 10:00").Run().Problems);

    [Fact]
    public void Files_in_another_order_give_the_same_code()
    {
        string[] lines = ["x: 1\nY: a", "X: 2\ny: b", "x: 3\ny-: c", "z: {a: 1}"];
        CorpusBench bench = TypedMembers.Notes(lines);
        CorpusBench reversed = bench with { Files = [.. bench.Files.Reverse()] };

        Assert.Equal(bench.Run().Sources, reversed.Run().Sources);
        Assert.Equal(bench.Run().Problems, reversed.Run().Problems);
    }

    [Fact]
    public void A_key_that_only_standard_members_show_has_no_member_of_its_own()
    {
        using LoadedCorpus corpus = TypedMembers.Notes("author: Ada\ntags: [a]\nkeywords: [b]\npublished: 2021-12-22").Run().Load();

        // Tags come from the first of the two keys that could hold them.
        Assert.Equal(["DateOnly Date", "ImmutableArray<string> Keywords"], TypedMembers.Of(corpus));
    }
}
