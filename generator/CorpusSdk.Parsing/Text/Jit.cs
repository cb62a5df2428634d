using System.Runtime.CompilerServices;

namespace CorpusSdk.Text;

/// <summary>How methods are compiled that go over every character of a corpus, in a build.</summary>
internal static class Jit
{
    /// <summary>
    /// <c>AggressiveOptimization</c>, which .NET Standard 2.0 has no name for. A build goes over its texts once, and would spend
    /// that time in unoptimised code: optimised from the first call, packing 94 MB takes 0.6 of the time.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
