using System.Text;
using CorpusSdk.EntityFrameworkCore.Columns;

namespace CorpusSdk.Tool.Exports;

/// <summary>Texts as files can have them.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Puts U+FFFD where half of a pair of surrogates stands alone: no UTF-8 says it.</summary>
    public static string Of(string text) => WellFormedText.Of(text);

    /// <summary>Puts U+FFFD where a character stands that XML has no place for: controls such as NUL.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replaced">Counts them.</param>
    public static string ForXml(string text, ref int replaced)
    {
        string clean = Of(text);
        StringBuilder? changed = null;
        for (int i = 0; i < clean.Length; i++)
        {
            if (clean[i] is >= ' ' and < '\uFFFE' or '\t' or '\n' or '\r') continue;

            replaced++;
            (changed ??= new StringBuilder(clean))[i] = Replacement;
        }

        return changed?.ToString() ?? clean;
    }
}
