using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Editor;

/// <summary>A project that is open in an editor. Asked are the services that editors ask, at <c>$$</c> in a file of C#.</summary>
internal sealed class EditorProject
{
    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(
        typeof(Article).Assembly.Location,
        documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(typeof(Article).Assembly.Location, ".xml")));

    private readonly Project _project;

    private EditorProject(Project project) => _project = project;

    private static Project NewProject(params IEnumerable<MetadataReference> references)
    {
        // Its solutions are snapshots without a life of their own; nothing has to be closed.
#pragma warning disable CA2000
        return new AdhocWorkspace(MefHostServices.DefaultHost).AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Demo", "Demo", LanguageNames.CSharp,
            filePath: ArticleFiles.ProjectFolder + "Demo.csproj",
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose),
            metadataReferences: [.. Basic.Reference.Assemblies.Net100.References.All, Runtime, .. references]));
#pragma warning restore CA2000
    }

    /// <summary>Opens a project that has articles itself.</summary>
    public static EditorProject WithArticles(
        IEnumerable<(string Path, string Text)> articles, params IEnumerable<(string Name, string Value)> properties) =>
        new(ArticleFiles.AddTo(NewProject().AddAnalyzerReference(new GeneratorReference()), articles, properties));

    /// <summary>Opens a project that references another one as a compiled package, with its documentation.</summary>
    public static async Task<EditorProject> ReferencingAsync(EditorProject library, CancellationToken cancellation)
    {
        Compilation compilation = (await library._project.GetCompilationAsync(cancellation))!;
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation
            .WithAssemblyName("Package")
            .Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: cancellation);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics));

        return new EditorProject(
            NewProject(MetadataReference.CreateFromImage(
                assembly.ToArray(), documentation: XmlDocumentationProvider.CreateFromBytes(documentation.ToArray()))));
    }

    /// <summary>Adds a file of C#.</summary>
    public EditorProject WithCode(string code) =>
        new(_project.AddDocument("Code.cs", code, filePath: ArticleFiles.ProjectFolder + "Code.cs").Project);

    /// <summary>Makes what an open editor has made already when somebody begins to type.</summary>
    public Task WarmUpAsync(CancellationToken cancellation) => _project.GetCompilationAsync(cancellation);

    /// <summary>What is offered, in the order of the list.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompleteAsync(string code, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        return (await CompletionService.GetService(document)!.GetCompletionsAsync(
            document, caret, cancellationToken: cancellation)).ItemsList;
    }

    /// <summary>What is shown beside an entry of the list.</summary>
    public async Task<string> DescribeAsync(string code, string entry, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, caret, cancellationToken: cancellation);
        return (await service.GetDescriptionAsync(document, list.ItemsList.Single(item => item.DisplayText == entry), cancellation))!.Text;
    }

    /// <summary>What is shown when the pointer rests there: its sections, with a line between them.</summary>
    public async Task<string> HoverAsync(string code, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        QuickInfoItem? info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret, cancellation);
        return info is null ? "" : string.Join('\n', info.Sections.Select(static section => section.Text)).ReplaceLineEndings("\n");
    }

    /// <summary>Where "go to definition" leads: the file, and the declaration with its documentation.</summary>
    public async Task<(string File, string Declaration)> DefinitionAsync(string code, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        ISymbol symbol = (await SymbolFinder.FindSymbolAtPositionAsync(document, caret, cancellation))!;
        SyntaxReference declaration = symbol.DeclaringSyntaxReferences.Single();
        return (declaration.SyntaxTree.FilePath, (await declaration.GetSyntaxAsync(cancellation)).ToFullString().Trim('\n'));
    }

    private (Document Document, int Caret) Type(string code)
    {
        int caret = code.IndexOf("$$", StringComparison.Ordinal);
        return (_project.AddDocument(
            "Program.cs", SourceText.From(code.Remove(caret, 2), Encoding.UTF8), filePath: ArticleFiles.ProjectFolder + "Program.cs"),
            caret);
    }
}
