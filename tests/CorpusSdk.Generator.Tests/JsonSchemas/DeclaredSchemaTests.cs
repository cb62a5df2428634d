namespace CorpusSdk.Generator.Tests;

/// <summary>Schemas of declared types: they take what the build takes, and refuse what it reports.</summary>
public sealed class DeclaredSchemaTests
{
    private const string Usings =
        "#pragma warning disable CS1591\nusing System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel; using System.ComponentModel.DataAnnotations; using CorpusSdk;\nnamespace Demo;\n";

    private const string Types =
        "public enum Mood { Sad, VeryGlad } public sealed record Camera(string Make, int Iso = 100, Uri? Site = null);";

    private static CorpusBench Reviews(string members, string header, string unknown = "Error") =>
        CorpusBench
            .With("reviews/first.md", $"---\ntitle: First\n{header}\n---\nText.\n")
            .And("reviews/2021.md", $"---\ntitle: Second\n{header}\n---\nText.\n")
            .WithCode($"{Usings}{Types}\n[ArticleType(\"Reviews\", Unknown = UnknownFields.{unknown})]\npublic partial class Review : Article\n{{\n{members}\n}}\n");

    [Theory]
    [InlineData("bool", "true", "yes")]
    [InlineData("int", "5", "high")]
    [InlineData("int", "-2147483648", "2147483648")]
    [InlineData("long", "5000000000", "1.5")]
    [InlineData("double", "1.5", "a")]
    [InlineData("double", "1e300", "\"1\"")]
    [InlineData("decimal", "1.50", "true")]
    [InlineData("float", "1", "a")]
    [InlineData("byte", "255", "256")]
    [InlineData("sbyte", "-128", "-129")]
    [InlineData("ushort", "1", "-1")]
    [InlineData("string", "text", "[text]")]
    [InlineData("string", "5", "{a: 5}")]
    [InlineData("string", "true", "")]
    [InlineData("DateOnly", "2021-12-22", "soon")]
    [InlineData("DateOnly", "14-Aug-2001", "12")]
    [InlineData("DateTime", "2021-12-22 09:30", "soon")]
    [InlineData("DateTimeOffset", "2021-12-22T09:30:00+02:00", "soon")]
    [InlineData("TimeOnly", "9:30", "25:00")]
    [InlineData("TimeSpan", "PT90S", "90")]
    [InlineData("TimeSpan", "1:02:03", "long")]
    [InlineData("Uri", "/about", "a b")]
    [InlineData("Guid", "00000000-0000-0000-0000-000000000001", "1")]
    [InlineData("Mood", "VeryGlad", "glad")]
    [InlineData("Mood", "very-glad", "very")]
    [InlineData("Review", "first", "third")]
    [InlineData("Review", "2021", "2022")]
    [InlineData("Article", "reviews/first", "first")]
    [InlineData("Camera", "{make: X, iso: 400}", "{iso: 400}")]
    [InlineData("Camera", "{make: X}", "{make: X, lens: 50}")]
    [InlineData("Camera", "{make: X, site: /a}", "{make: X, iso: fast}")]
    [InlineData("ImmutableArray<int>", "[1, 2]", "[1, a]")]
    [InlineData("ImmutableArray<int>", "7", "a")]
    [InlineData("ImmutableArray<int>", "", "{a: 1}")]
    [InlineData("IReadOnlyList<Camera>", "[{make: X}, {make: Y, iso: 1}]", "[{make: X}, {iso: 1}]")]
    [InlineData("IReadOnlyList<Camera>", "{make: X}", "X")]
    [InlineData("int?", "5", "five")]
    [InlineData("int?", "", "[5]")]
    [InlineData("Mood?", "~", "glad")]
    [InlineData("[Range(1, 5)] int", "5", "6")]
    [InlineData("[Range(1, 500)] byte", "255", "256")]
    [InlineData("[Range(typeof(decimal), \"+.5\", \" 1.50\", MinimumIsExclusive = true)] decimal", "0.75", "0.5")]
    [InlineData("[Range(0.0, 1.0, MaximumIsExclusive = true)] double", "0.5", "1.0")]
    [InlineData("[RegularExpression(\"[a-z]+\")] string", "abc", "a1")]
    [InlineData("[RegularExpression(\"[a-z]+\"), StringLength(5, MinimumLength = 2)] string", "abc", "abcdef")]
    [InlineData("[StringLength(5, MinimumLength = 2)] string", "ab", "a")]
    [InlineData("[MinLength(2)] ImmutableArray<string>", "[a, b]", "[a]")]
    [InlineData("[MinLength(2)] ImmutableArray<string>", "[a, b, c]", "a")]
    [InlineData("[MaxLength(2)] ImmutableArray<string>", "[a, b]", "[a, b, c]")]
    [InlineData("[Required] ImmutableArray<string>", "a", "[]")]
    [InlineData("ImmutableArray<int?>", "[1, ~]", "[1, a]")]
    [InlineData("[Range(1, 5)] ImmutableArray<int?>", "[1, ~]", "[~, 6]")]
    [InlineData("ImmutableArray<int>", "[1]", "[1, ~]")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string", "a", "c")]
    [InlineData("[AllowedValues(1, 2)] int", "2", "3")]
    [InlineData("[AllowedValues(\"a\")] string?", "", "b")]
    [InlineData("[DeniedValues(\"a\")] string", "b", "a")]
    [InlineData("[Url] string", "https://example.org/", "example")]
    [InlineData("[EmailAddress] string", "a@example.org", "a")]
    [InlineData("[Required] string", "a", "\" \"")]
    public void A_value_that_the_build_takes_is_valid_and_one_that_it_reports_is_not(string type, string good, string bad)
    {
        string member = type[..(type.LastIndexOf(']') + 1)] is { Length: > 0 } attributes && type[0] == '[' ? attributes : "";
        string property = $"{member} public partial {type[member.Length..].Trim()} Score {{ get; }}";
        BenchSession session = Reviews(property, $"score: {bad}").Start();
        var schema = WrittenSchema.Of(Reviews(property, $"score: {good}"), "reviews");

        Assert.Empty(Reviews(property, $"score: {good}").Start().Result.Diagnostics.Where(static problem => problem.Id != "CORPUS513"));
        Assert.NotEmpty(session.Result.Diagnostics);
        Assert.Empty(schema.Faults($"title: A\nscore: {good}"));
        Assert.NotEmpty(schema.Faults($"title: A\nscore: {bad}"));
    }

    [Fact]
    public void A_range_of_days_and_a_pattern_that_only_dotnet_knows_are_left_to_the_build()
    {
        var schema = WrittenSchema.Of(
            Reviews(
                "[Range(typeof(DateOnly), \"2020-01-01\", \"2020-12-31\")] public partial DateOnly Day { get; }\n[RegularExpression(\"(?i)[a-z]+\")] public partial string Word { get; }", "day: 2020-02-02\nword: ABC"), "reviews");

        Assert.Empty(schema.Faults("title: A\nday: 2021-02-02\nword: a1"));
    }

    [Fact]
    public void Keys_that_have_to_be_there_are_required_as_the_files_spell_them()
    {
        var schema = WrittenSchema.Of(
            Reviews(
                "public new partial DateOnly Date { get; }\npublic partial int CoverScore { get; }\n[DefaultValue(3)] public partial int Rank { get; }\n[ArticleField(\"ms.topic\")] public partial string Topic { get; }", "published: 2021-12-22\ncover-score: 1\nms.topic: a"), "reviews");

        Assert.Empty(schema.Faults("title: A\npublished: 2021-12-22\ncover-score: 1\nms.topic: a"));
        Assert.Equal(["PropertyRequired #/cover-score"], schema.Faults("published: 2021-12-22\nms.topic: a"));
        Assert.Equal(["PropertyRequired #/published"], schema.Faults("cover-score: 1\nms.topic: a"));
        Assert.Equal(["PropertyRequired #/ms.topic"], schema.Faults("published: 2021-12-22\ncover-score: 1"));
    }

    [Fact]
    public void A_key_in_two_spellings_is_required_in_either()
    {
        CorpusBench bench = Reviews("public partial int CoverScore { get; }", "cover-score: 1").And(
            "reviews/third.md", "---\ntitle: Third\ncoverScore: 1\n---\nText.\n");
        var schema = WrittenSchema.Of(bench, "reviews");

        Assert.Empty(schema.Faults("cover-score: 1"));
        Assert.Empty(schema.Faults("coverScore: 1"));
        Assert.NotEmpty(schema.Faults("title: A"));
        Assert.NotEmpty(schema.Faults("coverScore: high"));
    }

    [Theory]
    [InlineData("Error", true)]
    [InlineData("Warning", true)]
    [InlineData("Allow", false)]
    public void Other_keys_are_what_the_type_says(string unknown, bool refused)
    {
        var schema = WrittenSchema.Of(Reviews("public partial int Score { get; }", "score: 1", unknown), "reviews");

        Assert.Equal(refused ? ["NoAdditionalPropertiesAllowed #/scroe"] : [], schema.Faults("score: 1\nscroe: 1"));
        Assert.Empty(
            schema.Faults("Title: A\nKEYWORDS: [a, {name: b}]\nauthor: Ada\nlang: no\nid: a/b\ncreated: 2021-12-22\nSCORE: 1\nscore: 1"));
    }

    [Theory]
    [InlineData("[DefaultValue(3)] public partial int Score { get; }", "3")]
    [InlineData("[DefaultValue(-3)] public partial int Score { get; }", "-3")]
    [InlineData("[DefaultValue(1.5)] public partial double Score { get; }", "1.5")]
    [InlineData("[DefaultValue(2)] public partial decimal Score { get; }", "2")]
    [InlineData("[DefaultValue(\"no\\\"ne\")] public partial string Score { get; }", "\"no\\\"ne\"")]
    [InlineData("[DefaultValue(true)] public partial bool Score { get; }", "true")]
    [InlineData("[DefaultValue(1)] public partial byte Score { get; }", "1")]
    [InlineData("[DefaultValue(0.1f)] public partial float Score { get; }", "0.1")]
    [InlineData("[DefaultValue(ulong.MaxValue)] public partial ulong Score { get; }", "18446744073709551615")]
    [InlineData("[DefaultValue(Mood.VeryGlad)] public partial Mood Score { get; }", "\"VeryGlad\"")]
    public void A_default_is_the_constant(string member, string json) =>
        Assert.Equal(
            json, WrittenSchema.Of(Reviews(member, "tags: a"), "reviews").Tree["properties"]!["score"]!["default"]!.ToString(
                Newtonsoft.Json.Formatting.None));

    [Theory]
    [InlineData("[DefaultValue(double.NaN)] public partial double Score { get; }")]
    [InlineData("[DefaultValue((Mood)9)] public partial Mood Score { get; }")]
    public void A_default_that_JSON_cannot_write_is_left_out(string member) =>
        Assert.Null(WrittenSchema.Of(Reviews(member, "tags: a"), "reviews").Tree["properties"]!["score"]!["default"]);

    [Fact]
    public void Descriptions_tell_what_the_files_have()
    {
        CorpusBench bench = Reviews("public partial int Score { get; }\npublic partial Camera? Camera { get; }", "score: 1").And(
            "reviews/third.md", "---\ntitle: Third\nscore: 2\ncamera: {make: X}\n---\nText.\n");
        Newtonsoft.Json.Linq.JToken properties = WrittenSchema.Of(bench, "reviews").Tree["properties"]!;

        Assert.Equal("A whole number, in 3 of 3 files. Required.", properties["score"]!["description"]);
        Assert.Equal("A mapping of keys, in 1 of 3 files.", properties["camera"]!["description"]);
        Assert.Equal("The title, by which the article's member is named. In 3 of 3 files.", properties["title"]!["description"]);
    }
}
