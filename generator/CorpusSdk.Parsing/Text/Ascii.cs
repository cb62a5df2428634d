namespace CorpusSdk.Parsing.Text;

/// <summary>Characters of ASCII, of which most names are: what they are is told without a table.</summary>
internal static class Ascii
{
    /// <summary>The first character beyond.</summary>
    public const char End = '\u0080';

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);
}
