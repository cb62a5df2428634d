using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>What headers, or mappings in them, hold under the key of a field.</summary>
internal sealed class FoundKeys
{
    private FoundKeys(IReadOnlyList<HeaderField> fields)
    {
        Present = [.. fields.Where(static field => field.Value is not ScalarValue { IsNull: true })];
        Spellings = [.. fields.GroupBy(static field => field.Key, StringComparer.Ordinal).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).Select(static group => group.Key)];
    }

    /// <summary>Those that hold more than nothing.</summary>
    public IReadOnlyList<HeaderField> Present { get; }

    /// <summary>The spellings of the key, the most frequent first.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>The mappings under the key, those in lists included.</summary>
    public IReadOnlyList<EquatableArray<HeaderField>> Mappings =>
        [.. Present.SelectMany(static found => found.Value is ListValue list ? list.Items.ToArray() : [found.Value]).OfType<MappingValue>().Select(static mapping => mapping.Fields)];

    /// <summary>The key that a field is found by in each mapping.</summary>
    public static FoundKeys Of(FieldModel field, IReadOnlyList<EquatableArray<HeaderField>> mappings) =>
        new([.. mappings.Select(mapping => FieldLookup.Find(mapping, field)).OfType<HeaderField>()]);

    /// <summary>All keys that a standard member is read from.</summary>
    public static FoundKeys Of(StandardKeys standard, IReadOnlyList<EquatableArray<HeaderField>> headers) =>
        new([.. headers.SelectMany(header => header.Where(field => field.IsStandard && standard.Keys.Contains(field.Key, StringComparer.OrdinalIgnoreCase)))]);
}
