using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Fields;

/// <summary>Compares keys of headers and names of collections, for assemblies that know the parser as well.</summary>
internal static class NameComparison
{
    public static IEqualityComparer<string> IgnoringCase => Caseless.Comparer;
}
