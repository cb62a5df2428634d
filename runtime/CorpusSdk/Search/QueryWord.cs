using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A word of a query.</summary>
/// <param name="term">The word with case and diacritics folded.</param>
/// <param name="form">The word with its case folded.</param>
/// <remarks>What is derived from it is made when it is asked for: a search of one word allocates little else.</remarks>
internal sealed class QueryWord(string term, string form)
{
    /// <summary>What a UTF-16 code unit takes at most in UTF-8.</summary>
    private const int MostBytes = 3;

    public string Term => term;

    public string Form => form;

    /// <summary>Gets the stem of the word; of words that are not English, the word.</summary>
    public string Stem => field ??= StemOf(term);

    public byte[] EncodedTerm => field ??= Encode(term);

    public byte[] EncodedForm => field ??= form == term ? EncodedTerm : Encode(form);

    public static QueryWord[] Read(string text, bool isMarkdown = false)
    {
        BodyReader tokens = new(text, isMarkdown, stackalloc char[TokenReader.BufferLength]);
        if (!tokens.MoveNext()) return [];

        QueryWord first = Of(in tokens, text);
        if (!tokens.MoveNext()) return [first];

        List<QueryWord> words = [first];
        do
        {
            words.Add(Of(in tokens, text));
        }
        while (tokens.MoveNext());

        return [.. words];
    }

    private static QueryWord Of(in BodyReader tokens, string text)
    {
        // Most are written as they are looked up.
        string term = tokens.Term.SequenceEqual(text) ? text : tokens.Term.ToString();
        return new QueryWord(term, tokens.IsExact ? term : tokens.Form.ToString());
    }

    public static string StemOf(string term)
    {
        const int Longer = 8;
        Span<char> characters = term.Length <= TokenReader.MaxTermLength
            ? stackalloc char[TokenReader.MaxTermLength + Longer]
            : new char[term.Length + Longer];
        term.CopyTo(characters);
        Span<char> stem = characters[..EnglishStemmer.Stem(characters, term.Length)];
        return stem.SequenceEqual(term) ? term : stem.ToString();
    }

    public static byte[] Encode(string text)
    {
        Span<byte> bytes = text.Length <= TokenReader.MaxTermLength
            ? stackalloc byte[TokenReader.MaxTermLength * MostBytes]
            : new byte[text.Length * MostBytes];
        return bytes[..TermKey.Encode(text, bytes)].ToArray();
    }
}

/// <summary>A form of a word that an index has.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Key">Its key.</param>
/// <param name="Weight">What an occurrence counts.</param>
/// <param name="IsVariant">Whether it is another word with the same stem.</param>
internal sealed record WordForm(IndexEntry Entry, byte[] Key, float Weight, bool IsVariant);
