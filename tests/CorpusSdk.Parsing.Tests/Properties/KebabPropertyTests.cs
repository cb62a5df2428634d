using System.Globalization;
using CorpusSdk.Parsing.Text;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>What every slug is, whatever the title.</summary>
public class KebabPropertyTests
{
    [Fact]
    public void A_slug_is_words_joined_by_single_hyphens() =>
        AnyText.Texts.Sample(
            text =>
            {
                string kebab = Kebab.From(text);
                Assert.DoesNotContain("--", kebab, StringComparison.Ordinal);
                Assert.False(kebab.StartsWith('-') || kebab.EndsWith('-'));
                Assert.DoesNotContain(kebab, c => char.IsWhiteSpace(c) || char.IsControl(c) || (char.IsAscii(c) && char.IsUpper(c)));
            },
            iter: 10_000);

    [Fact]
    public void The_slug_of_a_slug_is_itself() =>
        AnyText.Texts.Sample(text => Assert.Equal(Kebab.From(text), Kebab.From(Kebab.From(text))), iter: 10_000);

    [Fact]
    public void Every_part_of_a_path_has_a_name() =>
        AnyText.Texts.Sample(
            text =>
            {
                string[] parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
                string[] named = Kebab.FromPath(text).Split('/', StringSplitOptions.RemoveEmptyEntries);
                Assert.Equal(parts.Length, named.Length);
                Assert.All(named, Assert.NotEmpty);
            },
            iter: 10_000);

    [Fact]
    public void No_letter_or_digit_is_lost() =>
        AnyText.Texts.Sample(
            text =>
            {
                Assert.Equal(Letters(text.ToLowerInvariant()), Letters(Kebab.From(text)));
                static string Letters(string text) => string.Concat(text.EnumerateRunes()
                    .Where(rune =>
                        System.Text.Rune.IsLetter(rune) || System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
                    .Select(rune => System.Text.Rune.ToLowerInvariant(rune).ToString()));
            },
            iter: 10_000);
}
