using System.Globalization;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A query, looked up in the indexes of a search.</summary>
internal sealed partial class SearchPlanner
{
    private readonly SearchSpace _search;
    private readonly bool _isStemmed;
    private readonly bool _isLenient;

    private readonly QueryNode _query;

    /// <summary>In each index the number of documents that have the word that was resolved last, or -1.</summary>
    private readonly int[] _documents;

    /// <summary>Whether function words of English do not rank; null until the query has one.</summary>
    private bool? _ranksOthers;

    private SearchPlanner(QueryNode query, SearchSpace search, bool isStemmed, bool isLenient)
    {
        _query = query;
        _documents = new int[search.Segments.Length];
        _search = search;
        _isStemmed = isStemmed;
        _isLenient = isLenient;
    }

    /// <summary>Returns the plan; null when the query has no word.</summary>
    /// <exception cref="FormatException">The query names a field that there is none of, or a day that is none.</exception>
    public static SearchPlan? Plan(QueryNode query, SearchSpace search, bool isStemmed, bool isLenient) =>
        new SearchPlanner(query, search, isStemmed, isLenient).Plan(query, SearchFields.All);

    private SearchPlan? Plan(QueryNode node, SearchFields fields) => node switch
    {
        WordNode word => PlanWord(word, fields),
        PhraseNode phrase => PlanPhrase(phrase.Text, phrase.Slop, fields),
        GroupNode group => PlanGroup(group, fields, name: null),
        FieldNode field => PlanField(field),
        RangeNode range => _isLenient ? null
            : throw Failure(range, "Titles and bodies have no ranges.", "Write a field with values, such as date:2021-12..2022-03."),
        _ => throw new InvalidOperationException($"A query has no {node.GetType().Name}."),
    };

    /// <summary>Parts without a word, such as a lone sign, are left out.</summary>
    /// <param name="group">The parts.</param>
    /// <param name="fields">Where words are looked for.</param>
    /// <param name="name">The field whose values the parts are; null for words.</param>
    private GroupPlan? PlanGroup(GroupNode group, SearchFields fields, string? name)
    {
        Clause[] clauses = group.Clauses;
        var parts = new SearchPlan?[clauses.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = name is null ? Plan(clauses[i].Node, fields) : PlanValue(name, clauses[i].Node);
        }

        SearchPlan[] must = PartsThat(Occur.Must, clauses, parts);
        SearchPlan[] should = PartsThat(Occur.Should, clauses, parts);
        SearchPlan[] mustNot = PartsThat(Occur.MustNot, clauses, parts);
        return must.Length + should.Length + mustNot.Length == 0 ? null : new GroupPlan(must, should, mustNot);
    }

    private static SearchPlan[] PartsThat(Occur occur, Clause[] clauses, SearchPlan?[] parts)
    {
        int count = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not null && clauses[i].Occur == occur) count++;
        }

        // Of most queries, all parts may occur.
        if (count == parts.Length) return parts!;

        if (count == 0) return [];

        var found = new SearchPlan[count];
        count = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { } part && clauses[i].Occur == occur) found[count++] = part;
        }

        return found;
    }

    private SearchPlan? PlanWord(WordNode node, SearchFields fields)
    {
        QueryWord[] words = QueryWord.Read(node.Text);
        switch (words)
        {
            case []:
                return null;
            case [var word] when node.IsPrefix:
                return PlanForms(node.Text + "*", fields, index => WordForms.StartingWith(index, word.Term));
            case [var word] when node.Edits > 0:
                return PlanForms(
                    node.Text + "~" + node.Edits.ToString(CultureInfo.InvariantCulture), fields,
                    index => WordForms.Near(index, word.Term, node.Edits));
            case [var word]:
                return PlanWord(word, node.Text, fields);
            default:
                // What is one word to who writes it, such as a name with hyphens, is several in the text: there they follow each other.
                return PlanPhrase(node.Text, 0, fields);
        }
    }

    private WordPlan PlanWord(QueryWord word, string text, SearchFields fields)
    {
        return new WordPlan(text, _search, fields, Resolve(word), _documents, Ranks(word));
    }

    /// <summary>Whether a word adds to scores.</summary>
    private bool Ranks(QueryWord word) =>
        !(_isStemmed && FunctionWords.Contains(word) && (_ranksOthers ??= FunctionWords.AreBesideOthers(_query)));

    /// <summary>Finds the forms of a word in each index, and notes how many documents have it.</summary>
    private WordForm[][] Resolve(QueryWord word)
    {
        var forms = new WordForm[_search.Segments.Length][];
        for (int segment = 0; segment < forms.Length; segment++)
        {
            forms[segment] = WordForms.Of(_search.Segments[segment].Index, word, _isStemmed, out _documents[segment]);
        }

        return forms;
    }

    private WordPlan PlanForms(string text, SearchFields fields, Func<SearchIndex, WordForm[]> find)
    {
        WordForm[][] forms = [.. _search.Segments.Select(segment => find(segment.Index))];
        return new WordPlan(text, _search, fields, forms, [.. forms.Select(static found => found.Length == 0 ? 0 : -1)]);
    }

    private ScoredPlan? PlanPhrase(string text, int slop, SearchFields fields)
    {
        QueryWord[] words = QueryWord.Read(text);
        if (words.Length <= 1) return words is [var only] ? PlanWord(only, text, fields) : null;

        // What is written twice is one word of the phrase, and words with one stem are weighted once, as they are counted.
        Dictionary<string, int> placeOf = new(StringComparer.Ordinal);
        Dictionary<string, int> placeOfStem = _isStemmed ? new(StringComparer.Ordinal) : placeOf;
        List<QueryWord> different = [];
        int[] order = new int[words.Length];
        int[] times = new int[words.Length];
        int[] timesStemmed = new int[words.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = PlaceOf(placeOf, words[i].Term);
            if (order[i] == different.Count) different.Add(words[i]);

            times[order[i]]++;
            if (_isStemmed) timesStemmed[PlaceOf(placeOfStem, words[i].Stem)]++;
        }

        if (!_isStemmed) timesStemmed = times;

        var plans = new PhraseWordPlan[different.Count];
        float weight = 0;
        int weighted = 0;
        for (int place = 0; place < plans.Length; place++)
        {
            QueryWord word = different[place];
            WordForm[][] forms = Resolve(word);
            int stem = placeOfStem[StemOf(word)];
            plans[place] = new PhraseWordPlan(forms, times[place], timesStemmed[stem]);
            if (stem == weighted)
            {
                weighted++;
                weight += new WordPlan(word.Term, _search, SearchFields.All, forms, _documents).Weight;
            }
        }

        return new PhrasePlan($"\"{text}\"", weight, fields, plans, order, slop);
    }

    /// <summary>The place of a text among others; that of a new one is after all of them.</summary>
    private static int PlaceOf(Dictionary<string, int> places, string text)
    {
        if (!places.TryGetValue(text, out int place))
        {
            place = places.Count;
            places.Add(text, place);
        }

        return place;
    }

    private string StemOf(QueryWord word) => _isStemmed ? word.Stem : word.Term;

    private static FormatException Failure(QueryNode at, string what, string advice) =>
        SearchQuery.Failure(new QueryProblem(at.Start, at.Length, what, advice));
}
