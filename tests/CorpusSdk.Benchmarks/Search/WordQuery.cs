using System.Globalization;

namespace CorpusSdk.Benchmarks;

/// <summary>A query that every engine has in its own language.</summary>
/// <param name="Kind">How its words are combined.</param>
/// <param name="Words">Words of ASCII letters and digits, in lower case.</param>
internal sealed record WordQuery(QueryKind Kind, string[] Words)
{
    public string ForCorpus => Kind switch
    {
        QueryKind.Any => string.Join(' ', Words),
        QueryKind.All => string.Join(' ', Words.Select(word => "+" + word)),
        _ => $"\"{string.Join(' ', Words)}\"",
    };

    public string ForSqlite => Kind switch
    {
        QueryKind.Any => string.Join(" OR ", Words.Select(word => $"\"{word}\"")),
        QueryKind.All => string.Join(" AND ", Words.Select(word => $"\"{word}\"")),
        _ => ForCorpus,
    };

    /// <summary>Reads a query of the public list; null for one of another kind, such as one with exclusions.</summary>
    public static WordQuery? Read(string text)
    {
        string[] words = text.ToLower(CultureInfo.InvariantCulture).Split([' ', '"', '+'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Any(word => !word.All(char.IsAsciiLetterOrDigit))) return null;

        int quotes = text.Count(character => character == '"');
        int signs = text.Count(character => character == '+');
        if (quotes == 2 && text.StartsWith('"') && text.EndsWith('"')) return new WordQuery(QueryKind.Phrase, words);

        if (quotes > 0 || (signs > 0 && signs != words.Length)) return null;

        return new WordQuery(signs > 0 ? QueryKind.All : QueryKind.Any, words);
    }
}

/// <summary>How the words of a query are combined.</summary>
internal enum QueryKind
{
    /// <summary>Any of the words; the more, the better.</summary>
    Any,

    /// <summary>All of the words.</summary>
    All,

    /// <summary>All of them, one after the other.</summary>
    Phrase,
}
