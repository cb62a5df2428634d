using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;

namespace CorpusSdk.Generator.Emission;

/// <summary>The class of the corpus and its members, named from anywhere.</summary>
internal static class CorpusPath
{
    public static string Class(CorpusOptions options) => QualifiedName.Global(options.Namespace, options.ClassName);

    public static string Of(CorpusOptions options, string member) => $"{Class(options)}.{member}";
}
