using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>A context that names its types itself.</summary>
public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : ArticleContext(options)
{
    public DbSet<NewsArticle> News => Set<NewsArticle>();

    public DbSet<FilmsArticle> Films => Set<FilmsArticle>();

    public DbSet<Review> Reviews => Set<Review>();

    protected override void OnArticlesCreating(ArticleTypes articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        articles.Add<NewsArticle>("News").Add<FilmsArticle>("Films").Add<Review>("Reviews");
    }
}
