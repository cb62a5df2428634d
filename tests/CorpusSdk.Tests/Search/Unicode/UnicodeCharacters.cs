using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search.Unicode;

/// <summary>What the data files say of every code point, and what follows from it for words and their folding.</summary>
internal sealed class UnicodeCharacters
{
    // Scripts that are read without their marks, too; in others a mark makes another letter.
    private static readonly HashSet<string> ScriptsWithDiacritics = [
        "Inherited", "Common", "Latin", "Greek", "Coptic", "Cyrillic", "Hebrew", "Arabic", "Syriac"];

    // Letters of Latin that nothing in the data files takes apart.
    private static readonly Dictionary<int, int[]> LatinBases = new()
    {
        ['æ'] = ['a', 'e'],
        ['œ'] = ['o', 'e'],
        ['þ'] = ['t', 'h'],
        ['ð'] = ['d'],
        ['ı'] = ['i'],
    };

    private readonly string?[] _wordBreak = UnicodeFolder.Property("auxiliary/WordBreakProperty.txt");
    private readonly string?[] _scripts = UnicodeFolder.Property("Scripts.txt");
    private readonly string?[] _categories = new string?[0x110000];
    private readonly string?[] _names = new string?[0x110000];
    private readonly int[] _combiningClasses = new int[0x110000];
    private readonly Dictionary<int, int[]> _canonical = [];
    private readonly Dictionary<int, int> _widths = [];
    private readonly Dictionary<int, int[]> _cases;
    private readonly Dictionary<(int, int), int> _compositions = [];
    private readonly Dictionary<string, int> _byName = [];

    public UnicodeCharacters()
    {
        int first = 0;
        foreach (string[] row in UnicodeFolder.Rows("UnicodeData.txt"))
        {
            int codePoint = UnicodeFolder.Number(row[0]);
            if (row[1].EndsWith("First>", StringComparison.Ordinal)) first = codePoint;
            if (row[1].EndsWith("Last>", StringComparison.Ordinal)) Array.Fill(_categories, row[2], first, codePoint - first);
            _names[codePoint] = row[1];
            _categories[codePoint] = row[2];
            _combiningClasses[codePoint] = int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture);
            _byName[row[1]] = codePoint;
            if (row[5].Length == 0) continue;
            if (row[5][0] != '<') _canonical[codePoint] = UnicodeFolder.Numbers(row[5]);
            else if (row[5].StartsWith("<wide>", StringComparison.Ordinal) || row[5].StartsWith("<narrow>", StringComparison.Ordinal))
                _widths[codePoint] = UnicodeFolder.Numbers(row[5].Split('>')[1])[0];
        }

        _cases = UnicodeFolder
            .Rows("CaseFolding.txt")
            .Where(row => row[1] is "C" or "F")
            .ToDictionary(row => UnicodeFolder.Number(row[0]), row => UnicodeFolder.Numbers(row[2]));

        // Only of characters that are folded: others are gone before anything is composed.
        foreach ((int composed, int[] parts) in _canonical)
        {
            if (parts.Length == 2 && composed < 0x10000 && Fold(composed) is [var folded] && folded == composed)
                _compositions[(parts[0], parts[1])] = composed;
        }
    }

    public IEnumerable<(int First, int Second, int Composed)> Compositions =>
        _compositions
            .Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value))
            .OrderBy(pair => ((long)pair.Item1 << 32) | (uint)pair.Item2);

    public CharacterClass ClassOf(int codePoint)
    {
        string category = _categories[codePoint] ?? "Cn";
        switch (_wordBreak[codePoint])
        {
            // Han that are letters: the iteration marks.
            case "ALetter": return _scripts[codePoint] == "Han" ? CharacterClass.Ideograph : CharacterClass.Letter;
            case "Hebrew_Letter": return CharacterClass.HebrewLetter;
            case "Numeric": return CharacterClass.Digit;
            case "Katakana": return CharacterClass.Ideograph;
            case "ExtendNumLet": return codePoint == 0x202F ? CharacterClass.None : CharacterClass.Connector; // a space is none of ours
            case "MidLetter": return IsColon(codePoint) ? CharacterClass.None : CharacterClass.MidLetter;
            case "MidNum": return CharacterClass.MidNumber;
            case "MidNumLet": return CharacterClass.MidBoth;
            case "Single_Quote": return CharacterClass.SingleQuote;
            case "Double_Quote": return CharacterClass.DoubleQuote;
            case "Format" or "ZWJ": return CharacterClass.Ignorable;
            case "Extend": return ClassOfMark(codePoint, category);
            // Nl without a class of its own: the ideographic zero and the numerals of Suzhou.
            case null when category[0] == 'L' || category == "Nl": return CharacterClass.Ideograph;
            default: return CharacterClass.None;
        }
    }

    /// <summary>Case, width and what is canonically the same, folded; marks that come with it are apart.</summary>
    public int[] Fold(int codePoint)
    {
        if (IsApostrophe(codePoint)) return ['\''];
        if (_widths.TryGetValue(codePoint, out int width)) return Fold(width);
        if (_cases.TryGetValue(codePoint, out int[]? folded)) return [.. folded.SelectMany(Fold)];
        // Compatibility ideographs of plane 2, and the few that stand for one of plane 2, stay what they are.
        bool isSame = _canonical.TryGetValue(codePoint, out int[]? parts) && parts is [< 0x10000] && codePoint < 0x10000;
        return isSame ? Fold(parts![0]) : [codePoint];
    }

    /// <summary>What a folded character is without its diacritics.</summary>
    public int[] Base(int codePoint)
    {
        if (ClassOf(codePoint) == CharacterClass.Diacritic) return [codePoint]; // dropped before
        if (_canonical.TryGetValue(codePoint, out int[]? same) && same is [_]) return [codePoint]; // folded before
        if (LatinBases.TryGetValue(codePoint, out int[]? bases)) return bases;
        int[] parts = [.. Decompose(codePoint).Where(part => ClassOf(part) != CharacterClass.Diacritic)];
        for (int i = 1; i < parts.Length;)
        {
            if (_compositions.TryGetValue((parts[i - 1], parts[i]), out int composed))
                parts = [.. parts[..(i - 1)], composed, .. parts[(i + 1)..]];
            else i++;
        }

        return [
            .. parts.SelectMany(part => part != codePoint && LatinBases.TryGetValue(part, out int[]? ofPart) ? ofPart : [NamedBase(part)])];
    }

    public int[] Decompose(int codePoint) =>
        _canonical.TryGetValue(codePoint, out int[]? parts) ? [.. parts.SelectMany(Decompose)] : [codePoint];

    private static bool IsColon(int codePoint) => codePoint is ':' or 0xFE13 or 0xFE55 or 0xFF1A;

    private static bool IsApostrophe(int codePoint) => codePoint is 0x2018 or 0x2019 or 0x201B or 0x02BC or 0xFF07;

    // "LATIN SMALL LETTER O WITH STROKE" is an o.
    private int NamedBase(int codePoint)
    {
        const string Start = "LATIN SMALL LETTER ";
        string name = _names[codePoint] ?? "";
        int with = name.IndexOf(" WITH ", StringComparison.Ordinal);
        return with == Start.Length + 1 && name.StartsWith(Start, StringComparison.Ordinal) ? _byName[name[..with]] : codePoint;
    }

    private CharacterClass ClassOfMark(int codePoint, string category)
    {
        bool isSelector = codePoint is 0x034F or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
        bool isHalfwidthVoicing = codePoint is 0xFF9E or 0xFF9F;
        if (isSelector || (category[0] != 'M' && !isHalfwidthVoicing)) return CharacterClass.Ignorable;
        if (category == "Me") return CharacterClass.Diacritic;
        // Nuktas (7), the voicing of kana (8), viramas (9), and what scripts of India and South East Asia have for vowels and tones make
        // other letters.
        bool isDropped = _combiningClasses[codePoint] is 1 or (>= 10 and <= 36) or (>= 200 and <= 240);
        return isDropped && ScriptsWithDiacritics.Contains(_scripts[codePoint] ?? "") ? CharacterClass.Diacritic : CharacterClass.Mark;
    }
}
