using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusSdk.Text.Mentions;

/// <summary>Finds amounts of money with a sign, a code or an English name of a currency.</summary>
internal static partial class MoneyReader
{
    private const string Number = @"(?<number>\d{1,3}(?:,\d{3}){1,6}(?!,?\d)|\d{1,15}(?![\d]))(?<fraction>\.\d{1,4}(?!\d))?";
    private const string Scale = @"(?:[ \u00A0\n-]?(?<scale>thousand|million|billion|trillion|mln|bln|bn|[kKmMB])(?!\w))?";
    private const string Code = "USD|EUR|GBP|JPY|CHF|CNY|RUB|INR|AUD|CAD";

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.Ordinal)
    {
        ["$"] = "USD",
        ["US$"] = "USD",
        ["A$"] = "AUD",
        ["C$"] = "CAD",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["¥"] = "JPY",
        ["₹"] = "INR",
        ["₽"] = "RUB",
        ["dollar"] = "USD",
        ["euro"] = "EUR",
        ["pound"] = "GBP",
        ["yen"] = "JPY",
        ["yuan"] = "CNY",
        ["ruble"] = "RUB",
        ["rouble"] = "RUB",
        ["rupee"] = "INR",
        ["franc"] = "CHF",
    };

    public static void Read(Article article, string body, List<Mention> mentions)
    {
        foreach (Match match in Money().Matches(body))
        {
            string unit = match.Groups["unit"].Value;
            string currency = Currencies.GetValueOrDefault(unit) ?? Currencies.GetValueOrDefault(unit.TrimEnd('s')) ?? unit;
            mentions.Add(
                new Mention(article, MentionKinds.Money, body, match.Index, match.Length)
                {
                    Amount = AmountOf(match),
                    Currency = currency,
                });
        }
    }

    private static decimal AmountOf(Match match)
    {
        string digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal) + match.Groups["fraction"].Value;
        decimal number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return number * match.Groups["scale"].Value switch
        {
            "thousand" or "k" or "K" => 1_000m,
            "million" or "mln" or "m" or "M" => 1_000_000m,
            "billion" or "bln" or "bn" or "B" => 1_000_000_000m,
            "trillion" => 1_000_000_000_000m,
            _ => 1m,
        };
    }

    [GeneratedRegex(
        @"(?<![\w.$])(?:(?<unit>US\$|[AC]\$|[$€£¥₹₽]|(?:" + Code + @"))" + @"[ \u00A0]?" + Number + Scale
            + @"|(?<![\d,])" + Number + Scale + @"(?:[ \u00A0\n-]?(?<unit>[€£₽])|[ \u00A0\n-](?<unit>dollars?|euros?|pounds?|yen|yuan|rou?bles?|rupees?|francs?|"
            + Code + @")(?!\w)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Money();
}
