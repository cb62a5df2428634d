using System.Text.Json.Nodes;
using CorpusSdk.Parsing.Headers;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>A member that every article has, with the keys that it is read from.</summary>
/// <param name="Name">The member.</param>
/// <param name="Keys">The keys; of several in one header, the first here counts.</param>
/// <param name="Description">What it is.</param>
/// <param name="Schema">The schema of its values.</param>
internal sealed record StandardKeys(string Name, string[] Keys, string Description, Func<JsonObject> Schema)
{
    public static readonly IReadOnlyList<StandardKeys> All =
    [
        new("Title", StandardFields.TitleKeys, "The title, by which the article's member is named.", static () => TypeSchema.Text),
        new("Headline", StandardFields.HeadlineKeys, "A second, usually longer title.", static () => TypeSchema.Text),
        new("Date", StandardFields.DateKeys, "The day, such as 2021-12-22, perhaps with a time.", static () => TypeSchema.Day),
        new("Source", StandardFields.SourceKeys, "Who published the article.", static () => TypeSchema.Text),
        new("Authors", StandardFields.AuthorKeys, "Who wrote it: a name or a list of names.", static () => Names()),
        new("Tags", StandardFields.TagKeys, "What it is about: a word or a list of words.", static () => Names()),
        new("Language", StandardFields.LanguageKeys, "The language, such as en.", static () => TypeSchema.Text),
        new("Id", StandardFields.IdKeys, "The id, in place of the one that the file's path gives.", static () => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = "^\\S+$" }),
    ];

    /// <summary>A text or a list of texts; a mapping with a name stands for a text.</summary>
    private static JsonObject Names()
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = TypeSchema.Optional(new JsonObject { ["anyOf"] = new JsonArray(TypeSchema.Text, Mapping()) }) };
        return new JsonObject { ["anyOf"] = new JsonArray(TypeSchema.Text, Mapping(), list) };

        static JsonObject Mapping() => new() { ["type"] = "object", ["patternProperties"] = new JsonObject { [KeyPattern.IgnoringCase("name")] = TypeSchema.Text } };
    }
}
