using System.Collections.Immutable;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Declarations;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Input;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Options;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator;

/// <summary>
/// Article files in, typed C# out. The pipeline collects all files first and cuts the model into pieces last: work that is
/// done for one file is kept by <see cref="ParsedFileCache"/>, and nodes for single files would cost more than they save.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the last run read and made: an edit starts from there. Results are those that a first run would have.
        var filesCache = new FilesCache();
        var corpusCache = new CorpusCache();
        var linkCache = new LinkCache();

        // Every additional file of the project, articles and others.
        IncrementalValueProvider<ProjectFiles> files =
            context.AdditionalTextsProvider
                .Collect()
                .Select(static (all, _) => new ProjectFiles(all))
                .WithTrackingName(TrackingNames.Files);

        // Whether the compiler's settings leave it an error that the value of a standard member cannot be read.
        IncrementalValueProvider<bool> failsOnBrokenMembers =
            context.CompilationProvider
                .Select(static (compilation, cancellation) =>
                    ReportingOptions.AreErrors(ProblemKinds.OfBrokenMembers, compilation.Options, cancellation))
                .WithTrackingName(TrackingNames.FailsOnBrokenMembers);

        // What the project file says about the corpus: namespace, class name, visibility.
        IncrementalValueProvider<CorpusOptions> options =
            context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Combine(failsOnBrokenMembers)
                .Select(static (input, _) =>
                    CorpusOptions.Read(input.Left.Left).For(input.Left.Right.DocumentationMode) with { FailsOnBrokenMembers = input.Right })
                .WithTrackingName(TrackingNames.Options);

        // The files that are articles, parsed, in order of their paths.
        IncrementalValueProvider<EquatableArray<ParsedFile>> parsed =
            files.Combine(context.AnalyzerConfigOptionsProvider)
                .Select((input, cancellation) => filesCache.Get(new FilesInput(input.Left.Texts, input.Right), cancellation))
                .WithTrackingName(TrackingNames.ParsedFiles);

        // The classes with [ArticleType], with their places in the code.
        IncrementalValueProvider<EquatableArray<Declaration>> declarations =
            context.SyntaxProvider.ForAttributeWithMetadataName(
                    DeclarationReader.Attribute, static (node, _) => node is ClassDeclarationSyntax,
                    static (declared, cancellation) => DeclarationReader.Read(declared, cancellation))
                .Collect()
                .Select(static (all, _) => all.ToEquatableArray())
                .WithTrackingName(TrackingNames.Declarations);

        // The same without their places: typing above a class changes those alone.
        IncrementalValueProvider<EquatableArray<DeclaredType>> declaredTypes =
            declarations.Select(static (all, _) => DeclaredTypeList.Of(all)).WithTrackingName(TrackingNames.DeclaredTypes);

        // Collections, ids, names, types and facets.
        IncrementalValueProvider<CorpusModel> corpus =
            parsed.Combine(declaredTypes).Combine(options)
                .Select((input, cancellation) =>
                    corpusCache.Get(new CorpusInput(input.Left.Left, input.Left.Right, input.Right), cancellation).Model)
                .WithTrackingName(TrackingNames.Corpus);

        // The class of the corpus and the set of all articles; null without articles.
        IncrementalValueProvider<SummaryModel?> summary =
            corpus.Select(static (model, _) => model.Summary).WithTrackingName(TrackingNames.Summary);

        // A collection's types, one by one.
        IncrementalValuesProvider<CollectionModel> collections =
            corpus.SelectMany(static (model, _) => model.Collections).WithTrackingName(TrackingNames.Collections);

        // The declared types, as they are generated.
        IncrementalValuesProvider<SchemaModel> schemas =
            corpus.SelectMany(static (model, _) => model.Schemas).WithTrackingName(TrackingNames.Schemas);

        // A collection's articles, in a bounded number of files.
        IncrementalValuesProvider<ShardModel> shards =
            corpus.SelectMany(static (model, _) => model.Shards).WithTrackingName(TrackingNames.Shards);

        // The articles of collections beyond the member budget.
        IncrementalValuesProvider<IdEnumModel> idEnums =
            corpus.SelectMany(static (model, _) => model.IdEnums).WithTrackingName(TrackingNames.IdEnums);

        // The JSON Schemas of front matter, where the project asks for them.
        IncrementalValuesProvider<JsonSchemaModel> jsonSchemas =
            corpus.SelectMany(static (model, _) => model.JsonSchemas).WithTrackingName(TrackingNames.JsonSchemas);

        // Whether links to drafts lead nowhere.
        IncrementalValueProvider<bool> leavesOutDrafts =
            options.Select(static (read, _) => read.LeavesOutDrafts).WithTrackingName(TrackingNames.LeavesOutDrafts);

        // Problems leave the pipeline apart from sources, so that one never reruns the other.
        IncrementalValueProvider<EquatableArray<FileProblem>> fileProblems =
            corpus.Select(static (model, _) => model.FileProblems).WithTrackingName(TrackingNames.FileProblems);
        IncrementalValueProvider<EquatableArray<FileProblem>> linkProblems =
            parsed.Combine(leavesOutDrafts)
                .Select((input, cancellation) => linkCache.Get(new LinkInput(input.Left, input.Right), cancellation).Problems)
                .WithTrackingName(TrackingNames.LinkProblems);
        IncrementalValueProvider<EquatableArray<ProjectProblem>> projectProblems =
            corpus.Select(static (model, _) => model.ProjectProblems).WithTrackingName(TrackingNames.ProjectProblems);
        IncrementalValueProvider<EquatableArray<FileProblem>> declarationProblems =
            declarations.Combine(summary).Combine(options)
                .Select(static (input, _) => DeclaredTypeList.ProblemsOf(input.Left.Left, input.Left.Right, input.Right))
                .WithTrackingName(TrackingNames.DeclarationProblems);

        // How severe the user wants them to be, and how many of them to see.
        IncrementalValueProvider<ReportingOptions> reporting =
            context.CompilationProvider.Combine(options)
                .Select(static (input, cancellation) =>
                    ReportingOptions.Of(input.Left.Options, input.Right.ProblemLimit, input.Right.BadFiles, cancellation))
                .WithTrackingName(TrackingNames.Reporting);

        context.RegisterSourceOutput(summary.Combine(options), static (output, input) =>
        {
            if (input.Left is not { } model) return;

            output.AddSource(CorpusClassEmitter.HintName(input.Right), CorpusClassEmitter.Emit(model, input.Right));
            if (input.Right.CanLoad) output.AddSource(CorpusLoadEmitter.HintName(input.Right), CorpusLoadEmitter.Emit(model, input.Right));
            if (input.Right.WithContext) output.AddSource(ContextEmitter.HintName(input.Right), ContextEmitter.Emit(model, input.Right));
            output.AddSource(AllArticlesEmitter.HintName, AllArticlesEmitter.Emit(model, input.Right));
        });
        context.RegisterSourceOutput(collections.Combine(options), static (output, input) =>
        {
            if (!input.Left.Schema.IsDeclared)
                output.AddSource(ArticleTypeEmitter.HintName(input.Left), ArticleTypeEmitter.Emit(input.Left, input.Right));
            output.AddSource(CollectionEmitter.HintName(input.Left), CollectionEmitter.Emit(input.Left, input.Right));
        });
        context.RegisterSourceOutput(schemas.Combine(options), static (output, input) =>
            output.AddSource(SchemaEmitter.HintName(input.Left), SchemaEmitter.Emit(input.Left, input.Right)));
        context.RegisterSourceOutput(shards.Combine(options), static (output, input) =>
            output.AddSource(ArticlesEmitter.HintName(input.Left), ArticlesEmitter.Emit(input.Left, input.Right)));
        context.RegisterSourceOutput(idEnums.Combine(options), static (output, input) =>
            output.AddSource(IdEnumEmitter.HintName(input.Left), IdEnumEmitter.Emit(input.Left, input.Right)));
        context.RegisterSourceOutput(
            jsonSchemas, static (output, schema) => output.AddSource(JsonSchemaEmitter.HintName(schema), JsonSchemaEmitter.Emit(schema)));
        // Together, since one line counts what is not shown of them.
        context.RegisterSourceOutput(
            fileProblems.Combine(linkProblems).Combine(declarationProblems).Combine(reporting), static (output, input) =>
        {
            (((EquatableArray<FileProblem> ofFiles, EquatableArray<FileProblem> ofLinks), EquatableArray<FileProblem> ofDeclarations),
                ReportingOptions shown) = input;
            foreach (Diagnostic diagnostic in ProblemLimit.Apply(ofFiles.Concat(ofLinks).Concat(ofDeclarations), shown))
                output.ReportDiagnostic(diagnostic);
        });
        context.RegisterSourceOutput(projectProblems, static (output, problems) =>
        {
            foreach (ProjectProblem problem in problems) Reporting.Report(output, problem);
        });
    }
}
