using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Finds the forms of words in a dictionary.</summary>
internal static class WordForms
{
    /// <summary>Returns the forms that a word has in an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="word">The word.</param>
    /// <param name="isStemmed">Whether other words with its stem count.</param>
    /// <param name="documents">The number of documents that have any of them; -1 when it is still to be counted.</param>
    public static WordForm[] Of(SearchIndex index, QueryWord word, bool isStemmed, out int documents) =>
        isStemmed ? WithStem(index, word, out documents) : WithTerm(index, word, out documents);

    /// <summary>Returns the words that begin with some letters, or that a few edits turn into a word.</summary>
    public static WordForm[] StartingWith(SearchIndex index, string term)
    {
        List<WordForm> forms = [];
        byte[] prefix = QueryWord.Encode(term);
        IndexDictionary dictionary = new(index);
        for (bool found = dictionary.Seek(prefix); found && dictionary.Key.StartsWith(prefix); found = dictionary.MoveNext())
        {
            Add(forms, index, ref dictionary, 1, isVariant: false);
        }

        return [.. forms];
    }

    /// <summary>Returns the words that so many insertions, deletions and substitutions of a character turn into a word.</summary>
    public static WordForm[] Near(SearchIndex index, string term, int edits)
    {
        List<WordForm> forms = [];
        EditDistance distance = new(term, edits);
        IndexDictionary dictionary = new(index);
        for (bool found = dictionary.Seek([IndexFormat.ValueMark + 1]); found; found = dictionary.MoveNext())
        {
            int needed = distance.To(TermKey.Term(dictionary.Key));
            if (needed <= edits)
            {
                Add(forms, index, ref dictionary, Ranking.OfEdits(needed), isVariant: false);
            }
        }

        return [.. forms];
    }

    private static WordForm[] WithStem(SearchIndex index, QueryWord word, out int documents)
    {
        documents = 0;
        byte[] stem = QueryWord.Encode(word.Stem);
        IndexDictionary dictionary = new(index);
        if (!dictionary.Seek(stem) || !dictionary.Key.SequenceEqual(stem))
        {
            return [];
        }

        IndexEntry head = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
        if (head.FirstMember < 0)
        {
            // A word that is no stem, or its own and alone with it.
            if (head.Documents == 0 || QueryWord.StemOf(word.Stem) != word.Stem)
            {
                return [];
            }

            documents = head.Documents;
            return [Form(head, dictionary.Key, word)];
        }

        documents = head.GroupDocuments;
        List<WordForm> forms = [];
        for (int member = head.FirstMember; member >= 0;)
        {
            dictionary.MoveTo(member);
            IndexEntry entry = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
            forms.Add(Form(entry, dictionary.Key, word));
            member = entry.NextMember < 0 || entry.NextMember > member ? entry.NextMember : throw ByteReader.Damaged();
        }

        return [.. forms];
    }

    private static WordForm[] WithTerm(SearchIndex index, QueryWord word, out int documents)
    {
        List<WordForm> forms = [];
        byte[] term = QueryWord.Encode(word.Term);
        IndexDictionary dictionary = new(index);
        for (bool found = dictionary.Seek(term); found && TermKey.Term(dictionary.Key).SequenceEqual(term); found = dictionary.MoveNext())
        {
            IndexEntry entry = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
            if (entry.Documents > 0)
            {
                forms.Add(Form(entry, dictionary.Key, word));
            }
        }

        documents = forms.Count switch { 0 => 0, 1 => forms[0].Entry.Documents, _ => -1 };
        return [.. forms];
    }

    private static WordForm Form(IndexEntry entry, ReadOnlySpan<byte> key, QueryWord word)
    {
        byte[] stored = key.ToArray();
        bool isTerm = TermKey.Term(key).SequenceEqual(QueryWord.Encode(word.Term));
        bool isForm = isTerm && TermKey.Form(key).SequenceEqual(QueryWord.Encode(word.Form));
        return new WordForm(entry, stored, isForm ? Ranking.ExactForm : isTerm ? Ranking.OtherDiacritics : Ranking.SameStem, !isTerm);
    }

    private static void Add(List<WordForm> forms, SearchIndex index, ref IndexDictionary dictionary, float weight, bool isVariant)
    {
        IndexEntry entry = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
        if (entry.Documents > 0)
        {
            forms.Add(new WordForm(entry, [], weight, isVariant));
        }
    }
}
