using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CorpusSdk.Fields;
using CorpusSdk.Tool.Exports;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Commands;

/// <summary>The options that choose articles, as queries do.</summary>
/// <param name="withDatabase">Whether <c>--to</c> names a database as well as a day.</param>
internal sealed class ArticleFilter(bool withDatabase = false)
{
    private readonly Option<string?> _collection = new("--collection") { Description = "Only the articles of a collection.", HelpName = "name" };
    private readonly Option<string[]> _tags = new("--tag") { Description = "Only those with a tag; given again, with this one as well.", HelpName = "tag" };
    private readonly Option<string?> _source = new("--source") { Description = "Only those of a source.", HelpName = "source" };
    private readonly Option<string?> _author = new("--author") { Description = "Only those of an author.", HelpName = "name" };
    private readonly Option<string?> _language = new("--language") { Description = "Only those in a language.", HelpName = "tag" };
    private readonly Option<DateOnly?> _from = new("--from")
    {
        Description = "Only those of a day or later.",
        HelpName = "day",
        CustomParser = static result => DayOf(result, result.Tokens[^1].Value, isEnd: false),
    };

    private readonly Option<Until?> _to = new("--to")
    {
        Description = "Only those of a day or earlier."
            + (withDatabase ? " Of an address, postgres://…: the database to load them into, where they are the same then." : ""),
        HelpName = withDatabase ? "day or address" : "day",
        Arity = withDatabase ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
        CustomParser = result => UntilOf(result, withDatabase),
    };

    private readonly Option<string?> _containing = new("--containing") { Description = "Only those whose text contains this.", HelpName = "text" };

    public void AddTo(Command command)
    {
        foreach (Option option in (IEnumerable<Option>)[_collection, _tags, _source, _author, _language, _from, _to, _containing])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Returns the articles that the command line asks for.</summary>
    /// <exception cref="SourceException">There is no such collection.</exception>
    public ArticleSet<Article> Apply(CorpusSource source, ParseResult parsed) =>
        Apply(source.Articles, CollectionOf(source, parsed), parsed);

    /// <summary>Returns those of some articles that the command line asks for, in their order.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="collection">The collection that the command line asks for; null for all.</param>
    /// <param name="parsed">The command line.</param>
    public ArticleSet<Article> Apply(ArticleSet<Article> articles, string? collection, ParseResult parsed)
    {
        if (collection is not null) articles = Keep(articles, article => article.Collection == collection);

        DateOnly? first = parsed.GetValue(_from);
        DateOnly? last = parsed.GetValue(_to)?.Day;
        if (first is not null || last is not null) articles = articles.Between(first ?? DateOnly.MinValue, last ?? DateOnly.MaxValue);

        foreach (string tag in parsed.GetValue(_tags) ?? [])
        {
            articles = articles.Tagged(tag);
        }

        if (parsed.GetValue(_source) is { } publisher) articles = articles.From(publisher);
        if (parsed.GetValue(_author) is { } author) articles = articles.By(author);
        if (parsed.GetValue(_containing) is { Length: > 0 } text) articles = articles.Containing(text, StringComparison.OrdinalIgnoreCase);
        if (parsed.GetValue(_language) is { } language)
        {
            articles = Keep(articles, article => language.Equals(article.Language, StringComparison.OrdinalIgnoreCase));
        }

        return articles;
    }

    /// <summary>Returns the one collection that the command line asks for; null for all.</summary>
    /// <exception cref="SourceException">There is no such collection.</exception>
    public string? CollectionOf(CorpusSource source, ParseResult parsed) =>
        CollectionOf([.. source.Articles.Collections.Select(static collection => collection.Name)], parsed);

    /// <summary>Returns the one of some collections that the command line asks for; null for all.</summary>
    /// <exception cref="SourceException">There is no such collection.</exception>
    private string? CollectionOf(string[] names, ParseResult parsed)
    {
        if (parsed.GetValue(_collection) is not { } name) return null;

        return Array.Find(names, known => NameComparison.IgnoringCase.Equals(known, name))
            ?? throw new SourceException($"There is no collection '{name}'. There are {string.Join(", ", names)}.");
    }

    /// <summary>Returns the one collection that the command line asks for; null for all.</summary>
    /// <exception cref="SourceException">There is no such collection.</exception>
    public string? CollectionOf(StreamedCorpus corpus, ParseResult parsed) =>
        CollectionOf([.. corpus.Collections.All.Select(static collection => collection.Name)], parsed);

    /// <summary>Returns what the command line asks for of a folder.</summary>
    /// <exception cref="SourceException">There is no such collection.</exception>
    public ArticleStream Apply(StreamedCorpus corpus, ParseResult parsed, bool byDate = false)
    {
        string? collection = CollectionOf(corpus, parsed);
        return new StreamedArticles(corpus, articles => Apply(articles, collection, parsed), byDate);
    }

    /// <summary>Whether the command line names a database, or something that is meant to be one.</summary>
    public bool HasDatabase(CommandResult result) => result.GetResult(_to)?.Tokens.Any(static token => IsAddress(token.Value)) == true;

    /// <summary>Returns the database that the command line names; null for none.</summary>
    public PostgresAddress? DatabaseOf(ParseResult parsed) => parsed.GetValue(_to)?.Database;

    private static bool IsAddress(string value) => value.Contains(':', StringComparison.Ordinal);

    /// <summary>A day, or a database, or both in two options of one name.</summary>
    private static Until UntilOf(ArgumentResult result, bool withDatabase)
    {
        Until until = new(null, null);
        foreach (string value in result.Tokens.Select(static token => token.Value))
        {
            if (!withDatabase || !IsAddress(value))
            {
                until = until with { Day = DayOf(result, value, isEnd: true) };
                continue;
            }

            try
            {
                until = until with { Database = PostgresAddress.Parse(value) };
            }
            catch (SourceException error)
            {
                result.AddError(error.Message);
            }
        }

        return until;
    }

    /// <summary>A day, a month or a year: <c>--from</c> begins with it, and <c>--to</c> ends with it.</summary>
    private static DateOnly? DayOf(ArgumentResult result, string text, bool isEnd)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
        {
            return isEnd ? month.AddMonths(1).AddDays(-1) : month;
        }

        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly year))
        {
            return isEnd ? new DateOnly(year.Year, 12, 31) : year;
        }

        result.AddError($"'{text}' is not a day. Write a day, month or year, such as 2021-12-22, 2021-12 or 2021.");
        return null;
    }

    private static ArticleSet<Article> Keep(ArticleSet<Article> articles, Func<Article, bool> isKept) =>
        articles.Pick([.. Enumerable.Range(0, articles.Count).Where(position => isKept(articles[position]))]);

    /// <summary>What <c>--to</c> says.</summary>
    /// <param name="Day">The last day.</param>
    /// <param name="Database">The database.</param>
    private sealed record Until(DateOnly? Day, PostgresAddress? Database);
}
