namespace CorpusSdk.Shared.Letters;

/// <summary>
/// Compares texts ignoring case, by <see cref="Casing"/>: everywhere in the same way, whatever the machine knows of letters. Texts that are
/// equal are equally long.
/// </summary>
internal sealed class Caseless : IEqualityComparer<string>, IComparer<string>
{
    public static readonly Caseless Comparer = new();

    private const int FirstBeyondAscii = 0x80;

    private Caseless()
    {
    }

    public static bool Equals(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length == right.Length && Compare(left, right) == 0;

    public static bool Equals(char left, char right) => left == right || Casing.Fold(left) == Casing.Fold(right);

    /// <summary>Which comes first: by capitals, as .NET's ordinal comparison that ignores case has it.</summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            char one = left[i];
            char other = right[i];
            if (one == other) continue;

            int order = one < FirstBeyondAscii && other < FirstBeyondAscii
                ? Casing.ToUpper(one) - Casing.ToUpper(other)
                : UnitAt(left, i) - UnitAt(right, i);
            if (order != 0) return order;
        }

        return left.Length - right.Length;
    }

    public static bool Equals(string? left, string? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && Equals(left.AsSpan(), right.AsSpan()));

    bool IEqualityComparer<string>.Equals(string? x, string? y) => Equals(x, y);

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;

        return Compare(x.AsSpan(), y.AsSpan());
    }

    /// <summary>Seeded anew in each process, as that of .NET is: nobody makes texts that all have one hash.</summary>
    public int GetHashCode(string obj)
    {
        foreach (char unit in obj)
            if (unit >= FirstBeyondAscii) return StringComparer.OrdinalIgnoreCase.GetHashCode(Casing.Fold(obj));

        return StringComparer.OrdinalIgnoreCase.GetHashCode(obj);
    }

    /// <summary>What a code unit counts as: a half of a pair what the whole makes of it.</summary>
    private static int UnitAt(ReadOnlySpan<char> text, int index)
    {
        char unit = text[index];
        if (!char.IsSurrogate(unit)) return Key(unit);

        int first = char.IsLowSurrogate(unit) ? index - 1 : index;
        if (first < 0 || first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1])) return unit;

        int codePoint = Key(char.ConvertToUtf32(text[first], text[first + 1]));
        return first == index ? 0xD7C0 + (codePoint >> 10) : 0xDC00 + (codePoint & 0x3FF);
    }

    private static int Key(int codePoint) => Casing.ToUpper(Casing.Fold(codePoint));
}
