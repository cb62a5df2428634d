namespace CorpusSdk.Generator.Model;

/// <summary>The JSON Schema of a collection's front matter.</summary>
/// <param name="Name">The collection's spelling in lower case, which names the file.</param>
/// <param name="Json">The schema.</param>
internal sealed record JsonSchemaModel(string Name, string Json);
