using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>The text of a schema, and values in it that have more than one text.</summary>
internal static class SchemaText
{
    /// <summary>
    /// The same on every platform, and with letters of all scripts as they are: schemas are files that people read, and no HTML.
    /// </summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public static string Of(JsonObject root)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options)) root.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>A number as JSON writes it, with all its digits: no type of C# holds all of them.</summary>
    public static JsonNode Number(string digits) => JsonNode.Parse(digits)!;

    /// <summary>Values as an array; a node that is in another tree already has to be cloned first.</summary>
    public static JsonArray Array(IEnumerable<JsonNode?> values) => new([.. values]);

    /// <summary>Texts as an array.</summary>
    public static JsonArray Array(IEnumerable<string> texts) => Array(texts.Select(static text => (JsonNode?)text));
}
