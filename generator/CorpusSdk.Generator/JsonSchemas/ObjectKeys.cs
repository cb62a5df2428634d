using System.Text.Json.Nodes;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>The keys of a mapping, on their way to a schema.</summary>
internal sealed class ObjectKeys
{
    private readonly SortedDictionary<string, JsonObject> _properties = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _patterns = new(StringComparer.Ordinal);
    private readonly List<string[]> _required = [];

    public void Add(string key, JsonObject schema) => _properties[key] = schema;

    /// <summary>Takes patterns of keys that may be there, in spellings that no file has.</summary>
    public void Know(IEnumerable<string> patterns) => _patterns.UnionWith(patterns);

    /// <summary>Takes the spellings of a key that has to be there.</summary>
    public void Require(string[] spellings) => _required.Add(spellings);

    /// <param name="isClosed">Whether no other keys may be there.</param>
    public JsonObject ToSchema(bool isClosed)
    {
        var properties = new JsonObject();
        foreach (KeyValuePair<string, JsonObject> property in _properties)
            properties.Add(property.Key, property.Value.Parent is null ? property.Value : property.Value.DeepClone());

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (isClosed)
        {
            var patterns = new JsonObject();
            foreach (string pattern in _patterns) patterns.Add(pattern, new JsonObject());
            schema.Add("patternProperties", patterns);
            schema.Add("additionalProperties", false);
        }

        JsonArray single = SchemaText.Array(
            _required
                .Where(static spellings => spellings.Length == 1)
                .Select(static spellings => spellings[0])
                .OrderBy(static key => key, StringComparer.Ordinal));
        if (single.Count > 0) schema.Add("required", single);
        JsonArray several = SchemaText.Array(
            _required
                .Where(static spellings => spellings.Length > 1)
                .Select(static spellings =>
                    new JsonObject
                    {
                        ["anyOf"] = SchemaText.Array(spellings.Select(static key => new JsonObject { ["required"] = new JsonArray(key) }))
                    }));
        if (several.Count > 0) schema.Add("allOf", several);
        return schema;
    }
}
