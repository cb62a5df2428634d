using System.Globalization;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>Spaces that are none to YAML, where one has to stand: pages and word processors put them in, and nobody sees them.</summary>
internal static class YamlSpaces
{
    /// <summary>Their places: before a key or an item, after the colon of a key, after the hyphen of an item.</summary>
    public static IReadOnlyList<int> Find(string yaml)
    {
        if (!HasAny(yaml)) return [];

        var found = new List<int>();
        bool isIndent = true;
        bool isKey = true;
        for (int i = 0; i < yaml.Length; i++)
        {
            char c = yaml[i];
            if (c is '\n' or '\r')
            {
                (isIndent, isKey) = (true, true);
            }
            else if (IsSpace(c) && (isIndent || (isKey && yaml[i - 1] == ':')))
            {
                found.Add(i);
            }
            else if (c != ' ' && !IsSpace(c))
            {
                (isIndent, isKey) = (isIndent && c == '-',
                    isKey && (c != ':' || NextIsSpace(yaml, i)) && (char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':'));
            }
        }

        return found;
    }

    public static string NameOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static bool NextIsSpace(string yaml, int i) => i + 1 < yaml.Length && IsSpace(yaml[i + 1]);

    private static bool HasAny(string yaml)
    {
        foreach (char c in yaml)
            if (IsSpace(c)) return true;
        return false;
    }

    private static bool IsSpace(char c) => c is '\u00A0' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';
}
