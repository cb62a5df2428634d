using System.Reflection;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Text;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CorpusSdk.Xunit;

/// <summary>
/// Gives a theory one test for each article of a collection, with the article's id as its label:
/// <c>[Theory, ArticleData&lt;NewsArticle&gt;(Tagged = "nato", Take = 50, Seed = 1)]</c>. Conditions add up.
/// </summary>
/// <typeparam name="T">The article type; its collection is known.</typeparam>
/// <remarks>
/// The order of the tests is that of the ids. A condition that no article meets fails the test method and names near values: a
/// theory without tests would pass for ever.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ArticleDataAttribute<T> : DataAttribute
    where T : Article, IArticleType<T>
{
    /// <summary>Gets or sets a tag that the articles have, ignoring case.</summary>
    public string? Tagged { get; set; }

    /// <summary>Gets or sets the source of the articles, ignoring case.</summary>
    public string? From { get; set; }

    /// <summary>Gets or sets an author of the articles, ignoring case.</summary>
    public string? By { get; set; }

    /// <summary>Gets or sets a text that the bodies contain.</summary>
    public string? Containing { get; set; }

    /// <summary>Gets or sets the year of the articles; 0 for any.</summary>
    public int Year { get; set; }

    /// <summary>Gets or sets the ids of the articles, for tests of known ones; empty for any.</summary>
    public string[] Ids { get; set; } = [];

    /// <summary>Gets or sets how many articles are sampled; 0 for all.</summary>
    public int Take { get; set; }

    /// <summary>Gets or sets which sample is taken: the same seed gives the same articles on every machine.</summary>
    public int Seed { get; set; }

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ArticleSet<T> articles = Select();
        ArticleSet<T> taken = Take > 0 ? articles.Sample(Take, Seed) : articles;
        return new([.. taken
            .OrderBy(static article => article.Id, StringComparer.Ordinal)
            .Select(static article => new TheoryDataRow<T>(article) { Label = article.Id })]);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;

    private ArticleSet<T> Select()
    {
        ArticleSet<T> articles = T.All;
        if (Tagged is { } tag)
        {
            articles = NotEmpty(articles.Tagged(tag), $"is tagged '{tag}'", tag, articles.SelectMany(static article => article.Tags));
        }

        if (From is { } source)
        {
            articles = NotEmpty(
                articles.From(source), $"is from '{source}'", source, articles.Select(static article => article.Source ?? ""));
        }

        if (By is { } author)
        {
            articles = NotEmpty(articles.By(author), $"is by '{author}'", author, articles.SelectMany(static article => article.Authors));
        }

        if (Year != 0) articles = NotEmpty(articles.InYear(Year), $"is of {Year}", "", []);

        if (Containing is { } text) articles = NotEmpty(articles.Containing(text), $"contains '{text}'", "", []);

        return Ids.Length == 0 ? articles : ArticleSelector.WithIds(articles, Ids, NotFound);
    }

    private static ArticleSet<T> NotEmpty(ArticleSet<T> articles, string condition, string wanted, IEnumerable<string> known) =>
        articles.IsEmpty ? throw NotFound(condition, wanted, known) : articles;

    private static InvalidOperationException NotFound(string condition, string wanted, IEnumerable<string> known)
    {
        NearestKeys nearest = new(wanted);
        foreach (string value in known.Distinct(Caseless.Comparer))
        {
            nearest.Offer(value);
        }

        string near = string.Join(", ", nearest.Found.Select(static value => $"'{value}'"));
        return new InvalidOperationException(
            $"No {typeof(T).Name} {condition} and meets the other conditions.{(near.Length > 0 ? $" Nearest: {near}." : "")}");
    }
}
