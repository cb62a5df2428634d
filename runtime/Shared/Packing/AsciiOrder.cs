namespace CorpusSdk.Shared.Packing;

/// <summary>
/// The order of texts of ASCII alone, ignoring case: as <c>OrdinalIgnoreCase</c> has it, on every machine and in every version. To
/// that comparison, such a text is equal to no text of other letters.
/// </summary>
internal static class AsciiOrder
{
    public static bool IsAscii(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (unit >= 0x80) return false;
        }

        return true;
    }

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            int order = Upper(left[i]) - Upper(right[i]);
            if (order != 0) return order;
        }

        return left.Length - right.Length;
    }

    private static int Upper(char unit) => unit is >= 'a' and <= 'z' ? unit - ('a' - 'A') : unit;
}
