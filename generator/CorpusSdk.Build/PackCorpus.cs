using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Packing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Problems;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build;

/// <summary>
/// Packs the articles of a project into one resource, and writes the index by which the generator knows them without reading
/// them again. Files that did not change are not read; outputs that would not change are not written. Builds of one project may run at
/// once.
/// </summary>
public sealed class PackCorpus : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the article files, with <c>Collection</c> and <c>RecursiveDir</c> as metadata.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>Gets or sets the folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Gets or sets the folder to write into.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gets or sets how the names of what is written start.</summary>
    [Required]
    public string FileName { get; set; } = "";

    /// <summary>Gets or sets the assembly that is compiled with the pack.</summary>
    public string Assembly { get; set; } = "";

    /// <summary>Gets or sets the packed corpus.</summary>
    [Output]
    public string PackFile { get; set; } = "";

    /// <summary>Gets or sets the index.</summary>
    [Output]
    public string IndexFile { get; set; } = "";

    /// <summary>Gets or sets a value indicating whether bodies are compressed.</summary>
    public bool Compress { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether an id that is taken leaves its article out; it gets another one otherwise.
    /// </summary>
    public bool UniqueIds { get; set; }

    /// <summary>
    /// Gets or sets what becomes of drafts: <c>include</c>, <c>exclude</c>, or anything else for the configuration to say.
    /// </summary>
    public string Drafts { get; set; } = "";

    /// <summary>Gets or sets the name of the configuration.</summary>
    public string Configuration { get; set; } = "";

    /// <summary>Gets or sets what a file called <c>index</c> stands for: <c>file</c>, or anything else for its folder.</summary>
    public string IndexFiles { get; set; } = "";

    /// <summary>
    /// Gets or sets what becomes of days and numbers at the start of names: <c>remove</c>, <c>ignore</c>, or anything else to read them.
    /// </summary>
    public string NamePrefixes { get; set; } = "";

    /// <summary>Gets or sets the languages that names may have, with commas between them: <c>none</c>, or <c>auto</c> for all.</summary>
    public string Languages { get; set; } = "";

    /// <summary>Gets or sets a value indicating whether links may lead out of the folder that the articles are in.</summary>
    public bool FollowLinks { get; set; }

    /// <summary>
    /// Gets or sets whether the pack has a search index: <c>true</c>, <c>false</c>, or anything else to decide by the length of the
    /// articles.
    /// </summary>
    public string SearchIndex { get; set; } = "";

    /// <summary>Gets or sets a value indicating whether what is built is tried out and built again, and not handed to others.</summary>
    public bool IsDebug { get; set; }

    private long SearchIndexLimit =>
        SearchIndex.Equals("true", StringComparison.OrdinalIgnoreCase) ? PackSettings.AnyLength
        : SearchIndex.Equals("false", StringComparison.OrdinalIgnoreCase) ? PackSettings.NoSearchIndex
        : IsDebug ? PackSettings.DebugLength : PackSettings.AnyLength;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var links = new LinkGuard(FollowLinks);
        var paths = new PackPaths(Folder, FileName);
        try
        {
            var settings = new PackSettings(Compress, UniqueIds, SearchIndexLimit)
            {
                LeavesOutDrafts = DraftRule.LeavesOut(Drafts.Trim(), Configuration)
            };
            PackOutcome outcome = Packer.Pack(ReadItems(links), paths, settings, Assembly, links);
            PackFile = outcome.PackFile;
            IndexFile = outcome.IndexFile;
            Log.LogMessage(
                MessageImportance.Low, "{0} articles read, {1} unchanged; pack {2}.", outcome.Read, outcome.Reused,
                outcome.Written ? "written" : "up to date");
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or PackLimitException)
        {
            Log.LogError(
                null, ProblemKinds.PackFailed.Id, null, null, 0, 0, 0, 0, ProblemKinds.PackFailed.MessageFormat, Folder,
                error.Message.TrimEnd('.'));
            return false;
        }
    }

    private List<ArticleItem> ReadItems(LinkGuard links)
    {
        var conventions = NameConventions.From(IndexFiles, NamePrefixes, Languages);
        var items = new List<ArticleItem>(Articles.Length);
        var seen = new HashSet<(string Path, string Collection)>();
        foreach (ITaskItem article in Articles)
        {
            string subfolders = article.GetMetadata("RecursiveDir");
            var item = ArticleItem.From(
                article.GetMetadata("FullPath"), ProjectDirectory, article.GetMetadata("Collection").Trim(), subfolders.Length,
                conventions);
            if (!links.Add(item.Path, subfolders)) continue;
            if (seen.Add((item.Path, item.Collection))) items.Add(item);
        }

        return items;
    }
}
