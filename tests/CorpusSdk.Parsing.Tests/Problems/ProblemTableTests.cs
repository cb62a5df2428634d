using System.Reflection;
using System.Text.RegularExpressions;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The one table of problems, and the lists that have to agree with it.</summary>
public partial class ProblemTableTests
{
    public static TheoryData<string> Ids => [.. ProblemKinds.All.Select(kind => kind.Id)];

    [Fact]
    public void Ids_are_unique_and_ascending()
    {
        string[] ids = [.. ProblemKinds.All.Select(kind => kind.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(ids, id => Assert.Matches(Id(), id));
    }

    [Fact]
    public void Every_kind_is_in_the_table() =>
        Assert.Equal(
            typeof(ProblemKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(ProblemKind))
                .Select(field => ((ProblemKind)field.GetValue(null)!).Id)
                .Order(StringComparer.Ordinal),
            ProblemKinds.All.Select(kind => kind.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_title_is_a_phrase(string id)
    {
        string title = Of(id).Title;
        Assert.Matches("^[A-Z].*[^.]$", title);
        Assert.InRange(title.Length, 10, 60);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_message_ends_with_a_full_stop(string id) => Assert.EndsWith(".", Of(id).MessageFormat, StringComparison.Ordinal);

    /// <summary>What is only said for information asks for nothing, but tells what became of the text.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_message_says_what_is_wrong_and_then_what_to_do(string id)
    {
        ProblemKind kind = Of(id);
        Assert.Matches(TwoSentences(), kind.MessageFormat);
        // Where the way out depends on the file, it is the last argument.
        bool isArgument = kind.MessageFormat.EndsWith("}.", StringComparison.Ordinal);
        if (kind.Severity is ProblemSeverity.Error or ProblemSeverity.Warning && !isArgument)
            Assert.Matches(Imperative(), kind.MessageFormat);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_message_names_its_arguments_without_a_gap(string id)
    {
        int[] numbers = [.. Placeholder().Matches(Of(id).MessageFormat).Select(match => match.Groups[1].Value[0] - '0').Distinct().Order()];
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
    }

    [Fact]
    public void The_release_files_list_exactly_the_kinds_with_their_severity()
    {
        string[] rows =
        [
            .. Repository.Read("generator", "CorpusSdk.Parsing", "AnalyzerReleases.Shipped.md").Split('\n'),
            .. Repository.Read("generator", "CorpusSdk.Parsing", "AnalyzerReleases.Unshipped.md").Split('\n'),
        ];
        Assert.Equal(
            ProblemKinds.All.Select(kind => $"{kind.Id} | CorpusSdk | {SeverityOf(kind)} | {kind.Title}"),
            rows.Select(row => row.Trim()).Where(row => row.StartsWith("CORPUS", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static ProblemKind Of(string id) => ProblemKinds.All.Single(kind => kind.Id == id);

    private static string SeverityOf(ProblemKind kind) => kind.Severity switch
    {
        ProblemSeverity.Hidden => "Hidden",
        ProblemSeverity.Info => "Info",
        ProblemSeverity.Warning => "Warning",
        _ => "Error",
    };

    [GeneratedRegex(@"^CORPUS\d{3}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[^.]+.*[.] .*[.]$")]
    private static partial Regex TwoSentences();

    [GeneratedRegex("(?:[.] |; )(?:Begin|Break|Build|Change|Check|Give|Make|Move|Put|Remove|Rename|Save|Set|Split|Take|Write|remove|use) ")]
    private static partial Regex Imperative();

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Placeholder();
}
