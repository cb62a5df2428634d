namespace CorpusSdk.Shared.Search;

/// <summary>
/// Turned round: for each entry of the vocabulary the documents that have it, and where in their blocks its occurrences are.
/// </summary>
internal sealed class IndexPostings
{
    /// <summary>Where the occurrences of a field's value are: it has none.</summary>
    public const int NoOccurrences = -1;

    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly int[] _places;

    public IndexPostings(IndexVocabulary vocabulary)
    {
        _starts = new int[vocabulary.Count + 2];
        foreach (int[] terms in vocabulary.Terms)
        {
            foreach (int term in terms)
            {
                _starts[vocabulary.Ranks[term] + 2]++;
            }
        }

        for (int rank = 2; rank < _starts.Length; rank++)
        {
            _starts[rank] = checked(_starts[rank] + _starts[rank - 1]);
        }

        _documents = new int[_starts[_starts.Length - 1]];
        _places = new int[_documents.Length];
        for (int document = 0; document < vocabulary.Terms.Length; document++)
        {
            int[] terms = vocabulary.Terms[document];
            int[] places = vocabulary.Places[document];
            for (int i = 0; i < terms.Length; i++)
            {
                int slot = _starts[vocabulary.Ranks[terms[i]] + 1]++;
                _documents[slot] = document;
                _places[slot] = i < places.Length ? places[i] : NoOccurrences;
            }
        }
    }

    /// <summary>Gets the number of postings of all entries before one.</summary>
    public int Before(int rank) => _starts[rank];

    public ReadOnlySpan<int> Documents(int rank) => _documents.AsSpan(_starts[rank], _starts[rank + 1] - _starts[rank]);

    public ReadOnlySpan<int> Places(int rank) => _places.AsSpan(_starts[rank], _starts[rank + 1] - _starts[rank]);
}
