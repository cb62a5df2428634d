using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Fields;

/// <summary>Which key of a header a property reads.</summary>
internal static class FieldLookup
{
    /// <summary>Whether a property reads a key: by its name's letters and digits, or by the key that an attribute gives it.</summary>
    public static bool IsKeyOf(string key, FieldModel model) =>
        model.ByName ? FieldName.Matches(key, model.Name) : Caseless.Equals(key, model.Key);

    /// <summary>The field of a header, or of a mapping in it, that a property stands for.</summary>
    public static HeaderField? Find(EquatableArray<HeaderField> fields, FieldModel model)
    {
        foreach (HeaderField field in fields)
            if (IsKeyOf(field.Key, model)) return field;
        return null;
    }
}
