using System.Globalization;
using CorpusSdk.Shared.Letters;
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
        GroupNode group => PlanGroup(group, SearchFields.None, name),
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
                return new RangePlan(
                    [.. _search.Segments.Select(segment => (0, IsNamed(segment.Texts.Collection) ? segment.Index.Documents : 0))]);
        }

        string wanted = TermKey.Normalize(text);
        if (edits > 0)
        {
            EditDistance distance = new(wanted, edits);
            return Values(name, "", value => distance.To(value) <= edits);
        }

        return Values(name, wanted, isPrefix ? static _ => true : null);

        bool IsNamed(string collection) => isPrefix
            ? collection.Length >= text.Length && Caseless.Equals(collection.AsSpan(0, text.Length), text)
            : Caseless.Equals(collection, text);
    }

    /// <summary>
    /// Marks the documents with one of those values that begin so and whose rest passes a test; without a test, with the value itself.
    /// </summary>
    private SetPlan Values(string name, string beginning, ValueTest? test)
    {
        byte[] prefix = TermKey.Value(name, beginning);
        var scratch = SearchScratch.Rent();
        try
        {
            PostingsCursor cursor = scratch.Cursor();
            return new SetPlan([.. _search.Segments.Select(segment => Marked(segment.Index, prefix, test, cursor))]);
        }
        finally
        {
            scratch.Return();
        }
    }

    private static ulong[] Marked(SearchIndex index, byte[] prefix, ValueTest? test, PostingsCursor cursor)
    {
        ulong[] documents = new ulong[index.Windows * Window.Numbers];
        IndexDictionary dictionary = new(index, stackalloc byte[IndexDictionary.BufferLength]);
        for (bool any = dictionary.Seek(prefix); any && dictionary.Key.StartsWith(prefix); any = test is not null && dictionary.MoveNext())
        {
            // A value comes before those that begin with it.
            ReadOnlySpan<byte> rest = dictionary.Key[prefix.Length..];
            if (test is null ? rest.IsEmpty : test(rest))
            {
                IndexEntry value = new(index, dictionary.Number, dictionary.Start, dictionary.Length);
                cursor.Open(index, value.BodyStart, value.BodyLength, ofTitle: false, positions: false);
                cursor.Mark(documents);
            }
        }

        return documents;
    }

    private SearchPlan? PlanRange(string name, RangeNode range)
    {
        if (name == FieldNames.Date) return PlanDays(range, range.From, range.To);

        if (name is FieldNames.Id or FieldNames.Collection)
        {
            return _isLenient ? null : throw Failure(range, $"The field {name} has no ranges.", $"Write {name}:a-value.");
        }

        FieldRange wanted = new(range.From, range.To);
        if (wanted.IsUpsideDown)
        {
            wanted = _isLenient ? new(range.To, range.From) : throw UpsideDown(range, range.From!, range.To!);
        }

        return Values(name, "", wanted.Contains);
    }

    private static FormatException UpsideDown(QueryNode range, string from, string to) =>
        SearchQuery.Failure(QueryProblems.UpsideDown(range.Start, range.Length, from, to));

    /// <summary>Days are in the order of the documents, newest first.</summary>
    private RangePlan? PlanDays(QueryNode node, string? from, string? to)
    {
        int first = 1;
        int last = int.MaxValue;
        string? wrong = !string.IsNullOrEmpty(from) && !SearchedField.TryReadDays(from, out first, out _) ? from
            : !string.IsNullOrEmpty(to) && !SearchedField.TryReadDays(to, out _, out last) ? to
            : null;
        if (wrong is not null)
        {
            const string Advice = "Write a day, a month or a year, such as 2021-12-22, 2021-12 or 2021.";
            return _isLenient ? null : throw Failure(node, $"'{QueryProblems.Short(wrong)}' is not a day.", Advice);
        }

        if (last < first) return _isLenient ? PlanDays(node, to, from) : throw UpsideDown(node, from!, to!);

        return new RangePlan([.. _search.Segments.Select(
            segment => (FirstNotAfter(segment.Index.Days, last), FirstNotAfter(segment.Index.Days, first - 1)))]);
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

    private delegate bool ValueTest(ReadOnlySpan<byte> rest);
}
