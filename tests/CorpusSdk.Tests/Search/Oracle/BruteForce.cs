using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search;

/// <summary>
/// Answers queries by reading every article, written for clarity and in doubles: no index, no dictionary, no windows. Knows of the product
/// the words of a text and the stemmer alone, which have tests of their own.
/// </summary>
internal sealed class BruteForce
{
    private const double K = 1.2;
    private const double B = 0.75;

    private readonly Document[] _documents;
    private readonly bool _stems;
    private readonly double _titleWeight;
    private readonly double _bodyLength;
    private readonly double _titleLength;

    /// <summary>Whether the query at hand has words that rank without those that only hold sentences together.</summary>
    private bool _hasOthers;

    public BruteForce(IEnumerable<Article> articles, bool stems = true, double titleWeight = 2)
    {
        _documents = [.. articles.Select(article => new Document(article))];
        _stems = stems;
        _titleWeight = titleWeight;
        _bodyLength = _documents.Select(d => (double)d.Body.Count).DefaultIfEmpty().Average();
        _titleLength = _documents.Select(d => (double)d.Titles).DefaultIfEmpty().Average();
    }

    /// <summary>All hits with their scores: best first, then newest, then by id.</summary>
    public List<(Article Article, double Score)> Search(QueryNode query)
    {
        _hasOthers = HasOthers(query);
        return
        [
            .. _documents.Where(_ => !IsBlank(query)).Select(document => (document.Article, Score: Evaluate(query, document, "")))
                .Where(hit => hit.Score is not null)
                .Select(hit => (hit.Article, Score: hit.Score!.Value))
                .OrderByDescending(hit => hit.Score)
                .ThenByDescending(hit => hit.Article.Date ?? DateOnly.MinValue)
                .ThenBy(hit => hit.Article.Id, StringComparer.Ordinal),
        ];
    }

    public static List<Token> Tokens(string text)
    {
        List<Token> tokens = [];
        TokenReader reader = new(text, new char[TokenReader.BufferLength]);
        while (reader.MoveNext())
        {
            tokens.Add(new Token(reader.Term.ToString(), reader.Form.ToString(), reader.Start, reader.Length));
        }

        return tokens;
    }

    public static string StemOf(string term)
    {
        char[] word = term.PadRight(term.Length + 4).ToCharArray();
        return new string(word, 0, EnglishStemmer.Stem(word, term.Length));
    }

    /// <summary>Whether the node says nothing: a sign alone is no word.</summary>
    private static bool IsBlank(QueryNode node) => node switch
    {
        WordNode word => Tokens(word.Text).Count == 0,
        PhraseNode phrase => Tokens(phrase.Text).Count == 0,
        GroupNode group => group.Clauses.All(clause => IsBlank(clause.Node)),
        FieldNode { Field: "title" or "body" or "Headline" or "text" } field => IsBlank(field.Value),
        _ => false,
    };

    private static bool HasOthers(QueryNode node) => node switch
    {
        WordNode { IsPrefix: false, Edits: 0 } word =>
            Tokens(word.Text) is var words && (words.Count > 1 || words.Exists(only => !IsFunctionWord(only))),
        PhraseNode phrase => HasOthers(new WordNode(0, 0, phrase.Text, 0, false)),
        GroupNode group => group.Clauses.Any(clause => clause.Occur != Occur.MustNot && HasOthers(clause.Node)),
        FieldNode { Field: "title" or "body" or "Headline" or "text" } field => HasOthers(field.Value),
        FieldNode => false,
        _ => !IsBlank(node),
    };

    /// <summary>Those of the words that corpora here are made of.</summary>
    private static bool IsFunctionWord(Token word) => word.Form is "the" or "of";

    /// <summary>Null when the document does not match.</summary>
    private double? Evaluate(QueryNode node, Document document, string field)
    {
        switch (node)
        {
            case WordNode word:
                List<Token> tokens = Tokens(word.Text);
                return tokens.Count == 1 ? Word(word, tokens[0], document, field) : Phrase(tokens, 0, document, field);
            case PhraseNode phrase:
                List<Token> words = Tokens(phrase.Text);
                return words.Count == 1
                    ? Word(new WordNode(0, 0, phrase.Text, 0, false), words[0], document, field)
                    : Phrase(words, phrase.Slop, document, field);
            case FieldNode { Field: "title" or "Headline" } title:
                return Evaluate(title.Value, document, "title");
            case FieldNode { Field: "body" or "text" } body:
                return Evaluate(body.Value, document, "body");
            case FieldNode { Value: GroupNode values } other:
                return Group(
                    values with
                    {
                        Clauses = [
                        .. values.Clauses.Select(clause => clause with { Node = other with { Value = clause.Node } })]
                    }, document,
                        field);
            case FieldNode other:
                return HasValue(other, document.Article) ? 0 : null;
            case GroupNode group:
                return Group(group, document, field);
            default:
                throw new InvalidOperationException();
        }
    }

    private double? Group(GroupNode group, Document document, string field)
    {
        var clauses = group.Clauses
            .Where(clause => !IsBlank(clause.Node))
            .Select(clause => (clause.Occur, Score: Evaluate(clause.Node, document, field)))
            .ToList();
        bool isMatch = clauses.Count > 0
            && clauses.All(clause => clause.Occur != Occur.Must || clause.Score is not null)
            && clauses.All(clause => clause.Occur != Occur.MustNot || clause.Score is null)
            && (clauses.Any(clause => clause.Occur == Occur.Must)
                || clauses.All(clause => clause.Occur != Occur.Should)
                || clauses.Any(clause => clause.Occur == Occur.Should && clause.Score is not null));
        return isMatch ? clauses.Where(clause => clause.Occur != Occur.MustNot).Sum(clause => clause.Score ?? 0) : null;
    }

    private double? Word(WordNode node, Token word, Document document, string field)
    {
        double body = field == "title" ? 0 : document.Body.Sum(token => Weight(node, word, token, document));
        double title = field == "body" ? 0 : document.Title.Sum(token => Weight(node, word, token, document));
        bool ranks = !(_stems && _hasOthers && node is { IsPrefix: false, Edits: 0 } && IsFunctionWord(word));
        return body + title == 0 ? null : ranks ? Score(Idf(node, word, field), body, title, document) : 0;
    }

    /// <summary>What matches is what is counted.</summary>
    private double Idf(WordNode node, Token word, string field)
    {
        int having = _documents.Count(document =>
            (field != "title" && document.Body.Any(token => Weight(node, word, token, document) > 0))
            || (field != "body" && document.Title.Any(token => Weight(node, word, token, document) > 0)));
        return Math.Log(1 + ((_documents.Length - having + 0.5) / (having + 0.5)));
    }

    private double Weight(WordNode node, Token word, Token token, Document document)
    {
        if (token.Length == 0) return 0;

        if (node.IsPrefix) return token.Term.StartsWith(word.Term, StringComparison.Ordinal) ? 1 : 0;

        if (node.Edits > 0)
        {
            int edits = Edits(word.Term, token.Term);
            return edits > node.Edits ? 0 : edits switch { 0 => 1, 1 => 0.7, _ => 0.5 };
        }

        return token.Form == word.Form ? 1 : token.Term == word.Term ? 0.95 : IsSame(word, token, document) ? 0.9 : 0;
    }

    private bool IsSame(Token word, Token token, Document document) =>
        token.Term == word.Term || (_stems && document.IsEnglish && token.Stem == word.Stem);

    private double? Phrase(List<Token> words, int slop, Document document, string field)
    {
        int body = field == "title" ? 0 : Occurrences(words, slop, document.Body, document);
        int title = field == "body" ? 0 : Occurrences(words, slop, document.Title, document);
        if (body + title == 0) return null;

        double idf = words
            .DistinctBy(word => _stems ? word.Stem : word.Term)
            .Sum(word => Idf(new WordNode(0, 0, word.Form, 0, false), word, ""));
        return Score(idf, body, title, document);
    }

    private int Occurrences(List<Token> words, int slop, List<Token> text, Document document)
    {
        if (slop == 0)
        {
            return Enumerable.Range(0, text.Count).Count(start => words.Select((word, i) => IsAt(word, start + i)).All(isThere => isThere));
        }

        // A stretch that begins with one of the words, is no longer than allowed, and has each word as often as the query.
        return Enumerable.Range(0, text.Count).Count(start => words.Any(word => IsAt(word, start)) && words.All(word =>
            Enumerable.Range(start, words.Count + slop).Count(place => IsAt(word, place)) >= words.Count(other => IsOne(other, word))));

        bool IsAt(Token word, int place) => place < text.Count && text[place] is var token && IsSame(word, token, document);

        bool IsOne(Token left, Token right) => left.Term == right.Term || (_stems && document.IsEnglish && left.Stem == right.Stem);
    }

    private double Score(double idf, double body, double title, Document document)
    {
        double frequency = (body == 0 ? 0 : body / (1 - B + (B * document.Body.Count / _bodyLength)))
            + (title == 0 ? 0 : _titleWeight * title / (1 - B + (B * document.Titles / _titleLength)));
        return idf * (K + 1) * frequency / (K + frequency);
    }

    private static bool HasValue(FieldNode node, Article article) => (node.Field, node.Value) switch
    {
        ("tag", PhraseNode tag) => article.Tags.Any(value => Plain(value) == Plain(tag.Text)),
        ("tag", WordNode { Edits: > 0 } tag) => article.Tags.Any(value => Edits(Plain(tag.Text), Plain(value)) <= tag.Edits),
        ("tag", WordNode tag) => article.Tags.Any(value => Plain(value) == Plain(tag.Text)),
        ("tag", RangeNode tag) =>
            article.Tags.Any(
                value => string.CompareOrdinal(Plain(value), tag.From) >= 0 && string.CompareOrdinal(Plain(value), tag.To) <= 0),
        ("lang", WordNode language) => article.Language is { } value && value.Equals(language.Text, StringComparison.OrdinalIgnoreCase),
        ("collection", WordNode name) =>
            name.IsPrefix
                ? "notes".StartsWith(name.Text, StringComparison.OrdinalIgnoreCase)
                : name.Text.Equals("notes", StringComparison.OrdinalIgnoreCase),
        ("seen", RangeNode seen) => article.Fields["seen"].Items.Any(value => IsWithin(value.AsString()!, seen)),
        ("tags", WordNode tag) => article.Tags.Any(value => Plain(value).StartsWith(Plain(tag.Text), StringComparison.Ordinal)),
        ("author", PhraseNode author) => article.Authors.Any(value => Plain(value) == Plain(author.Text)),
        ("source", PhraseNode source) => article.Source is { } value && Plain(value) == Plain(source.Text),
        ("rating", RangeNode rating) =>
            article.Fields["rating"].AsInt32() is { } value && value >= Number(rating.From!) && value <= Number(rating.To!),
        ("date", WordNode date) =>
            article.Date is { } day && day.ToString("O", CultureInfo.InvariantCulture).StartsWith(date.Text, StringComparison.Ordinal),
        ("date", RangeNode range) => article.Date is { } day && IsWithin(day.ToString("O", CultureInfo.InvariantCulture), range),
        ("id", WordNode { IsPrefix: true } id) => article.Id.StartsWith(id.Text, StringComparison.Ordinal),
        ("id", WordNode id) => article.Id == id.Text,
        _ => throw new InvalidOperationException(),
    };

    private static bool IsWithin(string day, RangeNode range) =>
        (range.From is null || string.CompareOrdinal(day, range.From) >= 0)
        && (range.To is null || string.CompareOrdinal(day[..range.To.Length], range.To) <= 0);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Plain(string value) => string.Join(' ', Tokens(value).Select(token => token.Term));

    /// <summary>The textbook's recursion.</summary>
    private static int Edits(string left, string right)
    {
        Rune[] a = [.. left.EnumerateRunes()];
        Rune[] b = [.. right.EnumerateRunes()];
        return To(a.Length, b.Length, []);

        int To(int i, int j, Dictionary<(int, int), int> known)
        {
            if (i == 0 || j == 0) return i + j;

            if (!known.TryGetValue((i, j), out int edits))
            {
                edits = Math.Min(
                    Math.Min(To(i - 1, j, known), To(i, j - 1, known)) + 1, To(i - 1, j - 1, known) + (a[i - 1] == b[j - 1] ? 0 : 1));
                known.Add((i, j), edits);
            }

            return edits;
        }
    }

    internal sealed record Token(string Term, string Form, int Start, int Length)
    {
        public string Stem { get; } = StemOf(Term);
    }

    private sealed class Document
    {
        public Document(Article article)
        {
            Article = article;
            Body = Tokens(Seen(article));
            Title = Tokens(article.Title);
            IsEnglish = article.Language is null or "en" or "en-GB";
            List<Token> headline = Tokens(article.Headline ?? "");
            Titles = Title.Count;
            if (article.Headline is not null && !headline.Select(token => token.Form).SequenceEqual(Title.Select(token => token.Form)))
            {
                // A gap, so that no phrase begins in the one and ends in the other.
                Titles += headline.Count;
                Title.Add(new Token("\0", "\0", 0, 0));
                Title.AddRange(headline);
            }
        }

        /// <summary>Of what Markdown has, texts here have links alone: their targets are not seen.</summary>
        private static string Seen(Article article) =>
            article.Path.EndsWith(".md", StringComparison.Ordinal) ? Regex.Replace(article.Body, @"\]\([^)]*\)", "]") : article.Body;

        public Article Article { get; }

        public List<Token> Body { get; }

        public List<Token> Title { get; }

        /// <summary>Gets the length of the title in words.</summary>
        public int Titles { get; }

        public bool IsEnglish { get; }
    }
}
