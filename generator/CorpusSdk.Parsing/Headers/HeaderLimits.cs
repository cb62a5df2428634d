using System.Globalization;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Headers;

/// <summary>How much of a header is read, whatever its format: a header beyond that would take an editor's memory or time.</summary>
internal static class HeaderLimits
{
    public const int MaxLength = 256 * 1024;

    /// <summary>Lists and mappings inside of each other, below the header itself.</summary>
    public const int MaxDepth = 32;

    public const int MaxValues = 50_000;

    public static string Length => Number(MaxLength) + " characters";

    public static string Depth => Number(MaxDepth) + " levels of nesting";

    public static string Values => Number(MaxValues) + " values";

    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Whether a header may be read; reports one that is too long where it begins.</summary>
    public static bool IsShortEnough(ArticleDraft draft, TextRange header)
    {
        if (header.Length <= MaxLength) return true;

        draft.Report(ProblemKinds.FrontMatterLimit, new TextRange(header.Start, 0), Length);
        return false;
    }
}
