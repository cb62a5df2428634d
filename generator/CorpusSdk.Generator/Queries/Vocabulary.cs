using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Generator.Queries;

/// <summary>The words of a collection, as searches compare them.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    /// <summary>Words that are no English are stemmed as well: what is then taken for known is only not reported.</summary>
    /// <param name="articles">Their texts, each with the path of its file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Vocabulary Of(IEnumerable<(string Path, ParsedArticle Article)> articles, CancellationToken cancellation)
    {
        var vocabulary = new Vocabulary();
        foreach ((string path, ParsedArticle article) in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            vocabulary.Add(article.Title, isMarkdown: false);
            vocabulary.Add(article.Headline ?? "", isMarkdown: false);
            vocabulary.Add(article.Body, BodyReader.IsMarkdown(path));
        }

        foreach (string term in vocabulary._terms) vocabulary._stems.Add(StemOf(term));
        return vocabulary;
    }

    /// <summary>Whether some article may have what is looked for: a word of one token or of several, or the beginning of a word.</summary>
    public bool Has(string word, bool isPrefix) =>
        TermsOf(word).All(term =>
            isPrefix
                ? _terms.Any(known => known.StartsWith(term, StringComparison.Ordinal))
                : _terms.Contains(term) || _stems.Contains(StemOf(term)));

    /// <summary>Up to three words that are near, the nearest first.</summary>
    public string[] Nearest(string word) =>
        Suggestion.Nearest(word, _terms.OrderBy(static term => term, StringComparer.Ordinal), whole: true);

    private static List<string> TermsOf(string text)
    {
        List<string> terms = [];
        var tokens = new TokenReader(text.AsSpan(), new char[TokenReader.BufferLength]);
        while (tokens.MoveNext()) terms.Add(tokens.Term.ToString());
        return terms;
    }

    private static string StemOf(string term)
    {
        char[] characters = new char[term.Length + 8];
        term.CopyTo(0, characters, 0, term.Length);
        return new string(characters, 0, EnglishStemmer.Stem(characters, term.Length));
    }

    private void Add(string text, bool isMarkdown)
    {
        var tokens = new BodyReader(text.AsSpan(), isMarkdown, new char[TokenReader.BufferLength]);
        while (tokens.MoveNext()) _terms.Add(tokens.Term.ToString());
    }
}
