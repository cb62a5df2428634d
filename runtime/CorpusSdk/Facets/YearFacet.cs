using System.Globalization;

namespace CorpusSdk;

/// <summary>
/// The articles of a set by the year of their <see cref="Article.Date"/>, as four digits such as <c>2021</c>; oldest first.
/// </summary>
/// <typeparam name="T">The type of the articles.</typeparam>
public class YearFacet<T> : Facet<T>
    where T : Article
{
    /// <summary>Creates the facet; the articles are grouped on first use.</summary>
    /// <param name="set">The articles to group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public YearFacet(ArticleSet<T> set)
        : base(set, "year", field: null)
    {
    }

    /// <summary>Gets the articles of a year.</summary>
    /// <param name="year">The year, such as 2021.</param>
    /// <returns>The articles in the order of the set: the same instance each time.</returns>
    /// <exception cref="KeyNotFoundException">No article is dated in the year; the message names up to three near ones.</exception>
    public ArticleSet<T> this[int year]
    {
        get
        {
            Span<char> digits = stackalloc char[11]; // as long as an int can get
            year.TryFormat(digits, out int length, YearFacet.Format, CultureInfo.InvariantCulture);
            return Find(digits[..length]) ?? throw NotFound(digits[..length].ToString());
        }
    }
}

/// <summary>How a year is written as a value.</summary>
internal static class YearFacet
{
    /// <summary>Four digits, so that the order of the texts is the order of the years.</summary>
    public const string Format = "D4";
}
