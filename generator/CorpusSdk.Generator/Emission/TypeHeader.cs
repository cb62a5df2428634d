using CorpusSdk.Generator.Options;

namespace CorpusSdk.Generator.Emission;

/// <summary>What stands before the declaration of a generated type.</summary>
internal static class TypeHeader
{
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \"{typeof(TypeHeader).Assembly.GetName().Version.ToString(3)}\")]";

    public static string Visibility(CorpusOptions options) => options.IsPublic ? "public" : "internal";
}
