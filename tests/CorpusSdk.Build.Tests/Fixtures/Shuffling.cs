namespace CorpusSdk.Build.Tests.Fixtures;

internal static class Shuffling
{
    /// <summary>The items in an order that the seed alone decides about.</summary>
    public static T[] Shuffled<T>(this IEnumerable<T> items, int seed)
    {
        T[] shuffled = [.. items];
#pragma warning disable CA5394 // A test's order is no secret.
        new Random(seed).Shuffle(shuffled);
#pragma warning restore CA5394
        return shuffled;
    }
}
