namespace CorpusSdk.Package.Tests.Fixtures;

/// <summary>
/// A web program with an article of its own beside a packed corpus, which serves both as JSON. Source-generated JSON sees the
/// types of a referenced corpus; of the project's own, which come from a generator as well, it sees what they derive from.
/// </summary>
internal static class Desk
{
    public const string Project = "Desk/Desk.csproj";

    /// <summary>What clients get: every public property once, what names the article first and its text last.</summary>
    public const string Printed = """
        {"collection":"News","id":"ministers-meet","slug":"ministers-meet","title":"Ministers Meet","date":"2021-12-22","source":"UrduPoint.com","headline":null,"time":null,"dateline":null,"authors":[],"tags":[],"language":null,"updated":null,"path":"corpus/news/ministers-meet.txt","contentHash":"60aa0b7747e2835818924dadbea1228aa73b659d15686f5f66cc1d8315f0158a","wordCount":2,"readingTime":"00:00:01","body":"They met.\n","tail":null,"paragraphs":["They met."]}
        [{"collection":"News","id":"ministers-meet","slug":"ministers-meet","title":"Ministers Meet","date":"2021-12-22","source":"UrduPoint.com","headline":null,"time":null,"dateline":null,"authors":[],"tags":[],"language":null,"updated":null,"path":"corpus/news/ministers-meet.txt","contentHash":"60aa0b7747e2835818924dadbea1228aa73b659d15686f5f66cc1d8315f0158a","wordCount":2,"readingTime":"00:00:01","body":"They met.\n","tail":null,"paragraphs":["They met."]}]
        {"collection":"Memos","id":"on-desks","slug":"on-desks","title":"On Desks","headline":null,"date":"2024-05-20","time":null,"source":null,"dateline":{"text":"PARIS/BERLIN (Reuters) -","place":"PARIS/BERLIN","places":["PARIS","BERLIN"],"region":null,"agencies":["Reuters"],"date":null},"authors":["Ada Lindqvist"],"tags":["wood"],"language":null,"updated":null,"path":"corpus/memos/on-desks.md","contentHash":"bbd18216b28e8aeb825abd02622c6d4a19b955692f4a827f24cdadc31392fe17","wordCount":5,"readingTime":"00:00:02","body":"PARIS/BERLIN (Reuters) - Desks are flat.\n","tail":null,"paragraphs":["PARIS/BERLIN (Reuters) - Desks are flat."]}

        """;

    public static void Write(Consumer consumer, string version)
    {
        // All versions in one file, as large solutions have them.
        consumer.Write("Desk/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="CorpusSdk" Version="{version}" />
                <PackageVersion Include="Wire" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write(
            "Desk/corpus/memos/on-desks.md",
            "---\ntitle: On Desks\ndate: 2024-05-20\nauthor: Ada Lindqvist\ntags: [wood]\n---\n\nPARIS/BERLIN (Reuters) - Desks are flat.\n");
        consumer.Write(Project, """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusSdk" />
                <PackageReference Include="Wire" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write("Desk/Program.cs", """
            using System.Text.Json.Serialization;
            using CorpusSdk;
            using Microsoft.AspNetCore.Http.HttpResults;

            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Add(ArticleContext.Default));
            WebApplication app = builder.Build();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapGet("/news", () => Wire.Corpus.News);
            app.MapGet("/news/{id}", Results<Ok<Wire.NewsArticle>, NotFound> (string id) => Wire.Corpus.News.TryGetValue(id, out var story) ? TypedResults.Ok(story) : TypedResults.NotFound());
            app.MapGet("/memos/{id}", Article (string id) => Desk.Corpus.Memos[id]);

            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            foreach (string path in (string[])["/news/ministers-meet", "/news", "/memos/on-desks"]) Console.WriteLine(await client.GetStringAsync(path));
            await app.StopAsync();

            [JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
            [JsonSerializable(typeof(Wire.NewsArticle))]
            [JsonSerializable(typeof(Wire.NewsCollection))]
            [JsonSerializable(typeof(Article))]
            internal sealed partial class ArticleContext : JsonSerializerContext;
            """);
    }
}
