using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Problems;
using Microsoft.Build.Framework;

namespace CorpusSdk.Build;

/// <summary>
/// Reports the articles that the compiler cannot be given, where it reads them itself: it would leave them out without a word, or end with
/// errors that name none of them.
/// </summary>
public sealed class CheckLiteralFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the article files.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (ITaskItem article in Articles)
        {
            string path = article.GetMetadata("FullPath");
            if (CompilerFile.FaultOf(article.ItemSpec, new FileInfo(path)) is not { } fault) continue;

            ProblemKind kind = ProblemKinds.NotForCompiler;
            Log.LogError(null, kind.Id, null, path, 1, 1, 0, 0, kind.MessageFormat, fault);
        }

        return !Log.HasLoggedErrors;
    }
}
