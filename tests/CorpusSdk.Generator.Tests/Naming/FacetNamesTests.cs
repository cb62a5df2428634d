using CorpusSdk.Generator.Building;

namespace CorpusSdk.Generator.Tests;

/// <summary>Names of a facet's values.</summary>
public sealed class FacetNamesTests
{
    [Fact]
    public void Values_that_differ_in_signs_alone_are_told_apart() =>
        Assert.Equal(["C", "CPlusPlus", "CSharp"], TagNames("C", "C#", "C++"));

    [Theory]
    [InlineData("NET|.NET", "DotNET|NET")]
    [InlineData("A|A+|A-", "A|ADash|APlus")]
    [InlineData("R&D|R D", "RAndD|RD")]
    [InlineData("C#|C Sharp|C", "C|CSharp|CSharp_x0023")]
    [InlineData("a \u2020|a", "A|A_x2020")]
    public void Signs_are_read_as_words_where_that_tells_values_apart(string tags, string names) =>
        Assert.Equal(names.Split('|'), TagNames(tags.Split('|')));

    [Theory]
    [InlineData("\u019B", "\uA7DC")]
    [InlineData("STRAẞE", "straße")]
    [InlineData("ſ", "S")]
    public void Values_that_differ_in_case_alone_are_one_whatever_the_machine_knows(string one, string other) =>
        Assert.Single(TagNames(one, other));

    [Fact]
    public void A_name_of_many_signs_stays_short()
    {
        string word = new('x', 70);
        List<string> names = TagNames($"{word}†‡†‡†‡†‡†‡", $"{word}‡‡†‡†‡†‡†‡");

        Assert.Equal(2, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, static name => Assert.InRange(name.Length, 71, 99));
    }

    [Fact]
    public void A_value_of_signs_alone_has_no_member_and_is_still_found()
    {
        using LoadedCorpus corpus = Tagged("+", "#1").Run().Load();

        Assert.Equal(["_1"], TagNames("+", "#1"));
        Assert.Single(new TagFacet<Article>(corpus.Articles)["+"]);
    }

    [Fact]
    public void Names_of_the_facet_itself_get_a_word_more() => Assert.Equal(
        ["ContainsKeyValue", "CountValue", "EqualsValue", "FinalizeValue", "FindValue", "GetEnumeratorValue", "GetHashCodeValue",
            "GetTypeValue", "ItemValue", "MemberwiseCloneValue", "NotFoundValue", "ReferenceEqualsValue", "TagFacetValue", "ToStringValue",
            "TryGetValueValue"],
        TagNames(
            "contains key", "count", "equals", "finalize", "find", "get enumerator", "get hash code", "get type", "item",
            "memberwise clone", "not found", "reference equals", "tag facet", "to string", "try get value"));

    [Fact]
    public void A_value_that_is_another_s_way_out_leaves_both_findable()
    {
        using LoadedCorpus corpus = Tagged("count", "count value").Run().Load();
        var facet = new TagFacet<Article>(corpus.Articles);

        Assert.Equal((1, 1), (facet["count"].Count, facet["count value"].Count));
    }

    [Fact]
    public void Spellings_that_differ_in_case_are_one_value_in_the_commonest_spelling()
    {
        CorpusBench bench = CorpusBench.Empty;
        foreach ((string tag, int i) in new[] { "NATO", "Nato", "NATO", "nato" }.Select(static (tag, i) => (tag, i)))
            bench = bench.And($"news/t{i}.md", $"---\ntitle: T{i}\ntags: [{tag}]\n---\nText.\n");

        Assert.Contains(
            "public global::CorpusSdk.ArticleSet<NewsArticle> NATO => this[\"NATO\"];", bench.Run().Sources["NewsCollection.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_equal_to_a_facet_s_name_leaves_the_facet_its_name()
    {
        using LoadedCorpus corpus = CorpusBench.With("news/a.md", "---\ntitle: Tags\ntags: [x]\n---\nText.\n").Run().Load();

        Assert.Equal(["TagsArticle"], corpus.MemberNames("News"));
    }

    [Theory]
    [InlineData(250, 250)]
    [InlineData(251, 0)]
    public void A_facet_of_many_values_has_no_members_and_is_still_asked_by_value(int tags, int members)
    {
        string[] values = [.. Enumerable.Range(0, tags).Select(static i => $"tag{i}")];
        using LoadedCorpus corpus = Tagged(values).Run().Load();

        Assert.Equal(members, MembersOf(corpus).Count);
        Assert.Equal(tags, new TagFacet<Article>(corpus.Articles).Count);
    }

    private static CorpusBench Tagged(params string[] tags) =>
        CorpusBench.With("news/a.md", $"---\ntitle: A\ntags: [{string.Join(", ", tags.Select(static tag => $"'{tag}'"))}]\n---\nText.\n");

    private static List<string> TagNames(params string[] tags)
    {
        using LoadedCorpus corpus = Tagged(tags).Run().Load();
        return MembersOf(corpus);
    }

    private static List<string> MembersOf(LoadedCorpus corpus)
    {
        Type facet = corpus.Instance("News").GetType().GetProperty("Tags")!.PropertyType;
        return [.. facet
            .GetProperties(System.Reflection.BindingFlags.Public
                | System.Reflection.BindingFlags.Instance
                | System.Reflection.BindingFlags.DeclaredOnly)
            .Select(static property => property.Name)
            .Order(StringComparer.Ordinal)];
    }
}
