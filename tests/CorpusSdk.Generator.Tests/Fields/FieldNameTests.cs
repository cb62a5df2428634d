using System.Reflection;
using CorpusSdk.Generator.Fields;
using CsCheck;

namespace CorpusSdk.Generator.Tests;

/// <summary>Keys become names of properties, whatever they are called.</summary>
public sealed class FieldNameTests
{
    [Theory]
    [InlineData("ms.date", "MsDate")]
    [InlineData("Module Name", "ModuleName")]
    [InlineData("image_alt", "ImageAlt")]
    [InlineData("coverImage", "CoverImage")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("2fa", "_2fa")]
    [InlineData("\"a:b\"", "AB")]
    public void A_key_makes_a_name(string key, string name)
    {
        using LoadedCorpus corpus = TypedMembers.Notes($"{key}: 1").Run().Load();

        Assert.Equal([$"int {name}"], TypedMembers.Of(corpus));
    }

    /// <summary>Every member of the base class but those that headers fill under a key of that name.</summary>
    public static TheoryData<string> MembersOfArticles =>
        [.. typeof(Article).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(
                static member => member is not MethodBase { IsSpecialName: true } and not MethodBase { IsAssembly: true } and not FieldInfo)
            .Select(static member => member.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(MembersOfArticles))]
    public void The_list_has_every_member_of_articles(string name) => Assert.Contains(name, ReservedNames.OfArticles);

    [Theory]
    [InlineData("body", "BodyField")]
    [InlineData("to string", "ToStringField")]
    [InlineData("notes article", "NotesArticleField")]
    [InlineData("navFields", "NavFieldsField")]
    public void A_key_that_is_called_like_a_member_gets_a_word_more(string key, string name)
    {
        BenchRun run = TypedMembers.Notes($"{key}: 1").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal([$"int {name}"], TypedMembers.Of(corpus));
        Assert.Equal(["CORPUS505"], run.ProblemIds);
    }

    [Fact]
    public void Two_keys_with_one_name_are_both_there()
    {
        BenchRun run = TypedMembers.Notes("ms.date: 2021-12-22", "ms-date: 2021-12-23").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(["DateOnly? MsDate", "DateOnly? MsDate2"], TypedMembers.Of(corpus));
        Assert.Equal(
            ["corpus/notes/n0000.md(3,1): warning CORPUS504: The keys 'ms.date' and 'ms-date' both make the name MsDate. This one is offered as MsDate2. Rename one of them."], run.Problems);
    }

    [Fact]
    public void Of_two_keys_with_one_name_the_one_with_values_gets_it()
    {
        BenchRun run = TypedMembers.Notes("ms-date:\nms.date: 2021-12-22", "ms.date: 2021-12-23").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Contains("DateOnly MsDate", TypedMembers.Of(corpus));
        Assert.Equal(
            ["corpus/notes/n0000.md(3,1): warning CORPUS504: The keys 'ms-date' and 'ms.date' both make the name MsDate. This one is offered as MsDate2. Rename one of them."], run.Problems);
    }

    [Fact]
    public void A_key_without_letters_is_in_the_fields_alone()
    {
        BenchRun run = TypedMembers.Notes("\"?\": 1").Run();
        using LoadedCorpus corpus = run.Load();

        Assert.Equal(["CORPUS506"], run.ProblemIds);
        Assert.Equal(1, corpus.Collection("Notes")[0].Fields["?"].AsInt32());
    }

    /// <summary>Whatever keys and values there are, the code compiles without a warning, and every value is to be had.</summary>
    [Fact]
    public void Any_keys_and_values_compile()
    {
        AnyHeaders.Array[1, 4].Sample(static files => TypedMembers.Notes(files).Run().AssertCompiles(), iter: 60, threads: 1);
    }

    /// <summary>A few lines of YAML with keys and values of every kind.</summary>
    internal static Gen<string> AnyHeaders
    {
        get
        {
            var keys = Gen.OneOf(
                Gen.String[Gen.Char["aZ_9-. é中"], 1, 8],
                AnyOf(
                    "title", "class", "record", "Fields", "Equals", "PrintMembers", "EqualityContract", "date", "x", "X", "a", "value",
                    "field", "item", "Read"));
            Gen<string> scalars = AnyOf(
                "1", "2.5", "true", "text", "2021-12-22", "12/20/2016", "https://example.org/", "~", "'quoted'", "PT5M",
                "\"a\\tb\\\"\\0\"", "{}", "[]");
            var values = Gen.OneOf(
                scalars,
                scalars.Array[0, 3].Select(static items => $"[{string.Join(", ", items)}]"),
                Gen.Select(keys, scalars, keys, static (key, value, other) => $"{{'{key}': {value}, '{other}': {{'{key}': {value}}}}}"));
            return Gen.Select(keys, values, static (key, value) => $"'{key}': {value}").Array[1, 4].Select(
                static lines => string.Join('\n', lines.DistinctBy(static line => line.Split(':')[0])));
        }
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
