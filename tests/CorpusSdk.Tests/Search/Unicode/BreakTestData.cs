namespace CorpusSdk.Tests.Search.Unicode;

/// <summary>
/// The lines of Unicode's tests of breaks: code points in hexadecimal, <c>|</c> where a text breaks and a space where it does not.
/// </summary>
internal static class BreakTestData
{
    public static IEnumerable<string> Lines(string name) =>
        UnicodeFolder
            .Rows("auxiliary/" + name)
            .Select(static row =>
                row[0].Replace(" ÷ ", "|", StringComparison.Ordinal).Replace(" × ", " ", StringComparison.Ordinal).Trim('÷', ' '));
}
