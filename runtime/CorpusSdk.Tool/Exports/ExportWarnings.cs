using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool.Exports;

/// <summary>What a format has no place for.</summary>
internal sealed class ExportWarnings
{
    private const int Named = 3;

    private readonly List<string> _articles = [];
    private readonly List<string> _others = [];
    private int _characters;
    private int _count;

    /// <summary>Notes that characters of an article were replaced.</summary>
    public void Replaced(string key, int characters)
    {
        if (characters == 0) return;

        _characters += characters;
        _count++;
        if (_articles.Count < Named) _articles.Add(key);
    }

    public void Add(string sentence) => _others.Add(sentence);

    public IReadOnlyList<string> Sentences()
    {
        List<string> all = [.. _others];
        if (_characters > 0)
        {
            string more = _count > _articles.Count ? $" and {Texts.Number(_count - _articles.Count)} more" : "";
            string verb = _characters == 1 ? "was" : "were";
            all.Add(
                $"{Texts.Counted(_characters, "character")} that the format does not allow, such as NUL, {verb} replaced by U+FFFD in "
                + $"{string.Join(", ", _articles)}{more}.");
        }

        return all;
    }
}
