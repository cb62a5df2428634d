namespace CorpusSdk.Parsing.Collecting;

/// <summary>Tells tags of languages, such as <c>de</c> and <c>pt-BR</c>, from other parts of names.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// The languages with a code of two letters, and some that are written in much and have one of three. All codes of three letters would
    /// be a third of all words of that length, <c>min</c>, <c>net</c> and <c>tar</c> among them.
    /// </summary>
    private static readonly HashSet<string> Known = new(
        ("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi "
            + "fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv "
            + "kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm "
            + "rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa "
            + "wo xh yi yo za zh zu ast ceb ckb cmn dsb fil gsw haw hsb kab kok lzh mai nds sah szl yue zgh")
        .Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a part of a name is a tag: a known language in small letters, with a script, a region or both at most.</summary>
    /// <param name="text">The part.</param>
    /// <param name="languages">The tags that names may have, which stand for their regions as well; null for all known languages.</param>
    public static bool Is(string text, IReadOnlyCollection<string>? languages)
    {
        if (languages is not null) return languages.Count > 0 && IsWellFormed(text) && languages.Any(tag => Covers(tag, text));

        string[] parts = Parts(text);
        int next = 1;
        if (!Known.Contains(parts[0])) return false;
        if (next < parts.Length && parts[next].Length == 4 && parts[next].All(IsLetter)) next++;
        if (next < parts.Length && (IsRegion(parts[next], 2, IsLetter) || IsRegion(parts[next], 3, IsDigit))) next++;
        return next == parts.Length;
    }

    /// <summary>A tag as it is written beside a key: with hyphens.</summary>
    public static string Of(string text) => text.Replace('_', '-');

    /// <summary>Whether a text has the form of a tag, of whatever language.</summary>
    public static bool IsWellFormed(string text)
    {
        string[] parts = Parts(text);
        return parts[0].Length is >= 2 and <= 8
            && parts[0].All(IsLetter)
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(static c => IsLetter(c) || IsDigit(c)));
    }

    private static bool Covers(string tag, string text)
    {
        string known = Of(tag);
        string found = Of(text);
        return found.StartsWith(known, StringComparison.OrdinalIgnoreCase) && (found.Length == known.Length || found[known.Length] == '-');
    }

    private static bool IsRegion(string text, int length, Func<char, bool> isOfIt) => text.Length == length && text.All(isOfIt);

    private static string[] Parts(string text) => text.Split('-', '_');

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
