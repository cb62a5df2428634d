using System.Reflection;

namespace CorpusSdk.Markdown.Tests;

/// <summary>The examples of CommonMark's specification: texts in Markdown, each with its HTML.</summary>
internal static class CommonMarkExamples
{
    private const string Fence = "````````````````````````````````";

    public const string Missing = "COMMONMARK_SPEC names no spec.txt of the npm package commonmark-spec, version 0.31.2.";

    /// <summary>The specification, which the npm package <c>commonmark-spec</c> has as <c>spec.txt</c>; null where it is not.</summary>
    public static string? File { get; } =
        Environment.GetEnvironmentVariable("COMMONMARK_SPEC") is { Length: > 0 } file && System.IO.File.Exists(file) ? file : null;

    public static IEnumerable<(string Markdown, string Html)> Read(string file)
    {
        string text = System.IO.File.ReadAllText(file);
        string[] lines = text.Replace("→", "\t", StringComparison.Ordinal).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example") continue;

            int middle = Array.IndexOf(lines, ".", i);
            int end = Array.IndexOf(lines, Fence, middle);
            yield return (Join(lines[(i + 1)..middle]), Join(lines[(middle + 1)..end]));
            i = end;
        }
    }

    private static string Join(string[] lines) => string.Concat(lines.Select(static line => line + "\n"));
}

/// <summary>Files of the repository, from where they lie.</summary>
internal static class RepositoryFile
{
    private static readonly string Root = typeof(RepositoryFile).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key == "RepositoryRoot").Value!;

    public static string PathOf(string path) => Path.Combine(Root, path);
}
