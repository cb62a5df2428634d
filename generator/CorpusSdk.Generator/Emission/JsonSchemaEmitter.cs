using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>A schema as an attribute of the assembly, from where the build takes it: a generator writes no files.</summary>
internal static class JsonSchemaEmitter
{
    /// <summary>What the keys of the attributes start with; the build task looks for it.</summary>
    public const string KeyPrefix = "CorpusSdk.JsonSchema.";

    public static string HintName(JsonSchemaModel schema) => $"JsonSchema.{schema.Name}.g.cs";

    public static SourceText Emit(JsonSchemaModel schema)
    {
        SourceWriter writer = SourceWriter.ForFile("");
        writer.TextLine($"[assembly: global::System.Reflection.AssemblyMetadata({Literal.Of(KeyPrefix + schema.Name)}, ", schema.Json, ")]");
        return writer.ToSourceText();
    }
}
