using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>The values under one key → their type. What stands against it is told to a listener.</summary>
/// <param name="problems">The listener.</param>
/// <param name="order">The order of days in digits that the collection shows.</param>
internal sealed class TypeInference(InferenceProblems problems, DayOrder order)
{
    /// <summary>A mapping with more keys than this is a table of the user's own, and no record.</summary>
    private const int MostRecordFields = 64;

    /// <returns>The type, and how many values are not of it.</returns>
    public (FieldType Type, int Exceptions) Infer(string key, string typeName, IReadOnlyList<Occurrence> values)
    {
        int tolerance = Tolerance.Of(values.Total());
        if (values.All(static value => value.Value is ScalarValue)) return (Scalar(key, values, [], tolerance, out int unfit), unfit);

        List<Occurrence> scalars = [.. values.Where(static value => value.Value is ScalarValue)];
        List<Occurrence> lists = [.. values.Where(static value => value.Value is ListValue)];
        List<Occurrence> mappings = [.. values.Where(static value => value.Value is MappingValue)];
        if (mappings.Count > 0 && scalars.Total() + lists.Total() <= tolerance)
            return (Record(key, typeName, mappings), Report(key, mappings, [.. scalars, .. lists], "a mapping of keys"));
        if (mappings.Count > 0 && mappings.Total() <= tolerance && lists.Count == 0)
            return (Scalar(key, scalars, mappings, tolerance, out int others), others);
        if (lists.Count > 0 && scalars.Count > 0 && lists.Total() <= tolerance && mappings.Count == 0)
            return (Scalar(key, scalars, lists, tolerance, out int exceptions), exceptions);
        return lists.Count > 0 ? (List(key, typeName, values), 0) : (new RawFieldType(), 0);
    }

    private ScalarFieldType Scalar(
        string key, IReadOnlyList<Occurrence> scalars, List<Occurrence> others, int tolerance, out int exceptions)
    {
        (ScalarFieldType type, IReadOnlyList<Occurrence> odd) = ScalarInference.Infer(scalars, tolerance, order);
        exceptions = odd.Total() + others.Total();
        if (exceptions == 0 && type.Scalar != ScalarType.DateTimeOffset) return type;

        Occurrence[] fitting = [.. scalars.Where(value => ScalarInference.Fits(value.Value, type))];
        Report(key, fitting, [.. odd, .. others], ExpectedWords.Of(type));
        if (type.Scalar == ScalarType.DateTimeOffset) problems.ReportZones(key, fitting);
        return type;
    }

    private ListFieldType List(string key, string typeName, IEnumerable<Occurrence> values)
    {
        List<Occurrence> items = [
            .. values.SelectMany(
                static value => value.Value is ListValue list ? list.Items.Select(item => value with { Value = item }) : [value])];
        List<Occurrence> present = [.. items.Where(static item => item.Value is not ScalarValue { IsNull: true })];
        if (present.Count > 0 && present.All(static item => item.Value is MappingValue))
            return new ListFieldType(Record(key, typeName, present));
        if (present.Any(static item => item.Value is not ScalarValue)) return new ListFieldType(new RawFieldType());

        // An item that is not of the others' type would have no value, so that it makes texts of all of them, but not in silence.
        (ScalarFieldType type, _) = ScalarInference.Infer(items, tolerance: 0, order);
        int all = present.Total();
        if (type.Scalar == ScalarType.String
            && ScalarInference.Infer(present, Tolerance.Of(all), order)
                is { Type.Scalar: not ScalarType.String, Exceptions: { Count: > 0 } odd } other)
        {
            problems.ReportMixedItems(key, ExpectedWords.Of(other.Type), all - odd.Total(), all, odd);
        }

        return new ListFieldType(type);
    }

    private FieldType Record(string key, string typeName, List<Occurrence> mappings)
    {
        SortedDictionary<string, KeyOccurrences> groups = HeaderKeys.Of(
            mappings.Select(static value => (value, ((MappingValue)value.Value).Fields))).Groups();
        if (groups.Count > MostRecordFields) return new RawFieldType();

        IReadOnlyList<FieldModel> fields = new FieldInference(problems, ReservedNames.OfRecords, order).Infer(
            groups, mappings.Total(), path: key + ".", typeName);
        return fields.Count == 0 ? new RawFieldType() : new RecordFieldType(typeName, fields.ToEquatableArray());
    }

    /// <summary>Says of values that differ from the others what the others are. Returns how many differ.</summary>
    private int Report(string key, IReadOnlyCollection<Occurrence> fitting, Occurrence[] exceptions, string words)
    {
        problems.ReportOddValues(key, words, fitting, exceptions);
        return exceptions.Total();
    }
}
