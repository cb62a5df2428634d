using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the generator reads, the package's targets show to the compiler: no more and no less.</summary>
public sealed class TargetsTests
{
    private static readonly XDocument Targets = XDocument.Parse(Repository.ReadText("runtime/CorpusSdk/build/CorpusSdk.targets"));

    [Fact]
    public void The_properties_are_those_that_the_generator_reads() => Assert.Equal(
        BuildProperties.Properties.Order(StringComparer.Ordinal),
        Targets
            .Descendants("CompilerVisibleProperty")
            .SelectMany(static item => item.Attribute("Include")!.Value.Split(';'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_metadata_are_those_that_the_generator_reads() => Assert.Equal(
        BuildProperties.ItemMetadata.Order(StringComparer.Ordinal),
        Targets
            .Descendants("CompilerVisibleItemMetadata")
            .Where(static item => item.Attribute("Include")!.Value == "AdditionalFiles")
            .Select(static item => item.Attribute("MetadataName")!.Value)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_article_items_set_every_metadata() => Assert.All(
        BuildProperties.ItemMetadata,
        static name =>
            Assert.Contains(
                Targets.Descendants("AdditionalFiles"), item => item.Attribute("Include") is not null && item.Attribute(name) is not null));

    /// <summary>
    /// The targets run before the code that has the table, so that they write the sentences of their problems themselves.
    /// </summary>
    [Fact]
    public void The_errors_are_those_of_the_table() => Assert.Equal(
        ProblemKinds.All
            .Where(static kind => kind.ReportedBy == Reporter.BuildTargets)
            .Select(static kind => (kind.Id, kind.MessageFormat)),
        Targets
            .Descendants("Error")
            .OrderBy(static error => error.Attribute("Code")!.Value, StringComparer.Ordinal)
            .Select(static error =>
                (error.Attribute("Code")!.Value,
                    Regex.Replace(error.Attribute("Text")!.Value, @"\$\(\w+\)", "{0}"))));
}
