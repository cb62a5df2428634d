namespace CorpusSdk.Parsing;

/// <summary>
/// The YAML between the fences as the parser sees it. Real front matter goes on with quoted values at the line's start,
/// which most YAML libraries take and this one's strict reading refuses; such lines get a blank in front, which folding
/// removes again, and positions are counted without it.
/// </summary>
internal sealed class YamlText(string text)
{
    /// <summary>Where blanks were put in, ascending, as positions in <see cref="Text"/>.</summary>
    private readonly List<int> _blanks = [];

    public string Text { get; private set; } = text;

    /// <summary>The position in the text as it was given.</summary>
    public int Original(long index)
    {
        int at = (int)Math.Min(Math.Max(index, 0), Text.Length);
        return at - _blanks.Count(blank => blank < at);
    }

    /// <summary>Indents the lines of the quoted value at <paramref name="index"/>; false when there is no such value or nothing to indent.</summary>
    public bool TryIndentQuoted(long index)
    {
        int start = (int)Math.Min(index, Text.Length);
        if (start == Text.Length || Text[start] is not ('"' or '\'')) return false;

        char quote = Text[start];
        bool changed = false;
        for (int i = start + 1; i < Text.Length && Text[i] != quote; i++)
        {
            if (Text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (Text[i] == '\n' && i + 1 < Text.Length && Text[i + 1] is not (' ' or '\t' or '\n' or '\r'))
            {
                Insert(i + 1);
                changed = true;
            }
        }

        return changed;
    }

    private void Insert(int index)
    {
        Text = Text.Insert(index, " ");
        for (int i = 0; i < _blanks.Count; i++)
            if (_blanks[i] >= index) _blanks[i]++;
        _blanks.Add(index);
    }
}
