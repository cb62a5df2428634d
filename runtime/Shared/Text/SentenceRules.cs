namespace CorpusSdk.Shared.Text;

/// <summary>What sentences of a language depend on: its short forms, and the words that usually begin a sentence.</summary>
/// <remarks>
/// The tables are closed lists: words of the grammar, such as articles, pronouns and conjunctions, begin a sentence when they have a
/// capital in the middle of a paragraph; other words with a capital may be names.
/// </remarks>
internal sealed class SentenceRules
{
    private static readonly SentenceRules English = new(SentenceLanguage.English, []);
    private static readonly SentenceRules German = new(SentenceLanguage.German, []);
    private static readonly SentenceRules French = new(SentenceLanguage.French, []);
    private static readonly SentenceRules Spanish = new(SentenceLanguage.Spanish, []);
    private static readonly SentenceRules Russian = new(SentenceLanguage.Russian, []);

    private const byte Yes = 1;

    private readonly SentenceLanguage _language;
    private readonly WordTable _abbreviations;
    private readonly WordTable _starters;
    private readonly WordTable _afterClocks;

    private SentenceRules(SentenceLanguage language, IEnumerable<string> abbreviations)
    {
        _language = language;
        List<KeyValuePair<string, byte>> words = [];
        foreach ((Abbreviation kind, string list) in language.Abbreviations)
        {
            foreach (string word in list.Split(' ')) words.Add(new(word, (byte)kind));
        }

        // Later ones count: the user's own are right about the user's texts.
        foreach (string word in abbreviations) words.Insert(0, new(word.Trim().TrimEnd('.'), (byte)Abbreviation.Common));
        _abbreviations = WordTable.Of(words);
        _starters = Table(language.Starters);
        _afterClocks = Table(language.AfterClocks);
    }

    /// <summary>Whether a full stop after a small number may make it an ordinal: <c>3. Oktober</c>.</summary>
    public bool HasOrdinals => _language.HasOrdinals;

    /// <summary>The rules of a language by its tag, such as <c>de</c> or <c>fr-CA</c>; of English where there are none.</summary>
    public static SentenceRules For(string? language)
    {
        ReadOnlySpan<char> tag = language.AsSpan().Trim();
        int end = tag.IndexOfAny('-', '_');
        if (end >= 0) tag = tag.Slice(0, end);
        if (Is(tag, "de") || Is(tag, "deu") || Is(tag, "ger") || Is(tag, "german") || Is(tag, "deutsch")) return German;
        if (Is(tag, "fr") || Is(tag, "fra") || Is(tag, "fre") || Is(tag, "french") || Is(tag, "français")) return French;
        if (Is(tag, "es") || Is(tag, "spa") || Is(tag, "spanish") || Is(tag, "español")) return Spanish;
        if (Is(tag, "ru") || Is(tag, "rus") || Is(tag, "russian") || Is(tag, "русский")) return Russian;
        return English;
    }

    /// <summary>The same with more short forms, with or without their full stop: they end a sentence where a word follows that usually
    /// begins one.</summary>
    public SentenceRules With(IEnumerable<string> abbreviations) => new(_language, abbreviations);

    public Abbreviation AbbreviationOf(ReadOnlySpan<char> word) => (Abbreviation)_abbreviations[word];

    /// <summary>Whether a word that has a capital usually begins a sentence.</summary>
    public bool IsStarter(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && _starters[word] == Yes;

    /// <summary>Whether a word belongs to a time of day: a day, a month or a time zone.</summary>
    public bool IsAfterClock(ReadOnlySpan<char> word) => _afterClocks[word] == Yes;

    /// <summary>Whether a name ends in an exclamation mark.</summary>
    public static bool IsExclaimedName(ReadOnlySpan<char> word) => Is(word, "yahoo") || Is(word, "jeopardy") || Is(word, "joomla");

    private static bool Is(ReadOnlySpan<char> text, string other) => text.Equals(other.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static WordTable Table(string list)
    {
        List<KeyValuePair<string, byte>> words = [];
        foreach (string word in list.Split(' ')) words.Add(new(word, Yes));
        return WordTable.Of(words);
    }
}
