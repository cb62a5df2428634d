using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.Emission;

/// <summary>Types as generated code names them.</summary>
internal static class TypeNames
{
    public const string PackedCorpus = "global::CorpusSdk.CompilerServices.PackedCorpus";

    public static string Of(TypeUse type) =>
        type.Name + (type.Argument is { } argument ? $"<{Of(argument)}>" : "") + (type.IsNullable ? "?" : "");
}
