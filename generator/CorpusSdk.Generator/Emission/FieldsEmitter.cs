using System.Globalization;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Emission;

/// <summary>The keys of a header with their values, as collection expressions.</summary>
internal static class FieldsEmitter
{
    private const string Value = "global::CorpusSdk.FieldValue";

    public static Part? Fields(EquatableArray<HeaderField> fields) => fields.Count == 0 ? null : writer => writer.Write($$"""
        Fields =
        [
            {{Parts.Lines(fields, static (entries, field) => entries.Write($"{Entry(field)},"))}}
        ],
        """);

    private static string Entry(HeaderField field) => $"new({Literal.Of(field.Key)}, {Expression(field.Value)})";

    private static string Expression(FieldValue value) => value switch
    {
        ScalarValue { IsNull: true } => $"{Value}.Nothing",
        ScalarValue scalar => Expression(scalar),
        ListValue list => $"{Value}.CreateList({string.Join(", ", list.Items.Select(Expression))})",
        MappingValue mapping => $"{Value}.CreateMapping([{string.Join(", ", mapping.Fields.Select(Entry))}])",
        _ => throw new InvalidOperationException($"{value} is not a value of a header."),
    };

    private static string Expression(ScalarValue scalar)
    {
        string text = Literal.Of(scalar.Text);
        long number = scalar.Reading.Value;
        return scalar.Reading.Kind switch
        {
            ValueKind.Date => $"{Value}.Create({text}, {Day(number)})",
            ValueKind.DigitDate => $"{Value}.CreateAmbiguousDate({text}, {DigitNumbers(DigitDate.From(number))})",
            ValueKind.LocalTime => $"{Value}.Create({text}, {Moment(number, "DateTime", "")})",
            ValueKind.ZonedTime => $"{Value}.Create({text}, {Moment(number, "DateTimeOffset", ", " + Offset(scalar.Reading.Offset))})",
            ValueKind.Duration => $"{Value}.Create({text}, {Duration(new TimeSpan(number))})",
            _ => text,
        };
    }

    private static string Day(long dayNumber)
    {
        var day = new DateTime(dayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified);
        return $"new global::System.DateOnly({Number(day.Year)}, {Number(day.Month)}, {Number(day.Day)})";
    }

    private static string DigitNumbers(DigitDate date) => $"{Number(date.First)}, {Number(date.Second)}, {Number(date.Year)}";

    private static string Moment(long ticks, string type, string offset)
    {
        var moment = new DateTime(ticks, DateTimeKind.Unspecified);
        string parts = string.Join(
            ", ", new[] { moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second }.Select(part => Number(part)));
        return $"new global::System.{type}({parts}{offset}){Rest(ticks)}";
    }

    private static string Offset(int minutes) =>
        minutes == 0 ? "global::System.TimeSpan.Zero" : $"new global::System.TimeSpan({Number(minutes / 60)}, {Number(minutes % 60)}, 0)";

    private static string Duration(TimeSpan duration) =>
        duration.Ticks % TimeSpan.TicksPerSecond == 0
            ? $"new global::System.TimeSpan({Number(duration.Days)}, {Number(duration.Hours)}, {Number(duration.Minutes)}, {Number(duration.Seconds)})"
            : $"new global::System.TimeSpan({Number(duration.Ticks)})";

    /// <summary>A fraction of a second.</summary>
    private static string Rest(long ticks) => ticks % TimeSpan.TicksPerSecond is > 0 and var rest ? $".AddTicks({Number(rest)})" : "";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
