using System.Globalization;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <content>Fields: those that are searched word by word, days, names, and the values of all others.</content>
internal sealed partial class SearchPlanner
{
    private SearchPlan? PlanField(FieldNode node)
    {
        string name = FieldNames.Of(node.Field);
        switch (name)
        {
            case FieldNames.Title:
                return Plan(node.Value, SearchFields.Title);
            case FieldNames.Body:
                return Plan(node.Value, SearchFields.Body);
        }

        if (!SearchedField.IsKnown(name, _search.Segments))
        {
            return _isLenient
                ? Plan(node.Value, SearchFields.All)
                : throw SearchQuery.Failure(
                    QueryProblems.UnknownField(node, _search.Segments.SelectMany(static segment => SearchedField.FieldsOf(segment.Index))));
        }

        return PlanValue(name, node.Value);
    }

    private SearchPlan? PlanValue(string name, QueryNode value) => value switch
    {
        GroupNode group => PlanGroup(group, clause => PlanValue(name, clause)),
        WordNode word => PlanValue(name, word, word.Text, word.IsPrefix, word.Edits),
        PhraseNode phrase => PlanValue(name, phrase, phrase.Text, isPrefix: false, edits: 0),
        RangeNode range => PlanRange(name, range),
        FieldNode field => PlanField(field),
        _ => throw new InvalidOperationException($"A field has no {value.GetType().Name}."),
    };

    private SearchPlan? PlanValue(string name, QueryNode node, string text, bool isPrefix, int edits)
    {
        switch (name)
        {
            case FieldNames.Date:
                return PlanDays(node, text, text);
            case FieldNames.Id:
                return new SetPlan([.. _search.Segments.Select(segment => SearchedField.WithId(segment, text, isPrefix))]);
            case FieldNames.Collection:
                return new RangePlan([.. _search.Segments.Select(segment => (0, IsNamed(segment.Texts.Collection) ? segment.Index.Documents : 0))]);
        }

        string wanted = TermKey.Normalize(text);
        if (edits > 0)
        {
            return Values(name, value => new EditDistance(wanted, edits).To(value) <= edits);
        }

        byte[] key = TermKey.Value(name, wanted);
        return new ValuePlan([.. _search.Segments.Select(segment => ValuesFrom(segment.Index, key, isPrefix))]);

        bool IsNamed(string collection) => isPrefix
            ? collection.StartsWith(text, StringComparison.OrdinalIgnoreCase)
            : collection.Equals(text, StringComparison.OrdinalIgnoreCase);
    }

    private static IndexEntry[] ValuesFrom(SearchIndex index, byte[] key, bool isPrefix)
    {
        List<IndexEntry> values = [];
        IndexDictionary dictionary = new(index);
        for (bool found = dictionary.Seek(key); found && (isPrefix ? dictionary.Key.StartsWith(key) : dictionary.Key.SequenceEqual(key)); found = dictionary.MoveNext())
        {
            values.Add(new IndexEntry(index, dictionary.Number, dictionary.Start, dictionary.Length));
        }

        return [.. values];
    }

    private ValuePlan Values(string name, ValueTest test)
    {
        byte[] prefix = TermKey.Value(name, "");
        List<IndexEntry[]> found = [];
        foreach (SearchSegment segment in _search.Segments)
        {
            List<IndexEntry> values = [];
            IndexDictionary dictionary = new(segment.Index);
            for (bool any = dictionary.Seek(prefix); any && dictionary.Key.StartsWith(prefix); any = dictionary.MoveNext())
            {
                if (test(dictionary.Key[prefix.Length..]))
                {
                    values.Add(new IndexEntry(segment.Index, dictionary.Number, dictionary.Start, dictionary.Length));
                }
            }

            found.Add([.. values]);
        }

        return new ValuePlan([.. found]);
    }

    private SearchPlan? PlanRange(string name, RangeNode range)
    {
        if (name == FieldNames.Date)
        {
            return PlanDays(range, range.From, range.To);
        }

        if (name is FieldNames.Id or FieldNames.Collection)
        {
            return _isLenient ? null : throw Failure(range, $"The field {name} has no ranges.", $"Write {name}:a-value.");
        }

        FieldRange wanted = new(range.From, range.To);
        return wanted.IsUpsideDown && !_isLenient
            ? throw Failure(range, "The range ends before it starts.", $"Write {range.To}..{range.From}.")
            : Values(name, wanted.Contains);
    }

    /// <summary>Days are in the order of the documents, newest first.</summary>
    private RangePlan? PlanDays(QueryNode node, string? from, string? to)
    {
        int first = 1;
        int last = int.MaxValue;
        if ((from is { Length: > 0 } && !SearchedField.TryReadDays(from, out first, out _)) || (to is { Length: > 0 } && !SearchedField.TryReadDays(to, out _, out last)))
        {
            return _isLenient ? null : throw Failure(node, "The day is none.", "Write a day, a month or a year, such as 2021-12-22, 2021-12 or 2021.");
        }

        if (last < first)
        {
            return _isLenient ? null : throw Failure(node, "The range ends before it starts.", $"Write {to}..{from}.");
        }

        return new RangePlan([.. _search.Segments.Select(segment => (FirstNotAfter(segment.Index.Days, last), FirstNotAfter(segment.Index.Days, first - 1)))]);
    }

    /// <summary>The first document that is not newer than a day.</summary>
    private static int FirstNotAfter(ReadOnlySpan<int> days, int day)
    {
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (days[middle] > day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private delegate bool ValueTest(ReadOnlySpan<byte> value);
}
