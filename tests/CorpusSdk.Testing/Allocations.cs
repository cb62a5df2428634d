using System.Runtime.CompilerServices;

namespace CorpusSdk.Testing;

/// <summary>What an action allocates, in bytes.</summary>
public static class Allocations
{
    private const int Runs = 10;

    /// <summary>
    /// The least of some runs, after one that makes everything ready: a garbage collection in between empties the pools
    /// that code borrows from, and the runtime allocates on its own at times.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Of(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        action();
        long least = long.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
