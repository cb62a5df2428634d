using System.Text;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Dates;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>
/// What inference sees of a value: the types that it fits, and not what it says. Values of one shape make the same type, however many
/// there are of each. Values below a key have as many shapes as people have ways to write them: a few.
/// </summary>
internal sealed class ValueShape
{
    /// <summary>Texts whose shapes are remembered.</summary>
    private const int MostKnown = 4096;

    private static readonly DayOrder[] Orders = [DayOrder.Unknown, DayOrder.MonthDayYear, DayOrder.DayMonthYear];

    private readonly Dictionary<(string Text, bool IsQuoted), int> _known = [];
    private readonly StringBuilder _shape = new();

    /// <summary>The shape of a field as a text: equal ones are of equal shapes.</summary>
    public string Of(HeaderField field)
    {
        _shape.Clear();
        Append(field);
        return _shape.ToString();
    }

    /// <summary>The part of a value that stands where another part stands in a value of the same shape.</summary>
    /// <param name="value">The value.</param>
    /// <param name="other">A value of the same shape.</param>
    /// <param name="part">The part of that one, or itself.</param>
    public static FieldValue? PartOf(FieldValue value, FieldValue other, FieldValue part)
    {
        if (ReferenceEquals(other, part)) return value;
        if (value is ListValue list && other is ListValue otherList)
        {
            for (int i = 0; i < list.Items.Count; i++)
                if (PartOf(list.Items[i], otherList.Items[i], part) is { } found) return found;
        }
        else if (value is MappingValue mapping && other is MappingValue otherMapping)
        {
            for (int i = 0; i < mapping.Fields.Count; i++)
                if (PartOf(mapping.Fields[i].Value, otherMapping.Fields[i].Value, part) is { } found) return found;
        }

        return null;
    }

    private void Append(HeaderField field)
    {
        _shape.Append(field.IsStandard ? '*' : '.').Append(field.Key.Length).Append(':').Append(field.Key);
        Append(field.Value);
    }

    private void Append(FieldValue value)
    {
        switch (value)
        {
            case ScalarValue { IsNull: true }:
                _shape.Append('~');
                break;
            case ScalarValue scalar:
                _shape.Append('#').Append((char)('A' + (ShapeOf(scalar) & 0x3FFF))).Append((char)('A' + (ShapeOf(scalar) >> 14)));
                break;
            case ListValue list:
                _shape.Append('[');
                foreach (FieldValue item in list.Items) Append(item);
                _shape.Append(']');
                break;
            case MappingValue mapping:
                _shape.Append('{');
                foreach (HeaderField field in mapping.Fields) Append(field);
                _shape.Append('}');
                break;
        }
    }

    private int ShapeOf(ScalarValue value)
    {
        if (_known.TryGetValue((value.Text, value.IsQuoted), out int shape)) return shape;

        shape = Read(value);
        if (_known.Count == MostKnown) _known.Clear();
        _known.Add((value.Text, value.IsQuoted), shape);
        return shape;
    }

    private static int Read(ScalarValue value)
    {
        int shape = (int)value.Kind;
        int bit = 1 << 5;
        foreach (ScalarType type in ScalarTypes.Families.SelectMany(static family => family))
        {
            foreach (DayOrder order in type == ScalarType.DateOnly ? Orders : [DayOrder.Unknown])
            {
                if (ScalarTypes.Of(type).Fits(value, order)) shape |= bit;
                bit <<= 1;
            }
        }

        if (!ScalarFit.IsDecimal(value) && ScalarFit.IsWrittenLikeNumber(value.Text)) shape |= bit;
        if (value.Kind == ValueKind.DigitDate) shape |= (bit << 1) * (int)DigitDays.OrderOf(DigitDate.From(value.Reading.Value));
        var orders = DigitOrders.Of(value);
        return shape | ((bit << 3) * (orders.MonthFirst + (2 * orders.DayFirst)));
    }
}
