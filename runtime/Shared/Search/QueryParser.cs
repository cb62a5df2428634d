namespace CorpusSdk.Shared.Search;

/// <summary>Reads the query language.</summary>
/// <remarks>
/// <code>
/// query       = item { item } ;                          (* any of them; what matches more of them comes first *)
/// item        = conjunction { "OR" conjunction } ;
/// conjunction = clause { "AND" clause } ;                (* binds more tightly than OR, and OR than what stands side by side *)
/// clause      = [ "+" | "-" | "NOT" ] part ;             (* + and - right before the part *)
/// part        = "(" query ")" | phrase | word | field ;
/// phrase      = '"' text '"' [ "~" number ] ;            (* the words as they stand, or near each other *)
/// word        = text [ "*" | "~" [ "1" | "2" ] ] ;       (* a prefix, or a word with so many letters wrong *)
/// field       = name ":" ( "(" query ")" | phrase | word | range ) ;
/// range       = [ text ] ".." [ text ] ;                 (* both ends included; within fields only *)
/// name        = letter { letter | digit | "_" | "-" | "." } ;
/// </code>
/// <para>
/// A text ends at white space, at a quotation mark and at a parenthesis. Operators are in capitals. Quotation marks may be those of word
/// processors. A colon makes a field of the name before it, unless <c>/</c>, <c>\</c> or another colon follows: <c>http://x</c>,
/// <c>C:\x</c> and <c>std::x</c> are words, and so is <c>10:30</c>, as no name begins with a digit. Right after the colon of a field, signs
/// and more colons are of the text: <c>rating:-1</c>, <c>date:2021-12-22T10:30</c>. Fields do not stand within fields, and ranges only
/// there.
/// </para>
/// <para>
/// Under OR, what must not occur is an alternative as any other: <c>a OR -b</c> is every article with a, and every one without b. In
/// <c>a -b</c> the b is excluded. A query of exclusions alone is every other article.
/// </para>
/// <para>
/// Outside fields, a word and a phrase hold a letter or a digit, and a prefix or a word with wrong letters is one token. A query
/// that is empty is a problem; when read leniently it is no node, and matches nothing. Reading takes time in proportion to the length of
/// the text.
/// </para>
/// </remarks>
internal static class QueryParser
{
    /// <summary>In UTF-16 code units: longer queries are a problem, or cut when read leniently.</summary>
    public const int MaxLength = 65_536;

    /// <summary>Words, those of phrases among them, values and ranges: more are a problem, or left out when read leniently.</summary>
    public const int MaxTerms = 1_024;

    /// <summary>Parentheses within parentheses: deeper ones are a problem, or ignored when read leniently.</summary>
    public const int MaxDepth = 64;

    /// <summary>The largest number after a phrase's <c>~</c>.</summary>
    public const int MaxSlop = 10_000;

    /// <summary>The fewest letters of a word with one letter wrong; shorter ones would be nearly any word.</summary>
    public const int MinLengthForOneEdit = 3;

    /// <summary>The fewest letters of a word with two letters wrong.</summary>
    public const int MinLengthForTwoEdits = 5;

    /// <summary>Reads a query, or says what is first wrong with it. Never throws.</summary>
    public static bool TryParse(string text, out QueryNode? query, out QueryProblem? problem)
    {
        if (text.Length > MaxLength)
        {
            query = null;
            problem = QueryProblems.TooLong(text.Length);
            return false;
        }

        QueryReader reader = new(text, text.Length, isLenient: false);
        query = reader.Read();
        problem = reader.Problem;
        return problem is null;
    }

    /// <summary>Reads what can be read of a query, and what is wrong as words. Never throws; null where nothing is asked.</summary>
    public static QueryNode? ParseLenient(string text)
    {
        int end = text.Length;
        if (end > MaxLength) end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return new QueryReader(text, end, isLenient: true).Read();
    }
}
