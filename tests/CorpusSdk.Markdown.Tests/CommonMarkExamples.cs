using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace CorpusSdk.Markdown.Tests;

/// <summary>The examples of CommonMark's specification: texts in Markdown, each with its HTML.</summary>
internal static class CommonMarkExamples
{
    private const string Fence = "````````````````````````````````";

    public static IReadOnlyList<(string Markdown, string Html)> All { get; } = [.. Read()];

    private static IEnumerable<(string Markdown, string Html)> Read()
    {
        string file = Path.Combine(RepositoryFile.PathOf("tests/CorpusSdk.Markdown.Tests/commonmark"), "spec-0.31.2.txt.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
        string[] lines = reader.ReadToEnd().Replace("→", "\t", StringComparison.Ordinal).Split('\n');
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
