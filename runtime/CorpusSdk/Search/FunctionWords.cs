using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// English words that hold a sentence together and say little about what it is on: articles, prepositions, conjunctions, pronouns and forms
/// of <c>be</c>. Beside other words of a query they find articles, and do not rank them.
/// </summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "this", "that", "these", "those", "such",
        "and", "or", "but", "nor", "if", "then", "than",
        "as", "at", "by", "for", "from", "in", "into", "of", "on", "onto", "to", "upon", "with",
        "it", "its", "they", "their", "them", "there",
        "be", "been", "being", "am", "is", "are", "was", "were", "will", "not", "no",
    };

    public static bool Contains(QueryWord word) => Words.Contains(word.Form);

    /// <summary>
    /// Whether a query has a word or phrase that ranks without these words: what must not occur and values of fields do not.
    /// </summary>
    public static bool AreBesideOthers(QueryNode query) => query switch
    {
        WordNode word => HasOther(word.Text, word.IsPrefix || word.Edits > 0),
        PhraseNode phrase => HasOther(phrase.Text, isPattern: false),
        GroupNode group => AreBesideOthers(group.Clauses),
        FieldNode field => FieldNames.Of(field.Field) is FieldNames.Title or FieldNames.Body && AreBesideOthers(field.Value),
        _ => false,
    };

    private static bool AreBesideOthers(Clause[] clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause.Occur != Occur.MustNot && AreBesideOthers(clause.Node)) return true;
        }

        return false;
    }

    private static bool HasOther(string text, bool isPattern) =>
        QueryWord.Read(text) is { Length: > 0 } words && (isPattern || words.Length > 1 || !Contains(words[0]));
}
