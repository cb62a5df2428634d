namespace CorpusSdk.Parsing.Index;

/// <summary>
/// Short texts that were read a while ago, to be had again instead of as copies: keys, collections and formats are the same in
/// thousands of lines, and every object that is kept is one that the garbage collector goes over, time after time.
/// </summary>
internal sealed class RecentTexts
{
    private const int Longest = 64;

    private readonly string[] _texts = new string[1024];

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest) return text.ToString();

        ref string known = ref _texts[Place(text)];
        if (known is null || !text.SequenceEqual(known.AsSpan())) known = text.ToString();
        return known;
    }

    /// <summary>Texts of one length with the same ends are often one text, and need not be told apart here.</summary>
    private int Place(ReadOnlySpan<char> text) =>
        unchecked((text.Length * 31) + (text[0] * 131) + (text[text.Length / 2] * 17) + (text[text.Length - 1] * 521))
        & (_texts.Length - 1);
}
