namespace CorpusSdk.Generator;

/// <summary>A member of the class of the corpus, named from anywhere.</summary>
internal static class CorpusPath
{
    public static string Of(CorpusOptions options, string member) => $"global::{(options.Namespace.Length > 0 ? options.Namespace + "." : "")}{options.ClassName}.{member}";
}
