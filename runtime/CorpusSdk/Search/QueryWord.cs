using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A word of a query.</summary>
/// <param name="term">The word with case and diacritics folded.</param>
/// <param name="form">The word with its case folded.</param>
/// <remarks>What is derived from it is made when it is asked for: a search of one word allocates little else.</remarks>
internal sealed class QueryWord(string term, string form)
{
    public string Term => term;

    public string Form => form;

    /// <summary>Gets the stem of the word; of words that are not English, the word.</summary>
    public string Stem => field ??= StemOf(term);

    public byte[] EncodedTerm => field ??= Encode(term);

    public byte[] EncodedForm => field ??= form == term ? EncodedTerm : Encode(form);

    public static List<QueryWord> Read(string text, bool isMarkdown = false)
    {
        List<QueryWord> words = [];
        BodyReader tokens = new(text, isMarkdown, stackalloc char[TokenReader.BufferLength]);
        while (tokens.MoveNext())
        {
            words.Add(new QueryWord(tokens.Term.ToString(), tokens.Form.ToString()));
        }

        return words;
    }

    public static string StemOf(string term)
    {
        Span<char> characters = new char[term.Length + 8];
        term.CopyTo(characters);
        return characters[..EnglishStemmer.Stem(characters, term.Length)].ToString();
    }

    public static byte[] Encode(string text)
    {
        byte[] bytes = new byte[text.Length * 3];
        return bytes[..TermKey.Encode(text, bytes)];
    }
}

/// <summary>A form of a word that an index has.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Key">Its key.</param>
/// <param name="Weight">What an occurrence counts.</param>
/// <param name="IsVariant">Whether it is another word with the same stem.</param>
internal sealed record WordForm(IndexEntry Entry, byte[] Key, float Weight, bool IsVariant);
