using System.Reflection;
using PublicApiGenerator;

namespace CorpusSdk.Testing;

/// <summary>What users of an assembly may rely on.</summary>
public static class PublicApi
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    /// <summary>Returns the declarations of all that is public, for a snapshot.</summary>
    public static string Of(Assembly assembly) => assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n");
}
