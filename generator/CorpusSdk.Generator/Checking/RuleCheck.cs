using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Generator.Checking;

/// <summary>Whether a value keeps a rule of its field.</summary>
internal static class RuleCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <returns>What the value is, and what it has to do instead; null when it keeps the rule.</returns>
    public static (string Is, string HasTo)? FaultOf(FieldRule rule, ScalarValue value, DayOrder order)
    {
        string shown = $"'{value.Text}'";
        switch (rule.Kind)
        {
            case RuleKind.Range:
                return RuleValues.TryRead(value.Text, value.Reading, order, out double number) && IsWithin(number, rule) ? null : (shown, $"be {RangeWords(rule)}");
            case RuleKind.Pattern:
                return Matches(value.Text, rule.Arguments[0]) switch
                {
                    true => null,
                    false => (shown, $"match '{rule.Arguments[0]}'"),
                    null => (shown, $"match '{rule.Arguments[0]}', which takes more than a second to find out"),
                };
            case RuleKind.Length:
                return IsLength(value.Text.Length, rule) ? null : ($"{Count(value.Text.Length, "character")} long", $"have {LengthWords(rule, "character")}");
            case RuleKind.OneOf:
                return rule.Arguments.Contains(value.Text) ? null : (shown, $"be one of {string.Join(", ", rule.Arguments)}");
            case RuleKind.NoneOf:
                return !rule.Arguments.Contains(value.Text) ? null : (shown, $"be none of {string.Join(", ", rule.Arguments)}");
            case RuleKind.WebAddress:
                return Uri.TryCreate(value.Text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" or "ftp" ? null : (shown, "be an address that starts with http://, https:// or ftp://");
            case RuleKind.MailAddress:
                return value.Text.IndexOf('@') is > 0 and var at && at == value.Text.LastIndexOf('@') && at < value.Text.Length - 1 ? null : (shown, "be a mail address");
            default:
                return string.IsNullOrWhiteSpace(value.Text) ? ("empty", "hold text") : null;
        }
    }

    /// <summary>The same for the number of items of a list.</summary>
    public static (string Is, string HasTo)? FaultOfCount(FieldRule rule, int items) => rule.Kind switch
    {
        RuleKind.NotEmpty => items > 0 ? null : ("empty", "have an item or more"),
        _ => IsLength(items, rule) ? null : ($"a list of {Count(items, "item")}", $"have {LengthWords(rule, "item")}"),
    };

    private static bool IsWithin(double number, FieldRule rule)
    {
        _ = RuleValues.TryRead(rule.Arguments[0], out double least);
        _ = RuleValues.TryRead(rule.Arguments[1], out double greatest);
        return ((rule.ExcludesBounds & 1) == 0 ? number >= least : number > least) && ((rule.ExcludesBounds & 2) == 0 ? number <= greatest : number < greatest);
    }

    private static string RangeWords(FieldRule rule) =>
        rule.ExcludesBounds == 0
            ? $"from {rule.Arguments[0]} to {rule.Arguments[1]}"
            : $"{((rule.ExcludesBounds & 1) == 0 ? "at least" : "more than")} {rule.Arguments[0]} and {((rule.ExcludesBounds & 2) == 0 ? "at most" : "less than")} {rule.Arguments[1]}";

    private static bool IsLength(int length, FieldRule rule) => length >= Bound(rule.Arguments[0], 0) && length <= Bound(rule.Arguments[1], int.MaxValue);

    private static string LengthWords(FieldRule rule, string noun)
    {
        int least = Bound(rule.Arguments[0], 0);
        int most = Bound(rule.Arguments[1], int.MaxValue);
        if (most == int.MaxValue) return $"at least {Count(least, noun)}";
        return least == 0 ? $"at most {Count(most, noun)}" : least == most ? Count(least, noun) : $"{least} to {Count(most, noun)}";
    }

    private static int Bound(string text, int none) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int bound) && bound >= 0 ? bound : none;

    private static string Count(int count, string noun) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>Whether the whole text matches, as the attribute has it; null when that takes too long.</summary>
    private static bool? Matches(string text, string pattern)
    {
        try
        {
            // Static, since it remembers the patterns of the fields while thousands of files are checked.
            Match match = Regex.Match(text, pattern, RegexOptions.None, Patience);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
