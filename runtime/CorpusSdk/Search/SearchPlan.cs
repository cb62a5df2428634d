using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A part of a query with what is known about it in all indexes of a search. Immutable, so that any thread may run it.</summary>
internal abstract class SearchPlan
{
    /// <summary>Makes ready to run on one of the indexes.</summary>
    /// <param name="search">The search.</param>
    /// <param name="segment">The number of the index.</param>
    /// <param name="scratch">What the run may use until it ends.</param>
    public abstract SearchNode Open(SearchSpace search, int segment, SearchScratch scratch);

    /// <summary>Returns the parts that add to the score of a document which this part matches, this one or those below it.</summary>
    /// <param name="matches">Says whether the document has a part: a word of a group that does not match adds nothing.</param>
    public virtual IEnumerable<ScoredPlan> Scored(Predicate<SearchPlan> matches) => [];
}

/// <summary>The fields that are searched word by word.</summary>
[Flags]
internal enum SearchFields
{
    None = 0,
    Body = 1,
    Title = 2,
    All = Body | Title,
}

/// <summary>A part that adds to the scores of documents that match.</summary>
/// <param name="text">What the query says.</param>
internal abstract class ScoredPlan(string text) : SearchPlan
{
    public string Text => text;

    /// <summary>Gets the number of documents that have the word, in all indexes.</summary>
    public long Having { get; protected init; }

    /// <summary>Gets what a score is multiplied with.</summary>
    public float Weight { get; protected init; }

    public override IEnumerable<ScoredPlan> Scored(Predicate<SearchPlan> matches) => [this];
}

/// <summary>A word in its forms.</summary>
internal sealed class WordPlan : ScoredPlan
{
    /// <summary>More forms than a word has, and fewer than a short prefix.</summary>
    private const int MostCursors = 24;

    private readonly SearchFields _fields;
    private readonly WordForm[][] _forms;

    /// <param name="text">What the query says.</param>
    /// <param name="search">The search.</param>
    /// <param name="fields">Where the word is looked for.</param>
    /// <param name="forms">Its forms in each index.</param>
    /// <param name="documents">In each index the number of documents that have it, or -1.</param>
    /// <param name="ranks">Whether it adds to scores.</param>
    public WordPlan(
        string text, SearchSpace search, SearchFields fields, WordForm[][] forms, ReadOnlySpan<int> documents, bool ranks = true)
        : base(text)
    {
        _fields = fields;
        _forms = forms;
        for (int segment = 0; ranks && segment < forms.Length; segment++)
        {
            Having += fields == SearchFields.All && documents[segment] >= 0 ? documents[segment] : search.Count(this, segment, null);
        }

        Weight = ranks ? search.Ranking.Weight(Having) : 0;
    }

    public override SearchNode Open(SearchSpace search, int segment, SearchScratch scratch)
    {
        SearchIndex index = search.Segments[segment].Index;
        WordForm[] forms = _forms[segment];
        return forms.Length > MostCursors
            ? new SpreadSearch(index, forms, _fields, search.Ranking, Weight, scratch)
            : new WordSearch(
                index, Lists(index, forms, SearchFields.Body, scratch), Lists(index, forms, SearchFields.Title, scratch), search.Ranking,
                Weight, scratch);
    }

    private WeightedList[] Lists(SearchIndex index, WordForm[] forms, SearchFields field, SearchScratch scratch) =>
        _fields.HasFlag(field) ? Lists(index, forms, field, positions: false, scratch) : [];

    public override IEnumerable<ScoredPlan> Scored(Predicate<SearchPlan> matches) => Weight == 0 ? [] : base.Scored(matches);

    /// <summary>Returns the forms that a field has.</summary>
    public static WordForm[] FormsIn(SearchFields field, WordForm[] forms) =>
        Array.FindAll(forms, form => (field == SearchFields.Title ? form.Entry.TitleLength : form.Entry.BodyLength) > 0);

    /// <summary>Opens the lists of the forms that a field has.</summary>
    public static WeightedList[] Lists(SearchIndex index, WordForm[] forms, SearchFields field, bool positions, SearchScratch scratch)
    {
        bool ofTitle = field == SearchFields.Title;
        int count = 0;
        foreach (WordForm form in forms)
        {
            if ((ofTitle ? form.Entry.TitleLength : form.Entry.BodyLength) > 0) count++;
        }

        if (count == 0) return [];

        var lists = new WeightedList[count];
        count = 0;
        foreach (WordForm form in forms)
        {
            int length = ofTitle ? form.Entry.TitleLength : form.Entry.BodyLength;
            if (length > 0)
            {
                PostingsCursor cursor = scratch.Cursor();
                cursor.Open(
                    index, ofTitle ? form.Entry.TitleStart : form.Entry.BodyStart, length, ofTitle,
                    positions && (ofTitle || form.Entry.HasPositions));
                lists[count++] = new WeightedList(cursor, form.Weight, form.IsVariant);
            }
        }

        return lists;
    }
}

/// <summary>A word of a phrase.</summary>
/// <param name="Forms">Its forms in each index.</param>
/// <param name="Times">How often the phrase has it.</param>
/// <param name="TimesStemmed">How often the phrase has words with its stem.</param>
internal sealed record PhraseWordPlan(WordForm[][] Forms, int Times, int TimesStemmed);

/// <summary>A phrase, or words near each other.</summary>
internal sealed class PhrasePlan : ScoredPlan
{
    private readonly SearchFields _fields;
    private readonly PhraseWordPlan[] _words;
    private readonly int[] _order;
    private readonly int _slop;

    /// <param name="text">What the query says.</param>
    /// <param name="weight">The weights of its words, added up.</param>
    /// <param name="fields">Where it is looked for.</param>
    /// <param name="words">Its words, each once.</param>
    /// <param name="order">Which of the words stands at each place.</param>
    /// <param name="slop">How many words may stand between them, in any order; 0 for a phrase.</param>
    public PhrasePlan(string text, float weight, SearchFields fields, PhraseWordPlan[] words, int[] order, int slop)
        : base(text)
    {
        Weight = weight;
        _fields = fields;
        _words = words;
        _order = order;
        _slop = slop;
    }

    public override SearchNode Open(SearchSpace search, int segment, SearchScratch scratch)
    {
        SearchSegment where = search.Segments[segment];
        return new PhraseSearch(
            where, Field(where, segment, SearchFields.Body, scratch), Field(where, segment, SearchFields.Title, scratch), search.Ranking,
            Weight, scratch);
    }

    private PhraseField Field(SearchSegment where, int segment, SearchFields field, SearchScratch scratch)
    {
        if (!_fields.HasFlag(field)) return new PhraseField(where, [], _order, _slop, hasPairs: false, scratch);

        var words = new PhraseWord[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            WordForm[] forms = WordPlan.FormsIn(field, _words[i].Forms[segment]);
            bool isRead = field == SearchFields.Body && Array.Exists(forms, static form => !form.Entry.HasPositions);
            words[i] = new PhraseWord(
                forms, WordPlan.Lists(where.Index, forms, field, positions: true, scratch), isRead, scratch.Positions(), _words[i].Times,
                _words[i].TimesStemmed);
        }

        return new PhraseField(where, words, _order, _slop, hasPairs: field == SearchFields.Body, scratch);
    }
}

/// <summary>Parts that must, may or must not match.</summary>
internal sealed class GroupPlan(SearchPlan[] must, SearchPlan[] should, SearchPlan[] mustNot) : SearchPlan
{
    public override IEnumerable<ScoredPlan> Scored(Predicate<SearchPlan> matches) =>
        must.Concat(should).Where(part => matches(part)).SelectMany(part => part.Scored(matches));

    public override SearchNode Open(SearchSpace search, int segment, SearchScratch scratch)
    {
        return new GroupSearch(OpenAll(must), OpenAll(should), OpenAll(mustNot), search.Segments[segment].Index.Documents, scratch);

        SearchNode[] OpenAll(SearchPlan[] parts)
        {
            if (parts.Length == 0) return [];

            var nodes = new SearchNode[parts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                nodes[i] = parts[i].Open(search, segment, scratch);
            }

            return nodes;
        }
    }
}

/// <summary>Stretches of documents, one in each index.</summary>
/// <param name="ranges">The first document and the one after the last.</param>
internal sealed class RangePlan((int Start, int End)[] ranges) : SearchPlan
{
    public override SearchNode Open(SearchSpace search, int segment, SearchScratch scratch) =>
        new RangeSearch(ranges[segment].Start, ranges[segment].End, search.Segments[segment].Index.Windows);
}

/// <summary>Documents that are marked by bits in each index.</summary>
internal sealed class SetPlan(ulong[][] documents) : SearchPlan
{
    public override SearchNode Open(SearchSpace search, int segment, SearchScratch scratch) =>
        new SetSearch(documents[segment], search.Segments[segment].Index.Windows);
}
