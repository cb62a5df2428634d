using System.CommandLine;
using System.Globalization;
using CorpusSdk.Fields;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Commands;

/// <summary>The options that choose articles, as queries do.</summary>
internal sealed class ArticleFilter
{
    private readonly Option<string?> _collection = new("--collection") { Description = "Only the articles of a collection.", HelpName = "name" };
    private readonly Option<string[]> _tags = new("--tag") { Description = "Only those with a tag; given again, with this one as well.", HelpName = "tag" };
    private readonly Option<string?> _source = new("--source") { Description = "Only those of a source.", HelpName = "source" };
    private readonly Option<string?> _author = new("--author") { Description = "Only those of an author.", HelpName = "name" };
    private readonly Option<string?> _language = new("--language") { Description = "Only those in a language.", HelpName = "tag" };
    private readonly Option<DateOnly?> _from = DayOption("--from", "Only those of a day or later.");
    private readonly Option<DateOnly?> _to = DayOption("--to", "Only those of a day or earlier.");
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
    public ArticleSet<Article> Apply(CorpusSource source, ParseResult parsed)
    {
        ArticleSet<Article> articles = source.Articles;
        if (parsed.GetValue(_collection) is { } name)
        {
            string[] names = [.. source.Articles.Collections.Select(static collection => collection.Name)];
            string found = Array.Find(names, known => NameComparison.IgnoringCase.Equals(known, name))
                ?? throw new SourceException($"There is no collection '{name}'. There are {string.Join(", ", names)}.");
            articles = Keep(articles, article => article.Collection == found);
        }

        if (parsed.GetValue(_from) is not null || parsed.GetValue(_to) is not null)
        {
            articles = articles.Between(parsed.GetValue(_from) ?? DateOnly.MinValue, parsed.GetValue(_to) ?? DateOnly.MaxValue);
        }

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

    /// <summary>An option with a day, a month or a year: <c>--from</c> begins with it, and <c>--to</c> ends with it.</summary>
    private static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = result =>
        {
            string text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
            bool isEnd = name == "--to";
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
        },
    };

    private static ArticleSet<Article> Keep(ArticleSet<Article> articles, Func<Article, bool> isKept) =>
        articles.Pick([.. Enumerable.Range(0, articles.Count).Where(position => isKept(articles[position]))]);
}
