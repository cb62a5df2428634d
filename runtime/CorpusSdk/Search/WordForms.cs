using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Finds the forms of words in a dictionary.</summary>
internal static class WordForms
{
    /// <summary>Returns the forms that a word has in an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="word">The word.</param>
    /// <param name="isStemmed">Whether other words with its stem count.</param>
    /// <param name="documents">The number of documents that have any of them; -1 where it has to be counted by a search.</param>
    public static WordForm[] Of(SearchIndex index, QueryWord word, bool isStemmed, out int documents) =>
        isStemmed ? WithStem(index, word, out documents) : WithTerm(index, word, out documents);

    /// <summary>Returns the number of documents that have any word with a stem, whatever their language.</summary>
    public static int Having(SearchIndex index, string stem)
    {
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        return !TryFindStem(index, stem, ref dictionary, out IndexEntry head)
            ? 0
            : head.FirstMember < 0 ? head.Documents
            : head.GroupDocuments;
    }

    /// <summary>Returns the words that begin with some letters.</summary>
    public static WordForm[] StartingWith(SearchIndex index, string term)
    {
        List<WordForm> forms = [];
        byte[] prefix = QueryWord.Encode(term);
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        for (bool found = dictionary.Seek(prefix); found && dictionary.Key.StartsWith(prefix); found = dictionary.MoveNext())
        {
            Add(forms, index, ref dictionary, 1);
        }

        return [.. forms];
    }

    /// <summary>Returns the words that so many insertions, deletions and substitutions of a character turn into a word.</summary>
    public static WordForm[] Near(SearchIndex index, string term, int edits)
    {
        List<WordForm> forms = [];
        EditDistance distance = new(term, edits);
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        for (bool found = dictionary.Seek([IndexFormat.ValueMark + 1]); found; found = dictionary.MoveNext())
        {
            int needed = distance.To(TermKey.Term(dictionary.Key));
            if (needed <= edits) Add(forms, index, ref dictionary, Ranking.OfEdits(needed));
        }

        return [.. forms];
    }

    private static WordForm[] WithStem(SearchIndex index, QueryWord word, out int documents)
    {
        documents = 0;
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        if (!TryFindStem(index, word.Stem, ref dictionary, out IndexEntry head)) return [];

        if (head.FirstMember < 0)
        {
            WordForm only = Form(head, dictionary.Key, word);
            documents = Having(index, only.IsVariant, head.Documents);
            return [only];
        }

        List<WordForm> forms = [];
        for (int member = head.FirstMember; member >= 0;)
        {
            dictionary.MoveTo(member);
            IndexEntry entry = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
            forms.Add(Form(entry, dictionary.Key, word));
            member = entry.NextMember < 0 || entry.NextMember > member ? entry.NextMember : throw ByteReader.Damaged();
        }

        documents = Having(index, forms.Exists(static form => form.IsVariant), head.GroupDocuments);
        return [.. forms];
    }

    /// <summary>
    /// Where some articles are not stemmed, other words with the stem do not count in them: the index may have counted too many.
    /// </summary>
    private static int Having(SearchIndex index, bool hasVariants, int counted) => hasVariants && index.HasUnstemmed ? -1 : counted;

    /// <summary>Finds the entry of a stem: the head of its words, or a word that is its own stem, and alone with it.</summary>
    private static bool TryFindStem(SearchIndex index, string stem, ref IndexDictionary dictionary, out IndexEntry head)
    {
        byte[] key = QueryWord.Encode(stem);
        head = default;
        if (!dictionary.Seek(key) || !dictionary.Key.SequenceEqual(key)) return false;

        head = new IndexEntry(index, dictionary.Number, dictionary.Start, dictionary.Length);
        return head.FirstMember >= 0 || (head.Documents > 0 && QueryWord.StemOf(stem) == stem);
    }

    private static WordForm[] WithTerm(SearchIndex index, QueryWord word, out int documents)
    {
        WordForm? only = null;
        List<WordForm>? several = null;
        byte[] term = word.EncodedTerm;
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        for (bool found = dictionary.Seek(term); found && TermKey.Term(dictionary.Key).SequenceEqual(term); found = dictionary.MoveNext())
        {
            IndexEntry entry = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
            if (entry.Documents == 0) continue;

            WordForm form = Form(entry, dictionary.Key, word);
            if (only is null) only = form;
            else (several ??= [only]).Add(form);
        }

        documents = several is not null ? -1 : only is not null ? only.Entry.Documents : 0;
        return several is not null ? [.. several] : only is not null ? [only] : [];
    }

    private static WordForm Form(IndexEntry entry, ReadOnlySpan<byte> key, QueryWord word)
    {
        byte[] stored = key.SequenceEqual(word.EncodedTerm) ? word.EncodedTerm : key.ToArray();
        bool isTerm = TermKey.Term(key).SequenceEqual(word.EncodedTerm);
        bool isForm = isTerm && TermKey.Form(key).SequenceEqual(word.EncodedForm);
        return new WordForm(entry, stored, isForm ? Ranking.ExactForm : isTerm ? Ranking.OtherDiacritics : Ranking.SameStem, !isTerm);
    }

    private static void Add(List<WordForm> forms, SearchIndex index, ref IndexDictionary dictionary, float weight)
    {
        IndexEntry entry = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
        if (entry.Documents > 0) forms.Add(new WordForm(entry, [], weight, IsVariant: false));
    }
}
