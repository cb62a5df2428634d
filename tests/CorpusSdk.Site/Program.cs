using CorpusSdk.Site;

await using WebApplication app = Blog.Create(args);
await app.RunAsync();
