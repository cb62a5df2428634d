using System.Text.RegularExpressions;

namespace CorpusSdk.Text.Tests;

/// <summary>The page that describes the numbers has all of them, and no others.</summary>
public sealed partial class TextPageTests
{
    private static readonly Type[] Measured =
        [typeof(Frequency), typeof(Collocation), typeof(KeyWord), typeof(Vocabulary), typeof(Readability)];

    /// <summary>What is counted, and no measure: what the page says in words.</summary>
    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal)
    {
        "Text", "First", "Second", "FirstCount", "SecondCount", "Words", "Span", "Expected", "ReferenceCount", "Total", "ReferenceTotal",
        "ReferencePerMillion", "IsPositive", "Tokens", "Types", "Window", "Sentences", "Syllables", "ComplexWords", "Characters",
    };

    [Fact]
    public void Every_measure_has_its_formula()
    {
        string page = Texts.Resource("text.md");
        HashSet<string> rows = [.. Row().Matches(page).Select(static row => row.Groups["name"].Value)];
        HashSet<string> members =
        [
            .. Measured.SelectMany(static type => type.GetProperties()).Select(static property => property.Name)
                .Append(nameof(KeyWord.SimpleMaths)).Where(static name => !Counts.Contains(name)),
        ];

        Assert.Equal([], members.Except(rows).Order(StringComparer.Ordinal));
        Assert.Equal([], rows.Except(members).Except(Enum.GetNames<MentionKinds>()).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<name>[A-Z]\w+)(?:\(k\))?` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
