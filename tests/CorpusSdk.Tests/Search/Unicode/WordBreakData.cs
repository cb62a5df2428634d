namespace CorpusSdk.Tests.Search.Unicode;

/// <summary>
/// The lines of Unicode's word break test: code points in hexadecimal, <c>|</c> where words break and a space where they do not.
/// </summary>
internal static class WordBreakData
{
    public static IEnumerable<string> Lines() =>
        UnicodeFolder
            .Rows("auxiliary/WordBreakTest.txt")
            .Select(static row =>
                row[0].Replace(" ÷ ", "|", StringComparison.Ordinal).Replace(" × ", " ", StringComparison.Ordinal).Trim('÷', ' '));
}
