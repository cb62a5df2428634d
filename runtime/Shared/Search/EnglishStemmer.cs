namespace CorpusSdk.Shared.Search;

/// <summary>
/// The English stemmer of Snowball, known as Porter 2: <c>generations</c>, <c>generated</c> and <c>generate</c> are <c>generat</c>.
/// </summary>
internal static class EnglishStemmer
{
    /// <summary>Stems a word in lower case, in place and without allocating. Letters outside a to z count as consonants.</summary>
    /// <param name="word">Holds the word at its start; what is after the word does not matter and may change.</param>
    /// <param name="length">Of the word.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word, int length)
    {
        const int ShortestWithStem = 3;
        if (length < ShortestWithStem) return length;
        if (word[0] == '\'')
        {
            word.Slice(1, length - 1).CopyTo(word);
            length--;
        }

        if (TryStemException(word, ref length)) return length;
        EnglishWord stem = new(word, length);
        stem.Stem();
        return stem.Length;
    }

    private static bool TryStemException(Span<char> word, ref int length)
    {
        ReadOnlySpan<char> text = word.Slice(0, length);
        string? stem = text switch
        {
            "skis" => "ski",
            "skies" => "sky",
            "idly" => "idl",
            "gently" => "gentl",
            "ugly" => "ugli",
            "early" => "earli",
            "only" => "onli",
            "singly" => "singl",
            "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => "",
            _ => null,
        };
        if (stem is null) return false;
        if (stem.Length == 0) return true;
        stem.AsSpan().CopyTo(word);
        length = stem.Length;
        return true;
    }
}
