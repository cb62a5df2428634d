using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Building;

/// <summary>
/// How many articles have each value of a member that every article has, in each of its spellings. Never changed after it was made.
/// </summary>
internal sealed class FacetCounts
{
    private readonly FacetField _field;
    private readonly Dictionary<string, Spelling> _spellings;

    private FacetCounts(FacetField field, Dictionary<string, Spelling> spellings)
    {
        _field = field;
        _spellings = spellings;
        Model = FacetBuilder.Name(field, spellings.Values);
    }

    /// <summary>The facet that they make, which has no values where no article has one.</summary>
    public FacetModel Model { get; }

    public static FacetCounts Of(FacetField field, IReadOnlyList<ArticleFile> articles)
    {
        // Nearly every value was there before, spelled as it is.
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        var found = new List<string>();
        for (int i = 0; i < articles.Count; i++)
        {
            found.Clear();
            FacetValues.Add(field, articles[i].Article, found);
            foreach (string text in found)
            {
                if (!spellings.TryGetValue(text, out Spelling? spelling)) spellings.Add(text, spelling = new Spelling(text));
                spelling.Count++;
            }
        }

        return new FacetCounts(field, spellings);
    }

    /// <summary>The same for other articles.</summary>
    /// <param name="change">The difference.</param>
    public FacetCounts With(ArticlesChange change)
    {
        var changes = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(change.Removed, -1);
        Count(change.Added, 1);
        if (changes.Values.All(static number => number == 0)) return this;

        var spellings = new Dictionary<string, Spelling>(_spellings, StringComparer.Ordinal);
        foreach (KeyValuePair<string, int> value in changes)
        {
            int count = (spellings.TryGetValue(value.Key, out Spelling? known) ? known.Count : 0) + value.Value;
            if (count == 0) spellings.Remove(value.Key);
            else spellings[value.Key] = new Spelling(value.Key) { Count = count };
        }

        return new FacetCounts(_field, spellings);

        void Count(IReadOnlyList<ArticleFile> articles, int each)
        {
            var found = new List<string>();
            foreach (ArticleFile article in articles) FacetValues.Add(_field, article.Article, found);
            foreach (string text in found) changes[text] = (changes.TryGetValue(text, out int count) ? count : 0) + each;
        }
    }
}

/// <summary>One of the ways in which articles spell a value.</summary>
internal sealed class Spelling(string text)
{
    public string Text => text;

    /// <summary>Articles in which it stands.</summary>
    public int Count { get; set; }
}
