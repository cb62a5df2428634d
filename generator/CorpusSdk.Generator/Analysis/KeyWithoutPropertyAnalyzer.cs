using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>Tells at a declared article type which keys its files have beyond its properties, and what those could be.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyWithoutPropertyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of the diagnostics that holds the key.</summary>
    internal const string Key = nameof(Key);

    private readonly CorpusValuesCache _values = new();

    /// <summary>By the names of the collections.</summary>
    private readonly ConcurrentDictionary<string, MissingFieldsCache> _missing = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [
        Reporting.DescriptorOf(ProblemKinds.KeyWithoutProperty)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null) throw new ArgumentNullException(nameof(context));

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.In(start.Compilation) is not { } types) return;

            var corpus = new CompilationValues(_values, start.Options);
            start.RegisterSymbolAction(symbol => Analyze(symbol, types, corpus), SymbolKind.NamedType);
        });
    }

    private void Analyze(SymbolAnalysisContext context, RuntimeTypes types, CompilationValues corpus)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        // A type that allows other keys has been asked.
        if (types.AttributeOf(type) is not { } attribute
            || AllowsUnknownKeys(attribute)
            || PlaceOf(attribute, context.CancellationToken) is not { } place)
        {
            return;
        }

        if (corpus.Get(context.CancellationToken).FindCollection(types.DeclaredCollectionOf(type)!) is not { } collection) return;

        MissingFieldsCache missing = _missing.GetOrAdd(collection.Name, static _ => new MissingFieldsCache());
        foreach (FieldModel field in missing.Get(
            new MissingFieldsInput(MissingProperties.DeclaredBy(type), collection), context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Reporting.DescriptorOf(ProblemKinds.KeyWithoutProperty),
                place,
                ImmutableDictionary<string, string?>.Empty.Add(Key, field.Key),
                Excerpt.Of(field.Key),
                field.Evidence.Present.ToString("N0", CultureInfo.InvariantCulture),
                Counted.Of(field.Evidence.Files, "article"),
                collection.Name,
                type.Name,
                $"public partial {FieldTypeName.WithoutNamespaces(FieldEmitter.TypeOf(field))} {field.Name} {{ get; }}"));
        }
    }

    private static bool AllowsUnknownKeys(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Unknown").Value.Value is (int)UnknownFields.Allow;

    /// <summary>The name of the class that the attribute stands at.</summary>
    private static Location? PlaceOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(
            cancellation).FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.GetLocation();
}
