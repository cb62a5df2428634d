using CorpusSdk.Generator.Declarations;

namespace CorpusSdk.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what ran again.</summary>
internal static class TrackingNames
{
    public const string Files = nameof(Files);
    public const string FailsOnBrokenMembers = nameof(FailsOnBrokenMembers);
    public const string Options = nameof(Options);
    public const string LeavesOutDrafts = nameof(LeavesOutDrafts);
    public const string ParsedFiles = nameof(ParsedFiles);
    public const string Declarations = nameof(Declarations);
    public const string DeclaredTypes = nameof(DeclaredTypes);
    public const string DeclarationProblems = nameof(DeclarationProblems);
    public const string Corpus = nameof(Corpus);
    public const string Summary = nameof(Summary);
    public const string Collections = nameof(Collections);
    public const string Schemas = nameof(Schemas);
    public const string Shards = nameof(Shards);
    public const string IdEnums = nameof(IdEnums);
    public const string JsonSchemas = nameof(JsonSchemas);
    public const string FileProblems = nameof(FileProblems);
    public const string LinkProblems = nameof(LinkProblems);
    public const string ProjectProblems = nameof(ProjectProblems);
    public const string Reporting = nameof(Reporting);

    /// <summary>All of them, in the order of the pipeline.</summary>
    public static readonly IReadOnlyList<string> All =
        [Files, FailsOnBrokenMembers, Options, ParsedFiles, Declarations, DeclaredTypes, DeclarationProblems, Corpus, Summary, Collections,
            Schemas, Shards, IdEnums, JsonSchemas, FileProblems, LeavesOutDrafts, LinkProblems, ProjectProblems, Reporting];
}
