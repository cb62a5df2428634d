using System.Globalization;

namespace CorpusSdk.Generator.Naming;

/// <summary>Numbers of things, for people.</summary>
internal static class Counted
{
    /// <summary><c>1 source</c>, <c>1,200 tags</c>; in English whatever the machine speaks.</summary>
    public static string Of(int count, string noun) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : Plural.Of(noun));
}
