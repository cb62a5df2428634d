namespace CorpusSdk.Parsing.Model;

/// <summary>The attributes of an assembly that hold JSON Schemas: the generator writes them, and the build task reads them.</summary>
internal static class JsonSchemaKey
{
    /// <summary>What their keys start with, before the collection's name.</summary>
    public const string Prefix = "CorpusSdk.JsonSchema.";
}
