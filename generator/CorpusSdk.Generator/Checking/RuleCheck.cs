using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Checking;

/// <summary>Whether a value keeps a rule of its field.</summary>
internal static class RuleCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <returns>What the value is, and what it has to do instead; null when it keeps the rule.</returns>
    public static (string Is, string HasTo)? FaultOf(FieldRule rule, ScalarValue value, DayOrder order)
    {
        string shown = $"'{value.Text}'";
        return rule switch
        {
            RangeRule range =>
                RuleValues.TryRead(value.Text, value.Reading, order, out double number) && IsWithin(number, range)
                    ? null
                    : (shown, $"be {RangeWords(range)}"),
            PatternRule { Pattern: var pattern } => Matches(value.Text, pattern) switch
            {
                true => null,
                false => (shown, $"match '{pattern}'"),
                null => (shown, $"match '{pattern}', which takes more than a second to find out"),
            },
            LengthRule length =>
                IsLength(value.Text.Length, length)
                    ? null
                    : ($"{Count(value.Text.Length, "character")} long", $"have {LengthWords(length, "character")}"),
            OneOfRule { Values: var values } => values.Contains(value.Text) ? null : (shown, $"be one of {string.Join(", ", values)}"),
            NoneOfRule { Values: var values } => !values.Contains(value.Text) ? null : (shown, $"be none of {string.Join(", ", values)}"),
            WebAddressRule => IsWebAddress(value.Text) ? null : (shown, "be an address that starts with http://, https:// or ftp://"),
            MailAddressRule => IsMailAddress(value.Text) ? null : (shown, "be a mail address"),
            NotEmptyRule => string.IsNullOrWhiteSpace(value.Text) ? ("empty", "hold text") : null,
            _ => null,
        };
    }

    /// <summary>The same for the number of items of a list.</summary>
    public static (string Is, string HasTo)? FaultOfCount(FieldRule rule, int items) => rule switch
    {
        NotEmptyRule => items > 0 ? null : ("empty", "have an item or more"),
        LengthRule length => IsLength(items, length) ? null : ($"a list of {Count(items, "item")}", $"have {LengthWords(length, "item")}"),
        _ => null,
    };

    private static bool IsWithin(double number, RangeRule range) =>
        (range.Least.IsExcluded ? number > range.Least.Value : number >= range.Least.Value)
        && (range.Greatest.IsExcluded ? number < range.Greatest.Value : number <= range.Greatest.Value);

    private static string RangeWords(RangeRule range) =>
        range.Least.IsExcluded || range.Greatest.IsExcluded
            ? $"{(range.Least.IsExcluded ? "more than" : "at least")} {range.Least.Shown} and {(range.Greatest.IsExcluded ? "less than" : "at most")} {range.Greatest.Shown}"
            : $"from {range.Least.Shown} to {range.Greatest.Shown}";

    private static bool IsLength(int length, LengthRule rule) => length >= rule.Least && length <= (rule.Most ?? int.MaxValue);

    private static string LengthWords(LengthRule rule, string noun)
    {
        if (rule.Most is not { } most) return $"at least {Count(rule.Least, noun)}";
        return rule.Least == 0
            ? $"at most {Count(most, noun)}"
            : rule.Least == most ? Count(most, noun)
            : $"{rule.Least} to {Count(most, noun)}";
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" or "ftp";

    private static bool IsMailAddress(string text) =>
        text.IndexOf('@') is > 0 and var at && at == text.LastIndexOf('@') && at < text.Length - 1;

    private static string Count(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

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
