using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Fields;

/// <summary>How many days in digits can be read in one order alone.</summary>
/// <param name="MonthFirst">Those that name the month first.</param>
/// <param name="DayFirst">Those that name the day first.</param>
internal readonly record struct DigitOrders(int MonthFirst, int DayFirst)
{
    /// <summary>The order that nearly all of them have; unknown where there are none, or both.</summary>
    public DayOrder Order
    {
        get
        {
            int tolerance = Tolerance.Of(MonthFirst + DayFirst);
            if (MonthFirst > DayFirst && DayFirst <= tolerance) return DayOrder.MonthDayYear;
            return DayFirst > MonthFirst && MonthFirst <= tolerance ? DayOrder.DayMonthYear : DayOrder.Unknown;
        }
    }

    /// <summary>Those among values, and in the lists and mappings among them.</summary>
    public static DigitOrders Of(IEnumerable<FieldValue> values)
    {
        var orders = new DigitOrders();
        foreach (FieldValue value in values) orders = orders.With(Of(value));
        return orders;
    }

    /// <summary>The same among values of which each is there several times.</summary>
    public static DigitOrders Of(IEnumerable<(FieldValue Value, int Count)> values)
    {
        var orders = new DigitOrders();
        foreach ((FieldValue value, int count) in values)
        {
            DigitOrders each = Of(value);
            orders = orders.With(new DigitOrders(each.MonthFirst * count, each.DayFirst * count));
        }

        return orders;
    }

    public static DigitOrders Of(FieldValue value) => value switch
    {
        ScalarValue { IsNull: false } scalar => Of(scalar),
        ListValue list => Of(list.Items),
        MappingValue mapping => Of(mapping.Fields.Select(static field => field.Value)),
        _ => default,
    };

    public DigitOrders With(DigitOrders others) => new(MonthFirst + others.MonthFirst, DayFirst + others.DayFirst);

    private static DigitOrders Of(ScalarValue value) =>
        value.Text.Length is >= 8 and <= 40 && DigitMoment.TryRead(value.Text.Trim(), out DigitDate day, out _)
            ? DigitDays.OrderOf(day) switch
            {
                DayOrder.MonthDayYear => new DigitOrders(1, 0),
                DayOrder.DayMonthYear => new DigitOrders(0, 1),
                _ => default,
            }
            : default;
}
