using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>Texts as UTF-8 can say them.</summary>
internal static class WellFormedText
{
    /// <summary>Puts U+FFFD where half of a pair of surrogates stands alone: no UTF-8 says it.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
