namespace CorpusSdk.Build.Files;

/// <summary>Texts below the root of a corpus whose endings make no articles by themselves.</summary>
/// <param name="root">The folder of the corpus.</param>
/// <param name="articles">The full paths of the files that are articles.</param>
internal sealed class OtherTexts(string root, IEnumerable<string> articles)
{
    /// <summary>Those of markup that people write articles in.</summary>
    private static readonly string[] Endings = [".markdown", ".mdx", ".rst", ".adoc"];

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private HashSet<string>? _articles;

    /// <summary>Gets how many there are of each ending that there is.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Gets the path of the first of them in ordinal order; null for none.</summary>
    public string? First { get; private set; }

    /// <summary>Looks for them where builds look for articles, and does not follow links.</summary>
    public OtherTexts Find()
    {
        var folders = new Stack<string>();
        folders.Push(root);
        while (folders.Count > 0)
        {
            string folder = folders.Pop();
            try
            {
                foreach (string file in Directory.EnumerateFiles(folder)) Look(file);
                foreach (string inner in Directory.EnumerateDirectories(folder))
                    if (!IsLeftOut(inner) && (File.GetAttributes(inner) & FileAttributes.ReparsePoint) == 0) folders.Push(inner);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // What nobody may open is said where it is read.
            }
        }

        return this;
    }

    private void Look(string file)
    {
        string? ending = Array.Find(Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        if (ending is null || IsLeftOut(file)) return;

        _articles ??= new HashSet<string>(articles, StringComparer.Ordinal);
        if (_articles.Contains(Path.GetFullPath(file))) return;

        _counts[ending] = _counts.TryGetValue(ending, out int count) ? count + 1 : 1;
        if (First is null || string.CompareOrdinal(file, First) < 0) First = file;
    }

    /// <summary>What tools leave behind.</summary>
    private static bool IsLeftOut(string path)
    {
        string name = Path.GetFileName(path);
        return name is "node_modules" or "bin" or "obj" || name[0] == '.' || name.StartsWith("~$", StringComparison.Ordinal);
    }
}
