using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Problems;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build;

/// <summary>
/// Packs the articles of a project into one resource, and writes the index by which the generator knows them without reading
/// them again. Files that did not change are not read; outputs that would not change are not written.
/// </summary>
public sealed class PackCorpus : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the article files, with <c>Collection</c> and <c>RecursiveDir</c> as metadata.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Gets or sets the folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Gets or sets the file to pack into.</summary>
    [Required]
    public string PackFile { get; set; } = "";

    /// <summary>Gets or sets the file for the index.</summary>
    [Required]
    public string IndexFile { get; set; } = "";

    /// <summary>Gets or sets the file in which this task remembers what it read.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    /// <summary>Gets or sets a value indicating whether bodies are compressed.</summary>
    public bool Compress { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var paths = new PackPaths(PackFile, IndexFile, CacheFile);
        try
        {
            PackOutcome outcome = Packer.Pack(ReadItems(), paths, Compress);
            Log.LogMessage(MessageImportance.Low, "{0} articles read, {1} unchanged; pack {2}.", outcome.Read, outcome.Reused, outcome.Written ? "written" : "up to date");
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or PackLimitException)
        {
            Log.LogError(null, ProblemKinds.PackFailed.Id, null, null, 0, 0, 0, 0, ProblemKinds.PackFailed.MessageFormat, PackFile, error.Message.TrimEnd('.'));
            return false;
        }
    }

    private List<ArticleItem> ReadItems()
    {
        var items = new List<ArticleItem>(Articles.Length);
        var seen = new HashSet<(string Path, string Collection)>();
        foreach (ITaskItem article in Articles)
        {
            var item = ArticleItem.From(article.GetMetadata("FullPath"), ProjectDirectory, article.GetMetadata("Collection").Trim(), article.GetMetadata("RecursiveDir").Length);
            if (seen.Add((item.Path, item.Collection))) items.Add(item);
        }

        return items;
    }
}
