using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Model;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>A schema as an attribute of the assembly, from where the build takes it: a generator writes no files.</summary>
internal static class JsonSchemaEmitter
{
    public static string HintName(JsonSchemaModel schema) => GeneratedFileName.Of(schema.Name + ".JsonSchema");

    public static SourceText Emit(JsonSchemaModel schema)
    {
        var writer = SourceWriter.ForFile("");
        writer.Write($"[assembly: global::System.Reflection.AssemblyMetadata({Literal.Of(JsonSchemaKey.Prefix + schema.Name)}, {Literal.Lines(schema.Json)})]");
        return writer.ToSourceText();
    }
}
