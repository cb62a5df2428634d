using System.Text;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>
/// The YAML between the fences as the parser sees it. Real front matter goes on with quoted values at the line's start,
/// which most YAML libraries take and this one's strict reading refuses; such lines get a space in front, which folding
/// removes again, and positions are counted without it.
/// </summary>
internal sealed class YamlText(string text)
{
    /// <summary>
    /// Line ends to YAML 1.1 and to its parser, letters to everybody else and to YAML 1.2: these stand for them in the parser.
    /// </summary>
    private const string Separators = "\u0085\u2028\u2029";

    private const string StandIns = "\uF0E5\uF0E8\uF0E9";

    private readonly bool _hasSeparators = text.IndexOfAny(Separators.ToCharArray()) >= 0 && text.IndexOfAny(StandIns.ToCharArray()) < 0;

    /// <summary>Each of these values costs a parse from the start; real headers have one or two.</summary>
    private const int MostValues = 50;

    /// <summary>Where spaces were put in, ascending, as positions in <see cref="Text"/>.</summary>
    private readonly List<int> _blanks = [];

    private int _values;

    public string Text { get; private set; } = text;

    /// <summary>
    /// Puts other characters in place of those that the parser takes for line ends, and spaces in place of those in
    /// <paramref name="spaces"/>.
    /// </summary>
    public void Prepare(IReadOnlyCollection<int> spaces)
    {
        if (!_hasSeparators && spaces.Count == 0) return;

        var prepared = new StringBuilder(Text);
        foreach (int space in spaces) prepared[space] = ' ';
        for (int i = 0; i < Separators.Length && _hasSeparators; i++) prepared.Replace(Separators[i], StandIns[i]);
        Text = prepared.ToString();
    }

    /// <summary>A value as the file has it.</summary>
    public string Restored(string value)
    {
        for (int i = 0; i < Separators.Length && _hasSeparators; i++) value = value.Replace(StandIns[i], Separators[i]);
        return value;
    }

    /// <summary>The position in the text as it was given.</summary>
    public int Original(long index)
    {
        int at = (int)Math.Min(Math.Max(index, 0), Text.Length);
        int found = _blanks.BinarySearch(at);
        return at - (found >= 0 ? found : ~found);
    }

    /// <summary>
    /// Indents the lines of the quoted value at <paramref name="index"/>, which has to lie after those indented before;
    /// false when there is no such value, nothing to indent, or too much was indented already.
    /// </summary>
    public bool TryIndentQuoted(long index)
    {
        int start = (int)Math.Min(index, Text.Length);
        if (start == Text.Length || Text[start] is not ('"' or '\'') || ++_values > MostValues) return false;

        char quote = Text[start];
        var indented = new StringBuilder(Text.Length);
        int copied = 0;
        for (int i = start + 1; i < Text.Length && Text[i] != quote; i++)
        {
            if (i + 1 == Text.Length) break;

            char next = Text[i + 1];
            if (Text[i] == '\\' && quote == '"' && next is not ('\n' or '\r'))
            {
                i++;
            }
            else if (Text[i] is '\n' or '\r' && next is not (' ' or '\t' or '\n' or '\r'))
            {
                indented.Append(Text, copied, i + 1 - copied);
                copied = i + 1;
                _blanks.Add(indented.Length);
                indented.Append(' ');
            }
        }

        if (copied == 0) return false;
        Text = indented.Append(Text, copied, Text.Length - copied).ToString();
        return true;
    }
}
