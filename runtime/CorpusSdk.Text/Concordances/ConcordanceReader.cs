using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text.Concordances;

/// <summary>Makes the lines of concordances.</summary>
internal static class ConcordanceReader
{
    /// <exception cref="ArgumentOutOfRangeException">The width is negative, or beyond 10,000.</exception>
    public static void CheckWidth(int width)
    {
        if (width is < 0 or > Context.MostCharacters)
        {
            throw new ArgumentOutOfRangeException(
                nameof(width), width, "The width of a concordance is from 0 to 10,000 characters on each side of a match.");
        }
    }

    public static Concordance<T> Read<T>(IEnumerable<T> articles, string pattern, int width)
        where T : Article
    {
        CheckWidth(width);
        var read = TextPattern.Parse(pattern);
        PatternMatcher matcher = new(read);
        List<ConcordanceLine<T>> lines = [];
        foreach (T article in Candidates(articles, read))
        {
            string body = article.Body;
            foreach (TextMatch match in matcher.Find(body, BodyReader.IsMarkdown(article.Path)))
            {
                lines.Add(new ConcordanceLine<T>(article, body, match.Start, match.Length, width));
            }
        }

        return new Concordance<T>(pattern, width, [.. lines]);
    }

    public static Concordance<T> Read<T>(SearchResults<T> results, int width)
        where T : Article
    {
        CheckWidth(width);
        List<ConcordanceLine<T>> lines = [];
        foreach (SearchHit<T> hit in results)
        {
            T article = hit.Article;
            string body = article.Body;
            foreach (TextMatch match in hit.Matches)
            {
                lines.Add(new ConcordanceLine<T>(article, body, match.Start, match.Length, width));
            }
        }

        return new Concordance<T>(results.Query.Text, width, [.. lines]);
    }

    /// <summary>Returns the articles that may have a match, in their order: from the index, if there is one.</summary>
    public static IEnumerable<T> Candidates<T>(IEnumerable<T> articles, TextPattern pattern)
        where T : Article => articles is ArticleSet<T> { IsEmpty: false, IsIndexed: true } set ? set.Matching(QueryOf(pattern)) : articles;

    private static GroupNode QueryOf(TextPattern pattern)
    {
        List<Clause> alternatives = [];
        foreach (PatternWord[] words in pattern.Alternatives)
        {
            Clause[] clauses = [.. words.Select(
                static word => new Clause(
                    Occur.Must, new FieldNode(0, 0, "body", 0, new WordNode(0, 0, word.Term, 0, word.IsPrefix))))];
            alternatives.Add(new Clause(Occur.Should, new GroupNode(0, 0, clauses)));
        }

        return new GroupNode(0, 0, [.. alternatives]);
    }
}
