namespace CorpusSdk.Parsing.Values;

/// <summary>
/// How many values may differ from the others before they change the type: a typo in one of a thousand dates is a mistake
/// in that file, and no reason to make texts of all dates.
/// </summary>
internal static class Tolerance
{
    /// <summary>Of fewer values than this, one that differs is not an exception yet.</summary>
    private const int Fewest = 5;

    /// <summary>One in a hundred.</summary>
    private const int Share = 100;

    public static int Of(int values) => values < Fewest ? 0 : Math.Max(1, values / Share);
}
