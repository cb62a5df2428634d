using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>A corpus in a database, as a program gets it from the package.</summary>
public class DatabaseTests(Feed feed)
{
    [Fact]
    public void A_context_is_generated_where_the_project_asks_for_it()
    {
        var press = new Consumer(feed, "databases");
        press.WriteProject(
            "Press.csproj", "CorpusSdk.EntityFrameworkCore",
            """
            <OutputType>Exe</OutputType>
            <CorpusEntityFramework>true</CorpusEntityFramework>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """,
            $"<PackageReference Include=\"CorpusSdk\" Version=\"{feed.Version}\" />");
        press.Write("corpus/news/storm.md", "---\ntitle: Storm\ndate: 2021-12-22\ntags: [sea, wind]\nlevel: 3\n---\n\nIt blew.\n");
        press.Write("corpus/news/calm.md", "---\ntitle: Calm\ndate: 2020-01-01\ntags: [sea]\nlevel: 1\n---\n\nIt did not.\n");
        press.Write("corpus/about.txt", "About\n\nThis paper.\n");
        press.Write("Program.cs", """
            using CorpusSdk.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore;
            using Press;

            var options = new DbContextOptionsBuilder<CorpusContext>().UseSqlite("Data Source=press.db;Pooling=False").Options;
            using CorpusContext context = new(options);
            Console.WriteLine(await context.SyncAsync());
            Console.WriteLine(await context.SyncAsync());
            foreach (NewsArticle article in context.News.Where(n => n.Date.Year == 2021 && n.Tags.Contains("wind") && n.Level > 2))
                Console.WriteLine($"{article.Title}: {article.Body.TrimEnd()}");
            Console.WriteLine(context.News.HaveWords("not").Single().Id + " " + context.Articles.Single().Title);
            """);
        press.Build().AssertSuccess();

        Assert.Equal(
            """
            SyncResult { Added = 3, Changed = 0, Removed = 0, Unchanged = 0 }
            SyncResult { Added = 0, Changed = 0, Removed = 0, Unchanged = 3 }
            Storm: It blew.
            calm About

            """,
            press.Run("Press.csproj"));
    }
}
