namespace CorpusSdk.Shared.Search;

/// <summary>
/// The different words and values of some of the documents, numbered as they first come there, and how much the documents have of each.
/// </summary>
/// <param name="start">The first of the documents.</param>
/// <param name="end">The one after the last.</param>
/// <param name="count">How many words and values they have, those of each document counted.</param>
internal sealed class VocabularyPart(int start, int end, int count)
{
    private readonly int[] _terms = new int[count];
    private int _termCount;
    private int[] _postings = new int[256];
    private int[] _bytes = new int[256];

    public int Start => start;

    public int End => end;

    /// <summary>Gets the words and values.</summary>
    public TermTable Table { get; } = new();

    /// <summary>Gets the words and values of each document, one document after the other, in the order of its block.</summary>
    public ReadOnlySpan<int> Terms => _terms;

    /// <summary>Gets for each word or value how many documents have it.</summary>
    public ReadOnlySpan<int> Postings => _postings.AsSpan(0, Numbers.Length);

    /// <summary>Gets for each how many bytes its occurrences take.</summary>
    public ReadOnlySpan<int> Bytes => _bytes.AsSpan(0, Numbers.Length);

    /// <summary>Gets the number that each has among those of all parts.</summary>
    public int[] Numbers { get; private set; } = [];

    /// <summary>Reads the next document.</summary>
    public void Read(DocumentBlock block)
    {
        for (int i = 0; i < block.Count; i++)
        {
            int term = Table.Intern(block.ReadKey());
            if (term >= _postings.Length)
            {
                Array.Resize(ref _postings, term * 2);
                Array.Resize(ref _bytes, term * 2);
            }

            _terms[_termCount++] = term;
            _postings[term]++;
            _bytes[term] += block.Occurrences.Length;
        }
    }

    /// <summary>Numbers the words and values as those of all parts are numbered.</summary>
    public void NumberIn(TermTable all)
    {
        Numbers = new int[Table.Count];
        for (int term = 0; term < Numbers.Length; term++)
        {
            Numbers[term] = all == Table ? term : all.Intern(Table[term]);
        }
    }
}
