using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Shared.Search;

/// <summary>Reads one query by recursive descent, no deeper than <see cref="QueryParser.MaxDepth"/>.</summary>
internal sealed class QueryReader(string text, int end, bool isLenient)
{
    private readonly QueryWordReader _words = new(text);
    private QueryLexer _lexer = new(text, end);
    private int _consumed; // the end of what was read last
    private int _terms;
    private int _depth;
    private bool _isInField;
    private bool _isInText = true; // what is asked for are words, and not a value of a field

    /// <summary>What is first wrong. Null when reading leniently.</summary>
    public QueryProblem? Problem { get; private set; }

    public QueryNode? Read()
    {
        _lexer.MoveTo(0);
        QueryNode? query = ReadItems();
        if (query is null) Report(QueryProblems.Empty());
        return Problem is null ? query : null;
    }

    /// <summary>Notes the first problem. When reading leniently there are none, and the caller goes on with words.</summary>
    private void Report(QueryProblem problem)
    {
        if (!isLenient) Problem ??= problem;
    }

    private void MoveTo(int index)
    {
        _consumed = index;
        _lexer.MoveTo(index);
    }

    /// <summary>Items side by side, to the end of the text or of the parentheses.</summary>
    private QueryNode? ReadItems()
    {
        int start = _lexer.Start;
        List<Clause> clauses = [];
        while (_lexer.Kind != QueryTokenKind.End && Problem is null)
        {
            if (_lexer.Kind == QueryTokenKind.Close)
            {
                if (_depth > 0) break;
                Report(QueryProblems.Unopened(_lexer.Start));
                MoveTo(_lexer.End);
            }
            else
            {
                if (clauses.Count == 0) start = _lexer.Start;
                if (ReadAlternatives() is { } clause) clauses.Add(clause);
            }
        }

        return Group(start, clauses);
    }

    private Clause? ReadAlternatives()
    {
        int start = _lexer.Start;
        Clause? first = ReadConjunction();
        if (!IsOperator(QueryTokenKind.Or)) return first;
        List<Clause> clauses = [];
        AddAlternative(clauses, first);
        while (IsOperator(QueryTokenKind.Or))
        {
            MoveTo(_lexer.End);
            AddAlternative(clauses, ReadConjunction());
        }

        return Group(start, clauses) is { } group ? new Clause(Occur.Should, group) : null;
    }

    private static void AddAlternative(List<Clause> clauses, Clause? clause)
    {
        if (clause is null) return;
        // What must not occur would be excluded from the other alternatives, too.
        clauses.Add(clause.Occur == Occur.MustNot
            ? new Clause(Occur.Should, new GroupNode(clause.Node.Start, clause.Node.Length, [clause]))
            : clause);
    }

    private Clause? ReadConjunction()
    {
        int start = _lexer.Start;
        Clause? first = ReadClause();
        if (!IsOperator(QueryTokenKind.And)) return first;
        List<Clause> clauses = [];
        AddRequired(clauses, first);
        while (IsOperator(QueryTokenKind.And))
        {
            MoveTo(_lexer.End);
            AddRequired(clauses, ReadClause());
        }

        return Group(start, clauses) is { } group ? new Clause(Occur.Should, group) : null;
    }

    private static void AddRequired(List<Clause> clauses, Clause? clause)
    {
        if (clause is not null) clauses.Add(clause.Occur == Occur.Should ? clause with { Occur = Occur.Must } : clause);
    }

    private Clause? ReadClause()
    {
        Occur occur = Occur.Should;
        while (_lexer.Kind is QueryTokenKind.Plus or QueryTokenKind.Minus || IsOperator(QueryTokenKind.Not))
        {
            if (occur != Occur.Should) Report(QueryProblems.TwoSigns(_lexer));
            occur = _lexer.Kind == QueryTokenKind.Plus ? Occur.Must : Occur.MustNot;
            bool isSign = _lexer.Kind != QueryTokenKind.Not;
            int sign = _lexer.Start;
            MoveTo(_lexer.End);
            if (isSign && (_lexer.Start != _consumed || !StartsPart(_lexer.Kind)))
            {
                Report(_lexer.Start == _consumed && _lexer.Kind is QueryTokenKind.Plus or QueryTokenKind.Minus
                    ? QueryProblems.TwoSigns(_lexer)
                    : QueryProblems.LooseSign(sign, text[sign]));
                return null;
            }
        }

        return Problem is null && ReadPart() is { } part ? new Clause(occur, part) : null;
    }

    /// <summary>
    /// Says whether an operator stands here, and before something that it can be for. One that stands before nothing is a problem;
    /// when reading leniently it is none, but a word.
    /// </summary>
    private bool IsOperator(QueryTokenKind kind)
    {
        if (_lexer.Kind != kind || Problem is not null) return false;
        QueryLexer next = _lexer;
        next.MoveTo(_lexer.End);
        if (StartsPart(next.Kind)
            || next.Kind is QueryTokenKind.Plus or QueryTokenKind.Minus
            || (next.Kind == QueryTokenKind.Not && kind != QueryTokenKind.Not))
        {
            return true;
        }

        Report(next.Kind == QueryTokenKind.Not ? QueryProblems.TwoSigns(next) : QueryProblems.NothingAfter(_lexer.Start, TextOf(_lexer)));
        return false;
    }

    private static bool StartsPart(QueryTokenKind kind) => kind is QueryTokenKind.Word or QueryTokenKind.Quote or QueryTokenKind.Open;

    private string TextOf(QueryLexer lexer) => text.Substring(lexer.Start, lexer.End - lexer.Start);

    private QueryNode? ReadPart()
    {
        switch (_lexer.Kind)
        {
            case QueryTokenKind.Open: return ReadParentheses();
            case QueryTokenKind.Quote: return ReadPhrase();
            case QueryTokenKind.Word: return TryReadField(out QueryNode? field) ? field : ReadWord(_lexer.Start, _lexer.End);
            case QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Not:
                Report(QueryProblems.NothingBefore(_lexer.Start, TextOf(_lexer)));
                return ReadWord(_lexer.Start, _lexer.End);
            default: // the end of the text or of the parentheses, after something that was wrong
                return null;
        }
    }

    private QueryNode? ReadParentheses()
    {
        int open = _lexer.Start;
        MoveTo(_lexer.End);
        if (_depth == QueryParser.MaxDepth)
        {
            Report(QueryProblems.TooDeep(open));
            return null;
        }

        _depth++;
        QueryNode? items = ReadItems();
        _depth--;
        if (Problem is not null) return null;
        if (_lexer.Kind != QueryTokenKind.Close) Report(QueryProblems.Unclosed(open));
        else if (items is null) Report(QueryProblems.EmptyParentheses(open, _lexer.End - open));
        if (_lexer.Kind == QueryTokenKind.Close) MoveTo(_lexer.End);
        return items;
    }

    private PhraseNode? ReadPhrase()
    {
        int start = _lexer.Start;
        int close = start + 1;
        while (close < end && !QueryLexer.IsQuote(text[close])) close++;
        if (close == end)
        {
            // The words after it are words.
            Report(QueryProblems.UnclosedQuote(start));
            MoveTo(start + 1);
            return null;
        }

        int after = close + 1;
        int slop = 0;
        if (after < end && text[after] == '~')
        {
            int digits = after + 1;
            after = _lexer.WordEnd(digits);
            if (!QueryWordReader.TryReadNumber(text.AsSpan(digits, after - digits), QueryParser.MaxSlop, out slop))
            {
                // What stands there in place of a number is words.
                Report(QueryProblems.BadSlop(digits - 1, after - digits + 1));
                after = digits;
            }
        }

        MoveTo(after);
        string phrase = text.Substring(start + 1, close - start - 1);
        int tokens = QueryWordReader.CountTokens(phrase.AsSpan());
        if (_isInField ? string.IsNullOrWhiteSpace(phrase) : tokens == 0)
        {
            Report(QueryProblems.EmptyPhrase(start, close + 1 - start));
            return null;
        }

        return AreTermsToRead(tokens, start, after - start) ? new PhraseNode(start, after - start, phrase, slop) : null;
    }

    private bool TryReadField(out QueryNode? field)
    {
        field = null;
        int start = _lexer.Start;
        if (!_words.TryFindField(start, _lexer.End, out int nameLength)) return false;
        string name = text.Substring(start, nameLength);
        int value = start + nameLength + 1;
        if (value == end || text[value] == ')' || QueryLexer.IsSpace(text[value]))
        {
            Report(QueryProblems.NoValue(start, nameLength + 1, name));
            return false;
        }

        if (_isInField)
        {
            Report(QueryProblems.FieldInField(start, name));
            return false;
        }

        _isInField = true;
        _isInText = FieldNames.Of(name) is FieldNames.Title or FieldNames.Body;
        QueryNode? node;
        if (text[value] == '(' || QueryLexer.IsQuote(text[value]))
        {
            MoveTo(value);
            node = ReadPart();
        }
        else
        {
            node = ReadWord(value, _lexer.WordEnd(value));
        }

        _isInField = false;
        _isInText = true;
        if (node is not null) field = new FieldNode(start, _consumed - start, name, nameLength, node);
        return true;
    }

    private QueryNode? ReadWord(int start, int wordEnd)
    {
        MoveTo(wordEnd);
        QueryNode? word = _words.Read(start, wordEnd, _isInField, out int tokens, out QueryProblem? problem);
        if (problem is not null) Report(problem);
        return word is not null && AreTermsToRead(tokens, start, wordEnd - start) ? word : null;
    }

    /// <summary>Counts the words of a word or phrase; a value or a range is one. One too many ends the query.</summary>
    private bool AreTermsToRead(int tokens, int start, int length)
    {
        _terms += _isInText ? Math.Max(1, tokens) : 1;
        if (_terms <= QueryParser.MaxTerms) return true;
        Report(QueryProblems.TooManyTerms(start, length));
        MoveTo(end);
        return false;
    }

    private QueryNode? Group(int start, List<Clause> clauses) => clauses switch
    {
        [] => null,
        [{ Occur: Occur.Should } only] => only.Node,
        _ => new GroupNode(start, _consumed - start, [.. clauses]),
    };
}
