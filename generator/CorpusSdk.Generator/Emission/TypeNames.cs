namespace CorpusSdk.Generator.Emission;

/// <summary>Types of the runtime as generated code names them.</summary>
internal static class TypeNames
{
    public const string PackedCorpus = "global::CorpusSdk.Packed.PackedCorpus";
}
