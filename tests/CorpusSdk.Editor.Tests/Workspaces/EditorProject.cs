using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Editor;

/// <summary>A project that is open in an editor, with a caret in its only file. Asked are the services that editors ask.</summary>
internal sealed class EditorProject : IDisposable
{
    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(
        typeof(Article).Assembly.Location, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(typeof(Article).Assembly.Location, ".xml")));

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private Project _project;
    private DocumentId? _file;

    private EditorProject(IEnumerable<MetadataReference> references)
    {
        _project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Demo", "Demo", LanguageNames.CSharp,
            filePath: ArticleFiles.ProjectFolder + "Demo.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose),
            metadataReferences: [.. Basic.Reference.Assemblies.Net100.References.All, Runtime, .. references]));
    }

    /// <summary>Opens a project that has articles itself.</summary>
    public static EditorProject WithArticles(IEnumerable<(string Path, string Text)> articles, params IEnumerable<(string Name, string Value)> properties)
    {
        var editor = new EditorProject([]);
        editor._project = ArticleFiles.AddTo(editor._project.AddAnalyzerReference(new GeneratorReference()), articles, properties);
        return editor;
    }

    /// <summary>Opens a project that references another one as a compiled package, with its documentation.</summary>
    public static async Task<EditorProject> ReferencingAsync(EditorProject library, CancellationToken cancellation)
    {
        Compilation compilation = (await library._project.GetCompilationAsync(cancellation))!;
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.WithAssemblyName("Package").Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: cancellation);
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics));

        return new EditorProject([MetadataReference.CreateFromImage(assembly.ToArray(), documentation: XmlDocumentationProvider.CreateFromBytes(documentation.ToArray()))]);
    }

    /// <summary>What is offered at <c>$$</c>, in the order of the list.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompleteAsync(string code, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        return (await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret, cancellationToken: cancellation)).ItemsList;
    }

    /// <summary>What is shown beside an entry of the list.</summary>
    public async Task<string> DescribeAsync(CompletionItem item, CancellationToken cancellation)
    {
        Document document = _project.GetDocument(_file!)!;
        return (await CompletionService.GetService(document)!.GetDescriptionAsync(document, item, cancellation))?.Text ?? "";
    }

    /// <summary>What is shown when the pointer rests on <c>$$</c>: its sections, with a line between them.</summary>
    public async Task<string> HoverAsync(string code, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        QuickInfoItem? info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret, cancellation);
        return info is null ? "" : string.Join('\n', info.Sections.Select(static section => section.Text)).ReplaceLineEndings("\n");
    }

    /// <summary>Where "go to definition" at <c>$$</c> leads: the file, and the declaration with its documentation.</summary>
    public async Task<(string File, string Declaration)> DefinitionAsync(string code, CancellationToken cancellation)
    {
        (Document document, int caret) = Type(code);
        ISymbol symbol = (await SymbolFinder.FindSymbolAtPositionAsync(document, caret, cancellation))!;
        SyntaxReference declaration = symbol.DeclaringSyntaxReferences.Single();
        return (declaration.SyntaxTree.FilePath, (await declaration.GetSyntaxAsync(cancellation)).ToFullString().Trim('\n'));
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Puts a text into the file, as typing does.</summary>
    private (Document Document, int Caret) Type(string code)
    {
        int caret = code.IndexOf("$$", StringComparison.Ordinal);
        var text = SourceText.From(code.Remove(caret, 2), Encoding.UTF8);
        if (_file is null)
        {
            Document added = _project.AddDocument("Program.cs", text, filePath: ArticleFiles.ProjectFolder + "Program.cs");
            _file = added.Id;
            _project = added.Project;
        }
        else
        {
            _project = _project.GetDocument(_file)!.WithText(text).Project;
        }

        return (_project.GetDocument(_file)!, caret);
    }
}
