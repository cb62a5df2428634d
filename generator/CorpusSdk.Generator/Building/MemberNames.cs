using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Building;

/// <summary>
/// Gives the articles of a collection their names. A name that two articles would share gets each one's date as a suffix,
/// or each one's id where dates do not tell them apart, which is spelled out where two ids read alike. The set of articles alone decides,
/// never their order.
/// </summary>
internal static class MemberNames
{
    /// <param name="articles">The articles in ordinal order of their ids.</param>
    /// <param name="collectionType">The class of the collection.</param>
    /// <param name="facets">The facets that it offers.</param>
    /// <param name="last">What was made last time of articles that may be the same: what is equal stays the same object.</param>
    /// <param name="areApart">Whether no two articles wanted the same name.</param>
    public static EquatableArray<NamedArticle> Assign(
        IReadOnlyList<ArticleFile> articles, string collectionType, EquatableArray<FacetModel> facets,
        EquatableArray<NamedArticle> last, out bool areApart)
    {
        (string[] names, string[] bases) = NamesOf(articles, collectionType, facets);
        areApart = ReferenceEquals(names, bases);
        var named = new NamedArticle[names.Length];
        int next = 0;
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = KnownOf(articles[i], last, ref next) is { } known && known.Name == names[i] && known.BaseName == bases[i]
                ? known
                : new NamedArticle(articles[i], names[i], bases[i]);
        }

        return named.ToEquatableArray();
    }

    /// <summary>The same where articles came and went among others whose names are apart; null when two want the same name now.</summary>
    /// <param name="articles">The articles in ordinal order of their ids.</param>
    /// <param name="collectionType">The class of the collection.</param>
    /// <param name="facets">The facets that it offers, under the names that they had.</param>
    /// <param name="last">The articles before.</param>
    /// <param name="added">Those that came.</param>
    public static EquatableArray<NamedArticle>? Update(
        IReadOnlyList<ArticleFile> articles, string collectionType, EquatableArray<FacetModel> facets, EquatableArray<NamedArticle> last,
        IReadOnlyList<ArticleFile> added)
    {
        HashSet<string> facetNames = [.. FacetNames(facets)];
        string[] names = [.. added.Select(article => BaseName(article, collectionType, facetNames))];
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Length) return null;

        var named = new NamedArticle[articles.Count];
        int next = 0;
        int came = 0;
        for (int i = 0; i < named.Length; i++)
        {
            if (KnownOf(articles[i], last, ref next) is not { } known)
            {
                named[i] = new NamedArticle(articles[i], names[came], names[came]);
                came++;
            }
            else if (Array.IndexOf(names, known.Name) < 0)
            {
                named[i] = known;
            }
            else
            {
                return null;
            }
        }

        return named.ToEquatableArray();
    }

    /// <summary>The names that facets have in the class of a collection.</summary>
    public static IEnumerable<string> FacetNames(EquatableArray<FacetModel> facets) =>
        facets.SelectMany(static facet => new[] { facet.Field.PropertyName, facet.Field.TypeName });

    /// <summary>The names of articles, and those that they would have if no other wanted them.</summary>
    /// <param name="articles">The articles in ordinal order of their ids.</param>
    /// <param name="collectionType">The class of the collection.</param>
    /// <param name="facets">The facets that it offers.</param>
    public static (string[] Names, string[] Bases) NamesOf(
        IReadOnlyList<ArticleFile> articles, string collectionType, EquatableArray<FacetModel> facets)
    {
        HashSet<string> facetNames = [.. FacetNames(facets)];
        string[] bases = [.. articles.Select(article => BaseName(article, collectionType, facetNames))];
        var groups = new NameGroups(bases);
        // Nearly always there is nothing to tell apart.
        if (groups.Shared.Count == 0) return (bases, bases);

        ReadSigns(articles, bases, groups);
        string[] names = [.. bases];
        AddSuffixes(
            articles, bases, names,
            (article, name) =>
                article.Article.Date is { } date ? $"{name}{BeforeYear(name)}{date.Year:D4}_{date.Month:D2}_{date.Day:D2}" : null);
        AddSuffixes(articles, bases, names, (article, name) => ShortName.Of(name + "__" + IdSuffix(article.Id, isSpelledOut: false)));
        AddSuffixes(articles, bases, names, (article, name) => ShortName.Of(name + "__" + IdSuffix(article.Id, isSpelledOut: true)));
        return (names, bases);
    }

    /// <summary>What was made of an article last time.</summary>
    /// <param name="article">The article.</param>
    /// <param name="last">What was made of all, in ordinal order of their ids.</param>
    /// <param name="next">How many of them stand before it, if the article before was asked for last.</param>
    private static NamedArticle? KnownOf(ArticleFile article, EquatableArray<NamedArticle> last, ref int next)
    {
        while (next < last.Count
            && !ReferenceEquals(last[next].File, article)
            && string.CompareOrdinal(last[next].File.Id, article.Id) <= 0)
        {
            next++;
        }

        return next < last.Count && ReferenceEquals(last[next].File, article) ? last[next] : null;
    }

    /// <summary>
    /// The name an article has when no other wants it: of its title, of its id, or with a word more when it is taken by the collection.
    /// </summary>
    private static string BaseName(ArticleFile article, string collectionType, HashSet<string> facetNames)
    {
        string name = article.TitleName.Length > 0 ? article.TitleName : NameOfId(article.Id);
        return facetNames.Contains(name) || ReservedNames.IsTakenInCollection(name, collectionType) ? name + "Article" : name;
    }

    /// <summary>
    /// Titles that differ in their signs alone, as C and C++ do, have these in their names as words: no two of them are equal.
    /// </summary>
    private static void ReadSigns(IReadOnlyList<ArticleFile> articles, string[] names, NameGroups groups)
    {
        foreach (int[] group in groups.Shared)
        {
            if (group.Any(i => articles[i].TitleName != names[i])) continue;

            string[] read = [.. group.Select(i => Identifier.From(SpokenSigns.ReadTitle(Entities.Decode(articles[i].Article.Title))))];
            bool areNew = read.Distinct(StringComparer.Ordinal).Count() == group.Length
                && read.All(name => name == names[group[0]] || !groups.Contains(name));
            for (int k = 0; areNew && k < group.Length; k++) names[group[k]] = read[k];
        }
    }

    /// <summary>An id can lack what a name needs as well; spelled by its code points it has it, if it has anything.</summary>
    private static string NameOfId(string id)
    {
        if (Identifier.From(id) is { Length: > 0 } name) return name;
        return Identifier.From(Kebab.FromPath(id)) is { Length: > 0 } spelled ? spelled : "Untitled";
    }

    /// <summary>
    /// A title with a date in it makes one underscore between two numbers: two keep other titles' names out of this one's.
    /// </summary>
    private static string BeforeYear(string name) => char.IsDigit(name[name.Length - 1]) ? "__" : "_";

    /// <summary>
    /// Every group of equal names gets suffixes; a group in which the suffix is missing or equal is left to the next one.
    /// </summary>
    private static void AddSuffixes(
        IReadOnlyList<ArticleFile> articles, string[] bases, string[] names, Func<ArticleFile, string, string?> suffixed)
    {
        var groups = new NameGroups(names);
        foreach (int[] group in groups.Shared)
        {
            string?[] candidates = [.. group.Select(i => suffixed(articles[i], bases[i]))];
            bool apart = candidates.All(name => name is not null && !groups.Contains(name))
                && candidates.Distinct(StringComparer.Ordinal).Count() == group.Length;
            if (!apart) continue;
            for (int k = 0; k < group.Length; k++) names[group[k]] = candidates[k]!;
        }
    }

    /// <summary>
    /// The id letter by letter: a hyphen is an underscore, a slash two, and what a name may not have its code in hexadecimal digits. No
    /// name of a title has two underscores.
    /// </summary>
    /// <param name="id">The id.</param>
    /// <param name="isSpelledOut">Whether hyphens and slashes are codes as well, so that different ids give different suffixes.</param>
    private static string IdSuffix(string id, bool isSpelledOut)
    {
        var suffix = new StringBuilder(id.Length);
        foreach (char c in id)
        {
            if (c == '-' && !isSpelledOut) suffix.Append('_');
            else if (c == '/' && !isSpelledOut) suffix.Append("__");
            else if (char.IsLetterOrDigit(c) && SyntaxFacts.IsIdentifierPartCharacter(c)) suffix.Append(c);
            else suffix.Append('_').Append('x').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return suffix.ToString();
    }
}
