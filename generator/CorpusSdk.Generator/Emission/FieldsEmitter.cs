using System.Globalization;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Emission;

/// <summary>The keys of a header with their values, as collection expressions.</summary>
internal static class FieldsEmitter
{
    private const string Value = "global::CorpusSdk.FieldValue";

    public static void Write(SourceWriter writer, EquatableArray<HeaderField> fields)
    {
        writer.Line("Fields =");
        writer.Line("[");
        using (writer.OpenIndent())
            foreach (HeaderField field in fields) writer.Line($"{Entry(field)},");
        writer.Line("],");
    }

    private static string Entry(HeaderField field) => $"new({Literal.Of(field.Key)}, {Expression(field.Value)})";

    private static string Expression(FieldValue value) => value switch
    {
        ScalarValue { IsNull: true } => $"{Value}.Nothing",
        ScalarValue scalar => Expression(scalar),
        ListValue list => $"{Value}.List({string.Join(", ", list.Items.Select(Expression))})",
        MappingValue mapping => $"{Value}.Mapping([{string.Join(", ", mapping.Fields.Select(Entry))}])",
        _ => throw new InvalidOperationException($"{value} is no value of a header."),
    };

    private static string Expression(ScalarValue scalar)
    {
        string text = Literal.Of(scalar.Text);
        long number = scalar.Reading.Value;
        return scalar.Reading.Kind switch
        {
            ScalarKind.Date => $"{Value}.Of({text}, {Day(number)})",
            ScalarKind.DigitDate => $"{Value}.Of({text}, {Number(number / 100 % 100)}, {Number(number % 100)}, {Number(number / 10000)})",
            ScalarKind.LocalTime => $"{Value}.OfLocal({text}, {Moment(number, "DateTime", "")})",
            ScalarKind.ZonedTime => $"{Value}.Of({text}, {Moment(number, "DateTimeOffset", ", " + Offset(scalar.Reading.Offset))})",
            ScalarKind.Duration => $"{Value}.Of({text}, {Duration(new TimeSpan(number))})",
            _ => text,
        };
    }

    private static string Day(long dayNumber)
    {
        var day = new DateTime(dayNumber * TimeSpan.TicksPerDay, DateTimeKind.Unspecified);
        return $"new global::System.DateOnly({Number(day.Year)}, {Number(day.Month)}, {Number(day.Day)})";
    }

    private static string Moment(long ticks, string type, string offset)
    {
        var moment = new DateTime(ticks, DateTimeKind.Unspecified);
        string parts = string.Join(", ", new[] { moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second }.Select(part => Number(part)));
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
