using CorpusSdk.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CorpusSdk;

/// <summary>Corpora in databases as services.</summary>
public static class CorpusServices
{
    /// <summary>Adds a context of articles, and a factory of it for what outlives a scope.</summary>
    /// <typeparam name="TContext">The context, such as the generated <c>CorpusContext</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Names the database: <c>options => options.UseNpgsql(connectionString)</c>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// builder.Services.AddCorpus&lt;CorpusContext&gt;(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Corpus")));
    /// </code></example>
    public static IServiceCollection AddCorpus<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : ArticleContext
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddDbContextFactory<TContext>(options =>
        {
            configure(options);
            ArticleContext.Configure(options);
        });
    }
}
