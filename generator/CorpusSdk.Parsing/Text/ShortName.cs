using System.Globalization;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Parsing.Text;

/// <summary>Names with suffixes, which may be as long as an id: those that are too long end with a hash of what is cut.</summary>
internal static class ShortName
{
    /// <summary>In characters: longer names break lines of code and, as names of files, tools.</summary>
    public const int Longest = 99;

    /// <param name="name">A name; its last part is what tells it from others.</param>
    /// <returns>
    /// The name, or its first characters and sixteen digits made of all of it: stable, since nothing else decides on them.
    /// </returns>
    public static string Of(string name) => name.Length <= Longest
        ? name
        : name.Substring(0, Longest - 18).TrimEnd('_') + "__" + IdHash.Of(name.AsSpan()).ToString("x16", CultureInfo.InvariantCulture);
}
