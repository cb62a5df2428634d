using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>The generated <c>CorpusContext</c>, as a service.</summary>
public sealed class GeneratedContextTests(Databases databases)
{
    [Fact]
    public async Task A_corpus_is_a_service()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        string file = databases.File();
        await using ServiceProvider services = new ServiceCollection()
            .AddCorpus<CorpusContext>(options => options.UseSqlite($"Data Source={file};Pooling=False"))
            .BuildServiceProvider();
        await using (AsyncServiceScope scope = services.CreateAsyncScope())
        {
            CorpusContext context = scope.ServiceProvider.GetRequiredService<CorpusContext>();
            Assert.Equal(5, (await context.SyncAsync(stop)).Added);
            Assert.Equal(["harbour-lamp"], context.News.Where(n => n.Date.Year == 2021 && n.Source == "UrduPoint.com").Select(n => n.Id));
        }

        await using CorpusContext other = await services.GetRequiredService<IDbContextFactory<CorpusContext>>().CreateDbContextAsync(stop);
        Assert.Equal(4, (await other.Reviews.SingleAsync(r => r.Film!.Id == "long-night", stop)).Rating);
        Assert.Equal(["long-night", "short-day"], other.Films.OrderByDescending(f => f.Minutes).Select(f => f.Id));
    }
}
