using System.Text.Json.Nodes;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>A member that every article has, with the keys that it is read from.</summary>
/// <param name="Name">The member.</param>
/// <param name="Keys">The keys; of several in one header, the first here counts.</param>
/// <param name="Description">What it is.</param>
/// <param name="Schema">The schema of its values.</param>
internal sealed record StandardKeys(string Name, string[] Keys, string Description, Func<JsonObject> Schema)
{
    public static readonly IReadOnlyList<StandardKeys> All =
        [.. MemberTable.All
            .Where(static member => member.Keys.Length > 0)
            .Select(static member => new StandardKeys(member.Name, member.Keys, member.Description, SchemaOf(member)))];

    private static Func<JsonObject> SchemaOf(MemberInfo member) => member.Shape switch
    {
        _ when member.Member == StandardMember.Id =>
            static () => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = "^\\S+$" },
        MemberShape.Day => static () => Day(),
        MemberShape.Number => static () => new JsonObject { ["type"] = "integer" },
        MemberShape.Texts => static () => Names(),
        _ => static () => TypeSchema.Text,
    };

    /// <summary>A text, or a number such as <c>20240520</c> and the seconds since 1970.</summary>
    private static JsonObject Day()
    {
        JsonObject day = TypeSchema.Day;
        day["type"] = new JsonArray("string", "number");
        return day;
    }

    /// <summary>A text or a list of texts; a mapping with a name stands for a text.</summary>
    private static JsonObject Names()
    {
        var list = new JsonObject
        {
            ["type"] = "array",
            ["items"] = TypeSchema.Optional(new JsonObject { ["anyOf"] = new JsonArray(TypeSchema.Text, Mapping()) })
        };
        return new JsonObject { ["anyOf"] = new JsonArray(TypeSchema.Text, Mapping(), list) };

        static JsonObject Mapping() =>
            new() { ["type"] = "object", ["patternProperties"] = new JsonObject { [KeyPattern.IgnoringCase("name")] = TypeSchema.Text } };
    }
}
