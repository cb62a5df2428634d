using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>What headers, or mappings in them, hold under the key of a field.</summary>
internal sealed class FoundKeys
{
    private FoundKeys(IReadOnlyList<HeaderField> fields)
    {
        Present = [.. fields.Where(static field => field.Value is not ScalarValue { IsNull: true })];
        Spellings = [.. fields
            .GroupBy(static field => field.Key, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.Key)];
    }

    /// <summary>Those that hold more than nothing.</summary>
    public IReadOnlyList<HeaderField> Present { get; }

    /// <summary>The spellings of the key, the most frequent first.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>The mappings under the key, those in lists included.</summary>
    public IReadOnlyList<EquatableArray<HeaderField>> Mappings =>
        [.. Present
            .SelectMany(static found => found.Value is ListValue list ? list.Items.ToArray() : [found.Value])
            .OfType<MappingValue>()
            .Select(static mapping => mapping.Fields)];

    /// <summary>The key that a field is found by in each mapping.</summary>
    /// <param name="field">The field.</param>
    /// <param name="mappings">The mappings.</param>
    /// <param name="byKey">The same by their keys.</param>
    public static FoundKeys Of(
        FieldModel field, IReadOnlyList<EquatableArray<HeaderField>> mappings, IReadOnlyDictionary<string, List<HeaderField>> byKey)
    {
        if (field.ByName) return new([.. mappings.Select(mapping => FieldLookup.Find(mapping, field)).OfType<HeaderField>()]);
        return new(byKey.TryGetValue(field.Key, out List<HeaderField>? found) ? found : []);
    }

    /// <summary>The fields of mappings by their keys, ignoring case; the first of a key that a mapping has twice.</summary>
    public static IReadOnlyDictionary<string, List<HeaderField>> ByKey(IReadOnlyList<EquatableArray<HeaderField>> mappings)
    {
        var byKey = new Dictionary<string, List<HeaderField>>(Caseless.Comparer);
        var seen = new HashSet<List<HeaderField>>();
        foreach (EquatableArray<HeaderField> mapping in mappings)
        {
            seen.Clear();
            foreach (HeaderField field in mapping)
            {
                if (!byKey.TryGetValue(field.Key, out List<HeaderField>? found)) byKey.Add(field.Key, found = []);
                if (seen.Add(found)) found.Add(field);
            }
        }

        return byKey;
    }

    /// <summary>All keys that a standard member is read from.</summary>
    public static FoundKeys Of(StandardKeys standard, IReadOnlyList<EquatableArray<HeaderField>> headers) =>
        new([.. headers.SelectMany(
            header => header.Where(field => field.IsStandard && standard.Keys.Contains(field.Key, Caseless.Comparer)))]);
}
