using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>The words of a text that set it apart: frequent in it, and rare in the articles of a search.</summary>
internal static class KeyWords
{
    /// <summary>How many words of a text are looked for elsewhere: more change little of what is found, and take longer.</summary>
    private const int InQuery = 25;

    public static SearchQuery QueryOf(SearchSegment[] segments, string text, bool isMarkdown)
    {
        List<string> words = Of(segments, text, isMarkdown, InQuery);
        Clause[] clauses = [.. words.Select(static word => new Clause(Occur.Should, new WordNode(0, word.Length, word, 0, false)))];
        return SearchQuery.Of(string.Join(' ', words), clauses.Length == 0 ? null : new GroupNode(0, 0, clauses));
    }

    /// <summary>Returns the words, each in its most frequent form, by frequency × weight; equal ones in the order of the text.</summary>
    public static List<string> Of(SearchSegment[] segments, string text, bool isMarkdown, int count)
    {
        SearchSpace search = new(segments, SearchOptions.Default.TitleWeight);
        Dictionary<string, Candidate> candidates = new(StringComparer.Ordinal);
        foreach (QueryWord word in QueryWord.Read(text, isMarkdown))
        {
            if (!candidates.TryGetValue(word.Stem, out Candidate? candidate))
            {
                candidates.Add(word.Stem, candidate = new Candidate(word));
            }

            candidate.Count(word.Form);
        }

        return
        [
            .. candidates.Values
                .Where(static candidate => !candidate.Word.Term.All(char.IsDigit) && candidate.Word.Term.Length > 1)
                .Select(candidate => (candidate.Form, Worth: Worth(search, candidate)))
                .Where(static candidate => candidate.Worth > 0)
                .OrderByDescending(static candidate => candidate.Worth)
                .Take(count)
                .Select(static candidate => candidate.Form),
        ];
    }

    private static double Worth(SearchSpace search, Candidate candidate)
    {
        long having = 0;
        foreach (SearchSegment segment in search.Segments)
        {
            having += WordForms.Having(segment.Index, candidate.Word.Stem);
        }

        // A word that half of the articles have tells them apart no more; one that no other has leads nowhere.
        return having == 0 || having * 2 > search.Documents + 1
            ? 0
            : search.Ranking.Weight(having) * candidate.Frequency / (Ranking.Saturation + candidate.Frequency);
    }

    private sealed class Candidate(QueryWord word)
    {
        private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

        public QueryWord Word => word;

        public int Frequency { get; private set; }

        public string Form => _forms.MaxBy(static form => form.Value).Key;

        public void Count(string form)
        {
            Frequency++;
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
        }
    }
}
