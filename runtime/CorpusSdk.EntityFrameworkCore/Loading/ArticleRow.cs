using System.Globalization;
using CorpusSdk.EntityFrameworkCore.Columns;
using CorpusSdk.EntityFrameworkCore.Tables;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>An article on its way into a table.</summary>
/// <param name="Article">The article.</param>
/// <param name="Id">Its id as the table has it.</param>
/// <param name="Version">What the table has to have of it.</param>
internal readonly record struct ArticleRow(Article Article, string Id, RowVersion Version)
{
    public static ArticleRow Of(Article article) =>
        new(article, WellFormedText.Of(article.Id), new RowVersion(article.ContentHash, WellFormedText.Of(article.Path)));

    /// <summary>What messages call it: <c>'first-light' of News (corpus/news/first-light.txt)</c>.</summary>
    public string Description => $"'{Id}' of {Article.Collection} ({Version.Path})";

    /// <summary>Says that a value of the article has no place in a column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="problem">What is wrong with the value, as the end of a sentence.</param>
    /// <param name="advice">What to do, as a sentence.</param>
    public ArticleDatabaseException Refused(ArticleTable table, TableColumn column, string problem, string advice) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The article {Description} cannot be loaded: its {column.Name} {problem}. {advice} The table {table.Name} is as it was."));
}

/// <summary>What tells whether an article in a table is still the same.</summary>
/// <param name="ContentHash">The hash of its file.</param>
/// <param name="Path">Where its file is, which the hash does not say.</param>
internal readonly record struct RowVersion(string ContentHash, string Path);
