using System.Reflection;
using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Fields;

namespace CorpusSdk.Generator.Tests;

/// <summary>An article cannot have a name that its collection has for itself; the list follows the runtime.</summary>
public sealed class ReservedNamesTests
{
    private static readonly Type[] BaseTypes = [typeof(ArticleCollection<>), typeof(ArticleUnion), typeof(ArticleSet<>), typeof(object)];

    public static TheoryData<string> MembersOfTheRuntime =>
        [.. BaseTypes
            .SelectMany(static type =>
                type.GetMembers(
                    BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(IsInherited).Select(static member => member.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Names of the runtime, of the generated code, of LINQ, and of what generated code names without <c>global::</c>.</summary>
    private static readonly string[] Titles =
    [
        "Sources", "Tags", "Authors", "Years", "Source Facet", "Tag Facet", "Author Facet", "Year Facet",
        "Data", "Data0", "Data 12", "Data x", "Sorted Ids", "News", "News Collection", "News Article", "Articles", "Articles Collection",
        "Corpus", "Top Level", "Top Level Article", "Top Level Collection",
        "Select", "First", "Where", "To List", "Any", "Sum", "Order By", "System", "Global", "Corpus Sdk", "Demo", "Index", "This", "Base",
        "Article", "Source", "Selection", "Title", "Id", "Body", "Value", "New",
    ];

    [Theory]
    [MemberData(nameof(MembersOfTheRuntime))]
    public void The_list_has_every_member_of_the_base_classes(string name) =>
        Assert.True(ReservedNames.IsTakenInCollection(name, "NewsCollection"));

    [Fact]
    public void The_runtime_s_members_were_found() => Assert.Contains("Tagged", MembersOfTheRuntime.Select(static row => row.Data));

    [Theory]
    [InlineData("news/")]
    [InlineData("")]
    public void Articles_called_like_members_compile_and_are_found(string folder)
    {
        string[] titles = [.. Titles, .. MembersOfTheRuntime.Select(static row => row.Data)];
        CorpusBench bench = CorpusBench.With(
            titles.Select((title, i) =>
                ($"{folder}t{i}.md", $"---\ntitle: {title}\nsource: Source\ntags: [tag]\nauthor: Author\ndate: 2021-12-22\n---\nText {i}.\n")))
            .And("other/o.txt", "Other\n\nText.\n");
        using LoadedCorpus corpus = bench.Run().Load();

        string collection = folder.Length == 0 ? "Articles" : "News";
        var byTitle = corpus.MemberNames(collection).ToDictionary(name => corpus.Member(collection, name).Title);
        Assert.Equal(titles.Order(StringComparer.Ordinal), byTitle.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("CountArticle", byTitle["Count"]);
        Assert.Equal("SourcesArticle", byTitle["Sources"]);
        Assert.Equal("Select", byTitle["Select"]);
        Assert.Equal("First", byTitle["First"]);
    }

    [Fact]
    public void A_name_that_the_collection_has_is_reported_at_the_title() => Assert.Equal(
        ["corpus/news/a.txt(1,1): info CORPUS303: The title makes the name ToString, which every collection already has. The article is ToStringArticle."],
        CorpusBench.With("news/a.txt", "To String\n\nText.\n").Run().Problems);

    [Fact]
    public void A_title_that_is_another_s_way_out_stays_apart_from_it()
    {
        using LoadedCorpus corpus = CorpusBench
            .With("news/a.txt", "Count\n\nOne.\n")
            .And("news/b.txt", "Count Article\n\nTwo.\n")
            .Run()
            .Load();

        Assert.Equal(["CountArticle__a", "CountArticle__b"], corpus.MemberNames("News"));
    }

    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } => false,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property =>
            property
                .GetAccessors(nonPublic: true)
                .Any(static accessor => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        Type type => type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem,
        _ => true,
    };
}
