using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Queries;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.CodeFixes.Declaring;

/// <summary>Adds the property for a key that a declared article type does not have yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddPropertyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [ProblemKinds.KeyWithoutProperty.Id];

    /// <summary>All keys of a type at once, one below the other.</summary>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) =>
            await AddAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (KeyOf(diagnostic) is not { } key) continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add a property for '{key}'", cancellation => AddAsync(context.Document, [diagnostic], cancellation),
                    nameof(AddPropertyFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static string? KeyOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(KeyWithoutPropertyAnalyzer.Key, out string? key) ? key : null;

    private static async Task<Document> AddAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || RuntimeTypes.In(model.Compilation) is not { } types)
        {
            return document;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        CorpusValues corpus = InferredType.ValuesOf(document.Project.AnalyzerOptions, cancellation);
        var changed = new Dictionary<ClassDeclarationSyntax, ClassDeclarationSyntax>();
        foreach (IGrouping<TextSpan, Diagnostic> ofType in diagnostics.GroupBy(static diagnostic => diagnostic.Location.SourceSpan))
        {
            if (root.FindToken(ofType.Key.Start).Parent is not ClassDeclarationSyntax declaration
                || model.GetDeclaredSymbol(declaration, cancellation) is not { } type)
            {
                continue;
            }

            if (types.DeclaredCollectionOf(type) is not { } name || corpus.FindCollection(name) is not { } collection) continue;

            IReadOnlyDictionary<string, int> keys = CollectionKeys.ByName(CollectionKeys.Of(collection.Articles));
            HashSet<string?> wanted = [.. ofType.Select(KeyOf)];
            string members = string.Concat(
                MissingFields
                    .Of(MissingProperties.DeclaredBy(type), collection)
                    .Where(field => wanted.Contains(field.Key))
                    .Select(field => "\n" + DeclarationWriter.MembersOf(field, keys)));
            changed[declaration] = Append(declaration, members);
        }

        SyntaxNode appended = root.ReplaceNodes(changed.Keys, (declaration, _) => changed[declaration]);
        return await ShortNames.ShortenAsync(document.WithSyntaxRoot(appended), cancellation).ConfigureAwait(false);
    }

    private static ClassDeclarationSyntax Append(ClassDeclarationSyntax declaration, string members)
    {
        var parsed = (ClassDeclarationSyntax)((CompilationUnitSyntax)SyntaxFactory
            .ParseSyntaxTree($"class C\n{{\n{members}}}")
            .GetRoot()).Members[0];
        if (declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken))
        {
            declaration = declaration
                .WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(
                    SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(declaration.SemicolonToken.TrailingTrivia));
        }

        // The first member needs no empty line above it.
        MemberDeclarationSyntax[] added = [.. parsed.Members.Select(ShortNames.Mark)];
        if (declaration.Members.Count == 0)
        {
            added[0] = added[0].WithLeadingTrivia(
                added[0].GetLeadingTrivia().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
        }

        return declaration.AddMembers(added);
    }
}
