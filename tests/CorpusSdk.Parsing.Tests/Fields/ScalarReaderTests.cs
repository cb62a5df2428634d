using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

public class ScalarReaderTests
{
    [Theory]
    [InlineData("true", ValueKind.Boolean)]
    [InlineData("FALSE", ValueKind.Boolean)]
    [InlineData("yes", ValueKind.Text)]
    [InlineData("0", ValueKind.Integer)]
    [InlineData("-12", ValueKind.Integer)]
    [InlineData("99999999999999999999999999999999", ValueKind.Integer)]
    [InlineData("007", ValueKind.Text)]
    [InlineData("+49", ValueKind.Text)]
    [InlineData("-0", ValueKind.Text)]
    [InlineData("1.10", ValueKind.Number)]
    [InlineData("1e6", ValueKind.Number)]
    [InlineData("-.inf", ValueKind.Number)]
    [InlineData(".5", ValueKind.Text)]
    [InlineData("5.", ValueKind.Text)]
    [InlineData("2.0.0", ValueKind.Text)]
    [InlineData("0x1F", ValueKind.Text)]
    [InlineData("2021-12-22", ValueKind.Date)]
    [InlineData("14-Aug-2001", ValueKind.Date)]
    [InlineData("December 30, 2021", ValueKind.Date)]
    [InlineData("2021-02-30", ValueKind.Text)]
    [InlineData("2021-12", ValueKind.Text)]
    [InlineData("12/20/2016", ValueKind.DigitDate)]
    [InlineData("20.12.2016", ValueKind.DigitDate)]
    [InlineData("31/31/2016", ValueKind.Text)]
    [InlineData("2015-03-17 14:00:00", ValueKind.LocalTime)]
    [InlineData("2015-03-17T14:00:00Z", ValueKind.ZonedTime)]
    [InlineData("2015-03-17 14:00:00 -4", ValueKind.ZonedTime)]
    [InlineData("0001-01-01T00:00:00+05:00", ValueKind.Text)]
    [InlineData("1:02:03", ValueKind.Duration)]
    [InlineData("14:30", ValueKind.Time)]
    [InlineData("00:00", ValueKind.Time)]
    [InlineData("24:00", ValueKind.Text)]
    [InlineData("12:60", ValueKind.Text)]
    [InlineData("9:30", ValueKind.Text)]
    [InlineData("52:54", ValueKind.Duration)]
    [InlineData("PT15M", ValueKind.Duration)]
    [InlineData("P1Y", ValueKind.Text)]
    [InlineData("PT", ValueKind.Text)]
    [InlineData("https://example.org/a", ValueKind.Address)]
    [InlineData("mailto:a@example.org", ValueKind.Address)]
    [InlineData("note: this", ValueKind.Text)]
    [InlineData("c:/temp", ValueKind.Text)]
    [InlineData("", ValueKind.Text)]
    internal void A_plain_scalar_is_read_as(string text, ValueKind kind) =>
        Assert.Equal(kind, ScalarReader.Read(text, isQuoted: false).Kind);

    [Theory]
    [InlineData("true", ValueKind.Text)]
    [InlineData("5", ValueKind.Text)]
    [InlineData("1.5", ValueKind.Text)]
    [InlineData("2021-12-22", ValueKind.Date)]
    [InlineData("https://example.org/a", ValueKind.Address)]
    internal void Quotes_make_text_of_numbers_and_booleans(string text, ValueKind kind) =>
        Assert.Equal(kind, ScalarReader.Read(text, isQuoted: true).Kind);

    [Theory]
    [InlineData("2015-03-17T14:00:00.1234567+02:00", "2015-03-17T14:00:00.1234567+02:00")]
    [InlineData("Tue, 02 Mar 1999 10:15:00 EST", "1999-03-02T10:15:00.0000000-05:00")]
    [InlineData("2015-03-17 2:05 PM GMT", "2015-03-17T14:05:00.0000000+00:00")]
    [InlineData("2015-03-17T14:00:00-04:30", "2015-03-17T14:00:00.0000000-04:30")]
    public void A_moment_keeps_its_offset(string text, string expected)
    {
        ScalarReading reading = ScalarReader.Read(text, isQuoted: false);
        Assert.Equal(
            expected, new DateTimeOffset(reading.Value, TimeSpan.FromMinutes(reading.Offset)).ToString("o", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Any_day_comes_back() => Gen.Date.Sample(static day =>
    {
        Assert.Equal(
            new ScalarReading(ValueKind.Date, DateOnly.FromDateTime(day).DayNumber),
            ScalarReader.Read(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isQuoted: false));
    });

    [Fact]
    public void Any_number_gives_its_text_back() => Gen.Decimal.Sample(static number =>
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        ValueKind kind = ScalarReader.Read(text, isQuoted: false).Kind;
        Assert.Equal(text.Contains('.', StringComparison.Ordinal) ? ValueKind.Number : ValueKind.Integer, kind);
    });

    /// <summary>YAML's own pattern for integers, without leading zeros and plus signs.</summary>
    [Fact]
    public void Any_text_is_an_integer_as_the_pattern_says() => Gen.String[Gen.Char["-+0123456789.eE x"], 0, 8].Sample(static text =>
        Assert.Equal(Regex.IsMatch(text, @"\A(0|-?[1-9][0-9]*)\z"), ScalarReader.Read(text, isQuoted: false).Kind == ValueKind.Integer));

    [Fact]
    public void Any_text_is_read_without_failing() => Gen.String.Sample(static text => _ = ScalarReader.Read(text, isQuoted: false));
}
