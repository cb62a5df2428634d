namespace CorpusSdk.Parsing.Index;

/// <summary>
/// The texts that a line has had: a title is a header's value as well, and an author. They are written once, and whoever reads them has
/// one object for both.
/// </summary>
internal sealed class LineTexts
{
    /// <summary>In characters: what takes no more is written again.</summary>
    private const int Shortest = 5;

    /// <summary>Each text is compared with all of them.</summary>
    private const int Most = 32;

    private readonly List<string> _texts = new(Most);

    /// <summary>The number of a text; -1 for one that the line has not had.</summary>
    public int NumberOf(string text)
    {
        if (text.Length < Shortest) return -1;

        for (int i = 0; i < _texts.Count; i++)
            if (_texts[i].Length == text.Length && string.Equals(_texts[i], text, StringComparison.Ordinal)) return i;
        return -1;
    }

    /// <summary>The text of a number; null where there is none.</summary>
    public string? At(int number) => number >= 0 && number < _texts.Count ? _texts[number] : null;

    /// <summary>Gives a text that the line has not had a number.</summary>
    public void Add(string text)
    {
        if (text.Length >= Shortest && _texts.Count < Most) _texts.Add(text);
    }

    public void Clear() => _texts.Clear();
}
