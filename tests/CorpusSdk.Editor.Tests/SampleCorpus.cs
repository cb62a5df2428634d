using System.Reflection;

namespace CorpusSdk.Editor.Tests;

/// <summary>The repository's sample corpus, open in an editor as source or referenced as a compiled package.</summary>
internal static class SampleCorpus
{
    private static readonly string Root = Path.Combine(
        typeof(SampleCorpus).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key == "RepositoryRoot").Value!, "corpus", "articles");

    public static IEnumerable<(string Path, string Text)> Articles =>
    [
        ("about-these-texts.txt", "About These Texts\n\nThey are short.\n"),
        .. Directory
            .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(static file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    /// <summary>The names of the collections, which are those of the folders.</summary>
    public static IEnumerable<string> Collections =>
        Articles
            .Where(static file => file.Path.Contains('/', StringComparison.Ordinal))
            .Select(static file => char.ToUpperInvariant(file.Path[0]) + file.Path[1..file.Path.IndexOf('/', StringComparison.Ordinal)])
            .Distinct();

    /// <summary>The files of news whose first line ends in a source.</summary>
    public static IEnumerable<(string Path, string Text)> NewsFrom(string source) =>
        Articles.Where(file =>
            file.Path.StartsWith("news/", StringComparison.Ordinal) && file.Text.Split('\n')[0].EndsWith(source, StringComparison.Ordinal));

    private static readonly EditorProject Source = Open();

    private static readonly Lazy<Task<EditorProject>> Package = new(
        static () => EditorProject.ReferencingAsync(Source, CancellationToken.None));

    /// <summary>The corpus open as source, or a project that references it.</summary>
    public static async Task<EditorProject> OpenAsync(bool package) => package ? await Package.Value : Source;

    /// <summary>The corpus open as source, with some properties.</summary>
    public static EditorProject Open(params IEnumerable<(string Name, string Value)> properties) =>
        EditorProject.WithArticles(Articles, [("RootNamespace", "Demo"), .. properties]);
}
