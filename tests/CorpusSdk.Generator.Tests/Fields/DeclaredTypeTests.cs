using System.Collections;
using System.Collections.Immutable;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Tests;

/// <summary>Article types that the user declares.</summary>
public sealed class DeclaredTypeTests
{
    private const string Usings =
        "#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel; using System.ComponentModel.DataAnnotations; using CorpusSdk;\nnamespace Demo;\n";

    private static CorpusBench Reviews(string members, params IEnumerable<string> headers) => ReviewsBeside("", members, headers);

    private static CorpusBench ReviewsBeside(string types, string members, params IEnumerable<string> headers) =>
        CorpusBench.With(headers.Select(static (header, i) => ($"reviews/r{i}.md", $"---\ntitle: Review {i}\n{header}\n---\nText.\n")))
            .WithCode($"{Usings}{types}\n[ArticleType(\"Reviews\")]\npublic partial class Review : Article\n{{\n{members}\n}}\n");

    [Theory]
    [InlineData("bool", "true", true)]
    [InlineData("int", "5", 5)]
    [InlineData("long", "5000000000", 5000000000L)]
    [InlineData("double", "1.5", 1.5)]
    [InlineData("float", "1.5", 1.5f)]
    [InlineData("byte", "255", (byte)255)]
    [InlineData("ushort", "1", (ushort)1)]
    [InlineData("string", "text", "text")]
    [InlineData("string", "5", "5")]
    public void A_value_comes_back(string type, string written, object value)
    {
        using LoadedCorpus corpus = Reviews($"public partial {type} Score {{ get; }}", $"score: {written}").Run().Load();

        Assert.Equal(value, TypedMembers.Values(corpus, "Score", "Reviews").Single());
    }

    [Fact]
    public void Structures_are_records_too()
    {
        const string Members = """
            public partial Place A { get; }
            public partial Place? B { get; }
            public partial Place? C { get; }
            public partial ImmutableArray<Place> D { get; }
            public partial ImmutableArray<Place>? E { get; }
            public partial Trip F { get; }
            public partial Trip? G { get; }
            public partial ImmutableArray<int?> H { get; }
            public partial IReadOnlyList<string?>? I { get; }
            public partial ImmutableArray<Place?>? J { get; }
            """;
        BenchRun run = ReviewsBeside(
            "public readonly record struct Place(string Name, int Height = 3); public sealed record Trip(Place From, Place? To);",
            Members, "a: {name: Oslo}\nb: {name: Rome, height: 5}\nd: [{name: Bern}]\nf: {from: {name: Kiel}, to: {name: Nice}}\nh: [1, 2]\ni: [a]\nj: [{name: Bonn}]").Run();
        Assert.Empty(run.Problems);
        using LoadedCorpus corpus = run.Load();
        object?[] values = [.. "ABCDEFGHIJ".Select(name => TypedMembers.Values(corpus, name.ToString(), "Reviews").Single())];

        Assert.Equal("Place { Name = Oslo, Height = 3 }", values[0]!.ToString());
        Assert.Equal("Place { Name = Rome, Height = 5 }", values[1]!.ToString());
        Assert.Null(values[2]);
        Assert.Equal("Place { Name = Bern, Height = 3 }", Assert.Single(((IEnumerable)values[3]!).Cast<object>()).ToString());
        Assert.Equal(
            "Trip { From = Place { Name = Kiel, Height = 3 }, To = Place { Name = Nice, Height = 3 } }", values[5]!.ToString());
        Assert.Null(values[6]);
        Assert.Equal<int?>([1, 2], (ImmutableArray<int?>)values[7]!);
        Assert.Equal(["a"], (IReadOnlyList<string?>)values[8]!);
        Assert.Equal("Place { Name = Bonn, Height = 3 }", Assert.Single(((IEnumerable)values[9]!).Cast<object>()).ToString());
    }

    /// <summary>In properties, in parameters of records, and in parameters of records in lists of records.</summary>
    [Theory]
    [InlineData("int?", "1, ~, 3", "1||3")]
    [InlineData("byte?", "1, ~, 3", "1||3")]
    [InlineData("string?", "a, ~, ''", "a||")]
    [InlineData("bool?", "true, null", "True|")]
    [InlineData("DateOnly?", "2024-05-20, ~, 04/05/2024, 05/20/2024", "05/20/2024||04/05/2024|05/20/2024")]
    [InlineData("Uri?", "/a, ~", "/a|")]
    [InlineData("Mood?", "sad, ~", "Sad|")]
    [InlineData("Place?", "{name: Oslo}, ~", "Place { Name = Oslo }|")]
    [InlineData("Trip?", "~, {to: Rome}", "|Trip { To = Rome }")]
    [InlineData("FieldValue?", "{a: b}, ~", "{a: b}|")]
    public void Items_of_lists_may_be_nothing_where_their_type_says_so(string type, string items, string shown)
    {
        BenchRun run = ReviewsBeside(
            $"public enum Mood {{ Sad }} public readonly record struct Place(string Name); public sealed record Trip(string To);\n"
                + $"public sealed record Box(IReadOnlyList<{type}> Own, ImmutableArray<{type}>? Other = null);\n"
                + $"public readonly record struct Chest([property: ArticleField(\"all boxes\")] IReadOnlyCollection<Box?> Boxes);",
            $"public partial ImmutableArray<{type}> A {{ get; }} public partial IReadOnlyList<{type}>? B {{ get; }} public partial Box C {{ get; }}"
                + $"public partial ImmutableArray<Chest> D {{ get; }} [ArticleField(\"an e\")] public partial IEnumerable<{type}> E {{ get; }}",
            $"a: [{items}]\nb: [{items}]\nc: {{own: [{items}], other: [{items}]}}\nd: [{{boxes: [~, {{own: [{items}]}}]}}]\nan e: [{items}]").Run();
        Assert.Empty(run.Problems);
        Assert.DoesNotContain(run.AllDiagnostics, static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        using LoadedCorpus corpus = run.Load();
        object?[] values = [.. "ABCDE".Select(name => TypedMembers.Values(corpus, name.ToString(), "Reviews").Single())];
        object? inner = Assert.Single(((IEnumerable)Of(Assert.Single(((IEnumerable)values[3]!).Cast<object>()), "Boxes")!).Cast<object?>().Skip(1));

        foreach (object? list in (object?[])[values[0], values[1], Of(values[2], "Own"), Of(values[2], "Other"), Of(inner, "Own"), values[4]])
        {
            Assert.Equal(
                shown,
                string.Join('|', ((IEnumerable)list!).Cast<object?>().Select(
                    static item => item is null ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item}"))));
        }

        static object? Of(object? owner, string property) => owner!.GetType().GetProperty(property)!.GetValue(owner);
    }

    [Theory]
    [InlineData("ImmutableArray<int>", "a: [1, ~]", "(3,8): error CORPUS508: 'a' has to be a whole number, but is nothing")]
    [InlineData("Box", "a: {own: [1, ~]}", "(3,14): error CORPUS508: 'a.own' has to be a whole number, but is nothing")]
    public void Items_that_are_nothing_are_reported_where_their_type_has_no_null(string type, string header, string problem)
    {
        BenchSession session = ReviewsBeside(
            "public sealed record Box(IReadOnlyList<int> Own);", $"public partial {type} A {{ get; }}", header).Start();

        Assert.Contains(
            session.Result.Diagnostics.Select(ProblemLine.Of),
            reported => reported.StartsWith("corpus/reviews/r0.md" + problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Values_of_every_other_type_come_back()
    {
        const string Members = """
            public partial decimal A { get; }
            public partial DateOnly B { get; }
            public partial DateTime C { get; }
            public partial DateTimeOffset D { get; }
            public partial TimeOnly E { get; }
            public partial TimeSpan F { get; }
            public partial Uri G { get; }
            public partial Guid H { get; }
            public partial Mood I { get; }
            public partial Mood? J { get; }
            public partial Camera K { get; }
            public partial ImmutableArray<int> L { get; }
            public partial IReadOnlyList<Camera> M { get; }
            public partial FieldValue N { get; }
            public partial int? O { get; }
            public partial string? P { get; }
            """;
        using LoadedCorpus corpus = ReviewsBeside(
            "public enum Mood { Sad, VeryGlad } public sealed record Camera(string Make, int Iso = 100, Uri? Site = null);",
            Members,
            "a: 1.50\nb: 14-Aug-2001\nc: 2021-12-22 09:30\nd: 2021-12-22T09:30:00+02:00\ne: 9:30\nf: PT90S\ng: /about\nh: 00000000-0000-0000-0000-000000000001\ni: very glad\nk: {make: X, iso: 400}\nl: 7\nm: [{make: Y}]\nn: [a, {b: c}]")
            .Run()
            .Load();
        object?[] values = [.. "ABCDEFGHIJKLMNOP".Select(name => TypedMembers.Values(corpus, name.ToString(), "Reviews").Single())];

        Assert.Equal(1.50m, values[0]);
        Assert.Equal(new DateOnly(2001, 8, 14), values[1]);
        Assert.Equal(new DateTime(2021, 12, 22, 9, 30, 0, DateTimeKind.Unspecified), values[2]);
        Assert.Equal(new DateTimeOffset(2021, 12, 22, 9, 30, 0, TimeSpan.FromHours(2)), values[3]);
        Assert.Equal(new TimeOnly(9, 30), values[4]);
        Assert.Equal(TimeSpan.FromSeconds(90), values[5]);
        Assert.Equal(new Uri("/about", UriKind.Relative), values[6]);
        Assert.Equal(Guid.Parse("00000000-0000-0000-0000-000000000001"), values[7]);
        Assert.Equal("VeryGlad", values[8]!.ToString());
        Assert.Null(values[9]);
        Assert.Equal("Camera { Make = X, Iso = 400, Site =  }", values[10]!.ToString());
        Assert.Equal<int>([7], (ImmutableArray<int>)values[11]!);
        Assert.Equal("Camera { Make = Y, Iso = 100, Site =  }", ((IEnumerable<object>)values[12]!).Single().ToString());
        Assert.Equal("[a, {b: c}]", values[13]!.ToString());
        Assert.Null(values[14]);
        Assert.Null(values[15]);
    }

    [Theory]
    [InlineData("public partial int CoverScore { get; }", "cover-score: 1")]
    [InlineData("public partial int CoverScore { get; }", "Cover Score: 1")]
    [InlineData("[ArticleField(\"ms.score\")] public partial int CoverScore { get; }", "MS.Score: 1")]
    public void A_key_is_found(string member, string header)
    {
        using LoadedCorpus corpus = Reviews(member, header).Run().Load();

        Assert.Equal(1, TypedMembers.Values(corpus, "CoverScore", "Reviews").Single());
    }

    [Theory]
    [InlineData("[DefaultValue(3)] public partial int Score { get; }", 3)]
    [InlineData("[DefaultValue(\"none\")] public partial string Score { get; }", "none")]
    [InlineData("[DefaultValue(true)] public partial bool Score { get; }", true)]
    [InlineData("[DefaultValue(1)] public partial byte Score { get; }", (byte)1)]
    [InlineData("[DefaultValue(DayOfWeek.Friday)] public partial DayOfWeek Score { get; }", DayOfWeek.Friday)]
    [InlineData("[DefaultValue((DayOfWeek)9)] public partial DayOfWeek Score { get; }", (DayOfWeek)9)]
    [InlineData("[DefaultValue(-1)] public partial sbyte Score { get; }", (sbyte)-1)]
    [InlineData("[DefaultValue((short)-7)] public partial short Score { get; }", (short)-7)]
    [InlineData("[DefaultValue(ulong.MaxValue)] public partial ulong Score { get; }", ulong.MaxValue)]
    [InlineData("[DefaultValue(long.MinValue)] public partial long Score { get; }", long.MinValue)]
    [InlineData("[DefaultValue(0.1f)] public partial float Score { get; }", 0.1f)]
    [InlineData("[DefaultValue(1e300)] public partial double Score { get; }", 1e300)]
    [InlineData("[DefaultValue(double.NaN)] public partial double Score { get; }", double.NaN)]
    [InlineData("[DefaultValue(float.NegativeInfinity)] public partial float Score { get; }", float.NegativeInfinity)]
    [InlineData("[DefaultValue(\"a\\u0001\\\"\\r\\n\")] public partial string Score { get; }", "a\u0001\"\r\n")]
    public void A_missing_value_has_its_default(string member, object expected)
    {
        BenchRun run = Reviews(member, "x: 1").WithCode("").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(expected, TypedMembers.Values(corpus, "Score", "Reviews").Single());
    }

    [Fact]
    public void A_parameter_has_the_default_that_it_declares()
    {
        const string Types =
            "public enum Mood { Sad, @new } public sealed record Camera(string Make, Mood Mood = Mood.@new, Mood? Second = Mood.Sad, decimal Price = 1.50m, byte Lenses = 2);";
        using LoadedCorpus corpus = ReviewsBeside(Types, "public partial Camera Camera { get; }", "camera: {make: X}").Run().Load();

        Assert.Equal(
            "Camera { Make = X, Mood = new, Second = Sad, Price = 1.50, Lenses = 2 }",
            TypedMembers.Values(corpus, "Camera", "Reviews").Single()!.ToString());
    }

    [Fact]
    public void Members_that_every_article_has_can_be_required()
    {
        CorpusBench bench = Reviews(
            "public new partial DateOnly Date { get; }\npublic new partial ImmutableArray<string> Tags { get; }\npublic int Age => base.Date is { } date ? date.Year - 2000 : 0;", "published: 2021-12-22\ntags: [a]", "x: 1");
        BenchRun run = bench.Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(21, TypedMembers.Values(corpus, "Age", "Reviews")[0]);
        Assert.Equal(
            [
                "Code0.cs(6,22): info CORPUS606: The key 'x' is in 1 of 2 articles of Reviews and has no property in Review. Declare it as 'public partial int? X { get; }'.",
                "corpus/reviews/r1.md(2,1): error CORPUS507: 'date' is missing, and Review requires it. Write it into the header, such as 'date: 2021-12-22'.",
                "corpus/reviews/r1.md(3,1): warning CORPUS510: The key 'x' has no property in Review. Declare one, or set Unknown of [ArticleType] to Allow.",
            ],
            run.Problems);
    }

    [Theory]
    [InlineData("public partial int Score { get; }", "y: 1",
        "(2,1): error CORPUS507: 'score' is missing, and Review requires it. Write it into the header, such as 'score: 4'.")]
    [InlineData("public partial int Score { get; }", "score: high",
        "(3,8): error CORPUS508: 'score' has to be a whole number, but is 'high'. Write it like 'score: 4'.")]
    [InlineData("public partial int Score { get; }", "score: \"5\"",
        "(3,8): error CORPUS508: 'score' has to be a whole number, but is the text '5'. Write it like 'score: 4'.")]
    [InlineData("public partial int Score { get; }", "score: [5]",
        "(3,8): error CORPUS508: 'score' has to be a whole number, but is a list. Write it like 'score: 4'.")]
    [InlineData("public partial byte Score { get; }", "score: 256",
        "(3,8): error CORPUS508: 'score' has to be a whole number that fits into byte, but is '256'. Write it like 'score: 4'.")]
    [InlineData("public partial ImmutableArray<DateOnly> Score { get; }", "score: [2021-12-22, soon]",
        "(3,21): error CORPUS508: 'score' has to be a day, but is 'soon'. Write it like 'score: 2021-12-22'.")]
    [InlineData("public partial DayOfWeek Score { get; }", "score: funday",
        "(3,8): error CORPUS508: 'score' has to be one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, but is 'funday'. Write it like 'score: Sunday'.")]
    [InlineData("[Range(1, 5)] public partial int Score { get; }", "score: 7",
        "(3,8): error CORPUS509: 'score' is '7', but has to be from 1 to 5. Change it in the file, or the rule in the article type.")]
    [InlineData("[Range(typeof(decimal), \"+.5\", \"1.50\", MinimumIsExclusive = true)] public partial decimal Score { get; }",
        "score: 0.5", "(3,8): error CORPUS509: 'score' is '0.5', but has to be more than 0.5 and at most 1.50. Change it in the file, or the rule in the article type.")]
    [InlineData("[Range(0.0, 1.0, MaximumIsExclusive = true)] public partial double Score { get; }", "score: 1.0",
        "(3,8): error CORPUS509: 'score' is '1.0', but has to be at least 0 and less than 1. Change it in the file, or the rule in the article type.")]
    [InlineData("[Range(typeof(TimeOnly), \"09:00\", \"17:00\")] public partial TimeOnly Score { get; }", "score: 8:30",
        "(3,8): error CORPUS509: 'score' is '8:30', but has to be from 09:00 to 17:00. Change it in the file, or the rule in the article type.")]
    [InlineData("[Range(typeof(DateOnly), \"2020-01-01\", \"2020-12-31\")] public partial DateOnly Score { get; }", "score: 2021-01-01",
        "(3,8): error CORPUS509: 'score' is '2021-01-01', but has to be from 2020-01-01 to 2020-12-31. Change it in the file, or the rule in the article type.")]
    [InlineData("[RegularExpression(\"[a-z]+\")] public partial string Score { get; }", "score: a1",
        "(3,8): error CORPUS509: 'score' is 'a1', but has to match '[a-z]+'. Change it in the file, or the rule in the article type.")]
    [InlineData("[StringLength(5, MinimumLength = 2)] public partial string Score { get; }", "score: a",
        "(3,8): error CORPUS509: 'score' is 1 character long, but has to have 2 to 5 characters. Change it in the file, or the rule in the article type.")]
    [InlineData("[MinLength(2)] public partial ImmutableArray<string> Score { get; }", "score: [a]",
        "(3,8): error CORPUS509: 'score' is a list of 1 item, but has to have at least 2 items. Change it in the file, or the rule in the article type.")]
    [InlineData("[Required] public partial ImmutableArray<string> Score { get; }", "score: []",
        "(3,8): error CORPUS509: 'score' is empty, but has to have an item or more. Change it in the file, or the rule in the article type.")]
    [InlineData("[AllowedValues(\"a\", \"b\")] public partial string Score { get; }", "score: c",
        "(3,8): error CORPUS509: 'score' is 'c', but has to be one of a, b. Change it in the file, or the rule in the article type.")]
    [InlineData("[Url] public partial string Score { get; }", "score: x",
        "(3,8): error CORPUS509: 'score' is 'x', but has to be an address that starts with http://, https:// or ftp://. Change it in the file, or the rule in the article type.")]
    [InlineData("public partial int? Score { get; }", "scroe: 1",
        "(3,1): warning CORPUS510: The key 'scroe' has no property in Review. Did you mean 'score'? Declare one, or set Unknown of [ArticleType] to Allow.")]
    public void A_violation_is_reported_at_the_value(string member, string header, string problem)
    {
        string[] problems = [.. Reviews(member, header)
            .Start().Result.Diagnostics
            .Select(ProblemLine.Of)
            .Where(line => !line.Contains("'y'", StringComparison.Ordinal))];

        Assert.Equal(["corpus/reviews/r0.md" + problem], problems);
    }

    [Fact]
    public void What_is_wrong_within_a_record_is_reported_in_it() => Assert.Equal(
        [
            "corpus/reviews/r0.md(3,9): error CORPUS507: 'camera.make' is missing, and Review requires it. Write it into the header, such as 'make: text'.",
            "corpus/reviews/r0.md(3,15): error CORPUS508: 'camera.iso' has to be a whole number, but is 'fast'. Write it like 'iso: 4'.",
            "corpus/reviews/r0.md(3,21): warning CORPUS510: The key 'camera.lens' has no property in Review. Declare one, or set Unknown of [ArticleType] to Allow.",
        ],
        ReviewsBeside(
            "public sealed record Camera(string Make, int Iso);", "public partial Camera Camera { get; }", "camera: {iso: fast, lens: 50}")
            .Start().Result.Diagnostics.Select(ProblemLine.Of));

    [Theory]
    [InlineData("Error", "error CORPUS511: The key 'x' has no property in Review, which allows no others. Declare one, or remove the key.")]
    [InlineData("Allow", null)]
    public void Undeclared_keys_are_what_the_type_says(string unknown, string? problem)
    {
        CorpusBench bench = CorpusBench.With("reviews/r.md", "---\ntitle: A\nx: 1\n---\nText.\n")
            .WithCode($"{Usings}[ArticleType(\"Reviews\", Unknown = UnknownFields.{unknown})] public partial class Review : Article {{ }}");

        Assert.Equal(
            problem is null ? [] : ["corpus/reviews/r.md(3,1): " + problem], bench.Start().Result.Diagnostics.Select(ProblemLine.Of));
    }

    [Theory]
    [InlineData("public class Review : Article", "is not partial. Write 'partial' before 'class'")]
    [InlineData("public partial class Review<T> : Article", "is generic. Take its type parameters away")]
    [InlineData("file partial class Review : Article", "is local to its file. Take the word 'file' away")]
    [InlineData("public abstract partial class Review : Article",
        "is static or abstract, so that no article can be made of it. Take that word away")]
    [InlineData("public partial class Review", "does not derive from CorpusSdk.Article. Write ': Article' after its name")]
    public void A_class_that_cannot_be_one_is_reported_at_its_name(string declaration, string fault)
    {
        CorpusBench bench = CorpusBench
            .With("reviews/r.md", "A\n\nText.\n")
            .WithCode($"{Usings}[ArticleType(\"Reviews\")] {declaration} {{ }}");
        int column = 25 + declaration.IndexOf("Review", StringComparison.Ordinal) + 1;

        Assert.Equal(
            [$"Code0.cs(4,{column}): error CORPUS520: The class Review {fault}."], bench.Start().Result.Diagnostics.Select(ProblemLine.Of));
    }

    [Fact]
    public void A_nested_class_is_none() => Assert.Equal(
        ["Code0.cs(4,73): error CORPUS520: The class Review is nested in another type. Move it out of it."],
        CorpusBench
            .With("reviews/r.md", "A\n\nText.\n")
            .WithCode($"{Usings}public class Outer {{ [ArticleType(\"Reviews\")] private partial class Review : Article {{ }} }}".Replace(
                "class Outer", "partial class O", StringComparison.Ordinal))
            .Start().Result.Diagnostics.Select(ProblemLine.Of));

    [Theory]
    [InlineData("public partial int Score { get; set; }",
        "CORPUS521: The property Score has to be read and not written. Give it '{ get; }' alone.")]
    [InlineData("public partial System.Text.StringBuilder Score { get; }",
        "CORPUS521: The property Score has the type System.Text.StringBuilder, which no header can hold.")]
    [InlineData("[Range(1, 5)] public partial string? Score { get; }",
        "CORPUS524: The attribute Range of Score cannot be checked: text has no order. Change it, or remove it.")]
    [InlineData("[RegularExpression(\"[\")] public partial string? Score { get; }",
        "CORPUS524: The attribute RegularExpression of Score cannot be checked: its pattern is not a regular expression. Change it, or remove it.")]
    [InlineData("[DefaultValue(\"x\")] public partial int? Score { get; }",
        "CORPUS524: The attribute DefaultValue of Score cannot be checked: its value is not a whole number. Change it, or remove it.")]
    [InlineData("[DefaultValue(1.5)] public partial int? Score { get; }",
        "CORPUS524: The attribute DefaultValue of Score cannot be checked: its value is not a whole number. Change it, or remove it.")]
    [InlineData("[DefaultValue(256)] public partial byte? Score { get; }",
        "CORPUS524: The attribute DefaultValue of Score cannot be checked: its value is not a whole number that fits into byte. Change it, or remove it.")]
    [InlineData("[DefaultValue(double.NaN)] public partial decimal? Score { get; }",
        "CORPUS524: The attribute DefaultValue of Score cannot be checked: its value is not a number. Change it, or remove it.")]
    [InlineData("[DefaultValue(DayOfWeek.Friday)] public partial DateTimeKind? Score { get; }",
        "CORPUS524: The attribute DefaultValue of Score cannot be checked: its value is not one of Unspecified, Utc, Local. Change it, or remove it.")]
    [InlineData("[Range(1, 5)] public partial DateOnly? Score { get; }",
        "CORPUS524: The attribute Range of Score cannot be checked: its bounds cannot be read. Change it, or remove it.")]
    [InlineData("[Range(typeof(int), \"2020-01-01\", \"5\")] public partial int? Score { get; }",
        "CORPUS524: The attribute Range of Score cannot be checked: its bounds cannot be read. Change it, or remove it.")]
    [InlineData("[DeniedValues(null)] public partial string? Score { get; }",
        "CORPUS524: The attribute DeniedValues of Score cannot be checked: its values are null. Change it, or remove it.")]
    [InlineData("[AllowedValues(null)] public partial string? Score { get; }",
        "CORPUS524: The attribute AllowedValues of Score cannot be checked: its values are null. Change it, or remove it.")]
    public void A_property_that_cannot_be_a_field_is_reported_at_its_name(string member, string problem)
    {
        string line = Assert.Single(Reviews(member, "").Start().Result.Diagnostics.Select(ProblemLine.Of));
        Assert.StartsWith(
            $"Code0.cs(8,{member.IndexOf(" Score", StringComparison.Ordinal) + 2}): error {problem}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_types_for_one_collection_and_none_for_another_are_reported()
    {
        CorpusBench bench = CorpusBench
            .With("reviews/r.md", "A\n\nText.\n")
            .WithCode($"{Usings}[ArticleType(\"Reviews\")] public partial class B : Article;\n[ArticleType(\"reviews\")] public partial class A : Article;\n[ArticleType(\"Revews\")] public partial class C : Article {{ public partial int X {{ get; }} }}");

        Assert.Equal(
            [
                "Code0.cs(4,47): error CORPUS523: The collection 'Reviews' has the article type A already, so B is left out. Remove one of the two attributes.",
                "Code0.cs(6,46): warning CORPUS522: No file belongs to the collection 'Revews' of C. Did you mean 'Reviews'? Name a collection that has files.",
            ],
            bench.Start().Result.Diagnostics.Select(ProblemLine.Of));
    }

    [Fact]
    public void An_internal_type_in_a_public_corpus_is_reported()
    {
        CorpusBench bench = CorpusBench
            .With("reviews/r.md", "A\n\nText.\n")
            .WithCode($"{Usings}[ArticleType(\"Reviews\")] internal sealed partial class Review : Article {{ }}");

        Assert.Equal(["CORPUS525"], bench.Start().Result.Diagnostics.Select(static diagnostic => diagnostic.Id));
        bench.WithProperty("CorpusVisibility", "internal").Run().AssertCompiles();
    }

    [Fact]
    public void A_type_in_another_namespace_is_the_collection_s()
    {
        CorpusBench bench = CorpusBench.With("reviews/r.md", "---\ntitle: A\nscore: 1\n---\nText.\n")
            .WithCode("#pragma warning disable CS1591\nnamespace Other { [CorpusSdk.ArticleType(\"Reviews\")] public sealed partial class Review : CorpusSdk.Article { public partial int Score { get; } } }")
            .WithCode("internal static class Probe { public static int Run() => Demo.Corpus.Reviews.A.Score; }");
        using LoadedCorpus corpus = bench.Run().Load();

        Assert.Equal(1, corpus.RunProbe());
    }

    [Fact]
    public void Typing_above_a_class_makes_nothing_anew()
    {
        CorpusBench bench = Reviews("public partial int Score { get; }", "score: 1");
        BenchSession before = bench.Start();
        BenchSession after = before.ReplaceCode(
            0, bench.Code[0].Text.Replace("namespace Demo;", "namespace Demo;\n\npublic class Above;", StringComparison.Ordinal));

        Assert.Equal("", Rerun.Between(before, after).Files);
        Assert.DoesNotContain("Corpus", Rerun.Between(before, after).Steps, StringComparison.Ordinal);
    }
}
