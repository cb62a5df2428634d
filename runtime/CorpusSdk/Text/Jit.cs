using System.Runtime.CompilerServices;

namespace CorpusSdk.Text;

/// <summary>How methods are compiled that go over every character of a corpus, in a program. The build-time parser has its own answer.</summary>
internal static class Jit
{
    /// <summary>
    /// As any other method: code that was compiled ahead is not used for one that asks for <c>AggressiveOptimization</c>, and
    /// compiling it would be most of what the first article takes.
    /// </summary>
    public const MethodImplOptions Optimized = 0;
}
