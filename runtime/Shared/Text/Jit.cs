using System.Runtime.CompilerServices;

namespace CorpusSdk.Shared.Text;

/// <summary>How methods are compiled that go over every character of a corpus.</summary>
internal static class Jit
{
#if NETSTANDARD
    /// <summary>
    /// In a build, <c>AggressiveOptimization</c>, which .NET Standard 2.0 has no name for. A build goes over its texts once, and would
    /// spend that time in unoptimised code: optimised from the first call, packing 94 MB takes 0.6 of the time.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
#else
    /// <summary>
    /// In a program, as any other method: code that was compiled ahead is not used for one that asks for <c>AggressiveOptimization</c>,
    /// and compiling it would be most of what the first article takes.
    /// </summary>
    public const MethodImplOptions Optimized = 0;
#endif
}
