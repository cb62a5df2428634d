using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Generator.Tests;

/// <summary>A diagnostic links to its heading in docs/diagnostics.md, as soon as the repository has an address.</summary>
public sealed partial class HelpLinkTests
{
    private const string Address = "https://git.example/owner/repository";

    public static TheoryData<string> Ids => [.. ProblemKinds.All.Select(static kind => kind.Id)];

    /// <summary>The page links to its own headings from the table at its top.</summary>
    private static readonly Dictionary<string, string> Anchors = Rows().Matches(Repository.ReadText("docs/diagnostics.md"))
        .ToDictionary(static row => row.Groups[1].Value, static row => row.Groups[2].Value, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_kind_links_to_its_heading(string id)
    {
        ProblemKind kind = ProblemKinds.All.Single(kind => kind.Id == id);

        Assert.Equal($"{Address}/blob/HEAD/docs/diagnostics.md#{Anchors[id]}", HelpLink.Of(kind, Address));
    }

    [Fact]
    public void A_title_s_signs_make_no_part_of_the_link() =>
        Assert.EndsWith(
            "#corpus491-the-project-is-not-a-c-project", HelpLink.Of(ProblemKinds.OtherLanguage, Address), StringComparison.Ordinal);

    [Theory]
    [InlineData(Address + "/")]
    [InlineData(Address + ".git")]
    public void The_address_may_be_that_of_a_clone(string address) =>
        Assert.Equal(HelpLink.Of(ProblemKinds.EmptyFile, Address), HelpLink.Of(ProblemKinds.EmptyFile, address));

    [Fact]
    public void Without_an_address_there_is_no_link() => Assert.Equal("", HelpLink.Of(ProblemKinds.EmptyFile, ""));

    [Theory]
    [InlineData(Address)]
    [InlineData(null)]
    public void The_address_is_the_one_that_the_build_put_into_the_assembly(string? address)
    {
        ConstructorInfo constructor = typeof(AssemblyMetadataAttribute).GetConstructors().Single();
        CustomAttributeBuilder[] attributes = address is null
            ? []
            : [new(constructor, ["Other", "x"]), new(constructor, ["RepositoryUrl", address])];

        Assert.Equal(
            address
                ?? "", HelpLink.RepositoryOf(
                    AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Built"), AssemblyBuilderAccess.Run, attributes)));
    }

    [Fact]
    public void A_descriptor_has_the_link_of_the_build() => Assert.All(
        ProblemKinds.All,
        static kind =>
            Assert.Equal(HelpLink.Of(kind, HelpLink.RepositoryOf(typeof(HelpLink).Assembly)), Reporting.DescriptorOf(kind).HelpLinkUri));

    [GeneratedRegex(@"^\| \[(CORPUS\d+)\]\(#(\S+)\) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
