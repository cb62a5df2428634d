namespace CorpusSdk.Shared.Search;

/// <summary>A part of a query, and where it stands in the query's text, in UTF-16 code units.</summary>
internal abstract record QueryNode(int Start, int Length);

/// <summary>
/// A word. It may hold several tokens, as <c>co-operate</c> does, and is then asked for as a phrase; with edits or as a prefix it holds
/// one.
/// </summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">With <c>*</c> or <c>~</c> and its number.</param>
/// <param name="Text">As written, without <c>*</c>, <c>~</c> and its number. Within a field it may hold no token at all.</param>
/// <param name="Edits">How many letters may differ, 0 to 2.</param>
/// <param name="IsPrefix">Says whether words are asked for that begin with the text.</param>
internal sealed record WordNode(int Start, int Length, string Text, int Edits, bool IsPrefix) : QueryNode(Start, Length);

/// <summary>Words in quotation marks.</summary>
/// <param name="Start">Where the first quotation mark stands.</param>
/// <param name="Length">With both marks, and with <c>~</c> and its number.</param>
/// <param name="Text">What is between the marks, as written.</param>
/// <param name="Slop">How many other words may stand among these, which then come in any order; 0 for the phrase as it is.</param>
internal sealed record PhraseNode(int Start, int Length, string Text, int Slop) : QueryNode(Start, Length);

/// <summary>A question to one field.</summary>
/// <param name="Start">Where the name of the field begins.</param>
/// <param name="Length">With the value.</param>
/// <param name="Field">The name as written; whether the collection has such a field is not known here.</param>
/// <param name="FieldLength">The length of the name in the query's text, where it begins at <paramref name="Start"/>.</param>
/// <param name="Value">A word, a phrase, a range, or a group of such.</param>
internal sealed record FieldNode(int Start, int Length, string Field, int FieldLength, QueryNode Value) : QueryNode(Start, Length);

/// <summary>Values from one to another, both included. Stands within fields only.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">With the two dots.</param>
/// <param name="From">As written, or null where the range has no beginning.</param>
/// <param name="To">As written, or null where the range has no end. One of the two is there.</param>
internal sealed record RangeNode(int Start, int Length, string? From, string? To) : QueryNode(Start, Length);

/// <summary>What a clause of a group is to the article that is found.</summary>
internal enum Occur
{
    /// <summary>One of these has to be there, unless another must; each that is there adds to the score.</summary>
    Should,

    /// <summary>Has to be there.</summary>
    Must,

    /// <summary>Must not be there.</summary>
    MustNot,
}

/// <summary>A part of a group.</summary>
internal sealed record Clause(Occur Occur, QueryNode Node);

/// <summary>
/// Several parts. <c>a b</c> and <c>a OR b</c> are a group of what should occur, <c>a AND b</c> one of what must. A group of what must
/// not occur and nothing else is every article but those.
/// </summary>
/// <param name="Start">Where the first clause begins; parentheses are not of the group.</param>
/// <param name="Length">To the end of the last clause.</param>
/// <param name="Clauses">One at least; and two, unless the one has a sign.</param>
internal sealed record GroupNode(int Start, int Length, Clause[] Clauses) : QueryNode(Start, Length)
{
    public bool Equals(GroupNode? other) =>
        other is not null && Start == other.Start && Length == other.Length && Clauses.SequenceEqual(other.Clauses);

    public override int GetHashCode()
    {
        int hash = Start;
        foreach (Clause clause in Clauses) hash = unchecked((hash * 31) + clause.GetHashCode());
        return hash;
    }
}
