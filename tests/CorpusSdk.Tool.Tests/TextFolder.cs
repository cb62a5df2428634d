namespace CorpusSdk.Tool.Tests;

/// <summary>A folder of texts for one test.</summary>
internal sealed class TextFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    /// <summary>A folder with three articles: two of news, one essay.</summary>
    public static TextFolder Small()
    {
        TextFolder folder = new();
        folder.Write("news/first-light.md", "---\ntitle: First Light\ndate: 2024-05-20\nsource: Harbour News\ntags: [sea, lamps]\nlevel: 3\n---\n\nThe lamp was lit.\n");
        folder.Write("news/second-wind.md", "---\ntitle: Second Wind\ndate: 2023-01-02\ntags: [sea]\nlevel: 4\n---\n\nThe wind came back in the night.\n");
        folder.Write("essays/on-kerning.md", "---\ntitle: On Kerning\nauthors: [Ada Lindqvist]\nlanguage: en\n---\n\nLetters are not bricks.\n");
        return folder;
    }

    public string Write(string path, string text)
    {
        string file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string Write(string path, byte[] bytes)
    {
        string file = Write(path, "");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public ToolRun Run(string command, params string[] options) => ToolRun.Of([command, Path, "--no-cache", .. options]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
