using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>
/// Takes back CS3008 and CS3009, "not CLS-compliant", in generated code of an assembly that says it is compliant: years are called
/// <c>_2021</c>, and enums of ids are <see langword="ulong"/>, and nobody can write them otherwise.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComplianceSuppressor : DiagnosticSuppressor
{
    /// <summary>The compiler puts what a generator makes into a folder of the generator's name.</summary>
    private const string GeneratedFolder = "CorpusSdk.Generator.CorpusGenerator";

    private const string Reason = "The names and the types of generated members depend on the articles.";

    private static readonly SuppressionDescriptor Name = new("CORPUSS02", "CS3008", Reason);
    private static readonly SuppressionDescriptor BaseType = new("CORPUSS03", "CS3009", Reason);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Name, BaseType];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree?.FilePath.Contains(GeneratedFolder) != true) continue;

            context.ReportSuppression(Suppression.Create(diagnostic.Id == Name.SuppressedDiagnosticId ? Name : BaseType, diagnostic));
        }
    }
}
