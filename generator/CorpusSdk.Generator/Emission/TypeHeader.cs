using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

/// <summary>What stands before the declaration of a generated type.</summary>
internal static class TypeHeader
{
    private static readonly string Version = typeof(TypeHeader).Assembly.GetName().Version.ToString(3);

    public static void WriteGeneratedCode(SourceWriter writer) =>
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \"{Version}\")]");

    public static string Visibility(CorpusOptions options) => options.IsPublic ? "public" : "internal";
}
