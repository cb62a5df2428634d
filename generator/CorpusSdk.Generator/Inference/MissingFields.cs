using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Inference;

/// <summary>The keys of a collection's headers that no property of its declared type stands for, as fields that it could have.</summary>
internal static class MissingFields
{
    public static IReadOnlyList<FieldModel> Of(DeclaredNames declared, CollectedArticles collection) => FieldInference.Infer(
        collection.Name,
        [.. ReservedNames.OfArticles, declared.Type, .. declared.Members],
        key => DraftField.IsKey(key)
            || declared.Properties.Any(property =>
                property.Key is { } own ? Caseless.Equals(own, key) : FieldName.Matches(key, property.Name)),
        HeaderKeys.Of(collection.Articles),
        collection.Articles.Count,
        []);
}

/// <summary>What a declared type has already.</summary>
/// <param name="Type">Its name.</param>
/// <param name="Members">The names of its members.</param>
/// <param name="Properties">Its partial properties, with the keys that they name themselves; null where the name is the key.</param>
internal sealed record DeclaredNames(string Type, EquatableArray<string> Members, EquatableArray<(string Name, string? Key)> Properties);
