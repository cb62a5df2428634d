using System.Reflection;

namespace CorpusSdk.Editor.Tests;

/// <summary>The repository's sample corpus, open in an editor as source or referenced as a compiled package.</summary>
internal static class SampleCorpus
{
    private static readonly string Root = Path.Combine(
        typeof(SampleCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!, "corpus", "articles");

    public static IEnumerable<(string Path, string Text)> Articles =>
    [
        ("about-these-texts.txt", "About These Texts\n\nThey are short.\n"),
        .. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(static file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    public static EditorProject AsSource(params IEnumerable<(string Name, string Value)> properties) =>
        EditorProject.WithArticles(Articles, [("RootNamespace", "Demo"), .. properties]);

    public static async Task<EditorProject> AsPackageAsync()
    {
        using EditorProject library = AsSource();
        return await EditorProject.ReferencingAsync(library, TestContext.Current.CancellationToken);
    }
}
