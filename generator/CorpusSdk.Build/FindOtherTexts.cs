using System.Globalization;
using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Problems;
using Microsoft.Build.Framework;

namespace CorpusSdk.Build;

/// <summary>Names the texts in the folder of a corpus that are no articles for their endings, in one message.</summary>
public sealed class FindOtherTexts : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the folder of the corpus.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>Gets or sets the article files.</summary>
    public ITaskItem[] Articles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        OtherTexts found = new OtherTexts(Root, Articles.Select(static article => article.GetMetadata("FullPath"))).Find();
        if (found.First is not { } first) return true;

        string counts = string.Join(
            ", ", found.Counts.Select(static ending =>
                $"{ending.Value.ToString("N0", CultureInfo.InvariantCulture)} {ending.Key}"));
        ProblemKind kind = ProblemKinds.OtherTexts;
        Log.LogWarning(
            null, kind.Id, null, Root, 0, 0, 0, 0, kind.MessageFormat, counts, Path.GetFileName(first), string.Join(";", found.Counts.Keys));
        return true;
    }
}
