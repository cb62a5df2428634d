using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>What no formatter checks: the length of lines, and that a type is found by the name of its file.</summary>
public sealed class StyleTests
{
    private const int LongestLine = 140;

    [Theory, MemberData(nameof(Folders))]
    public void Lines_are_short(string folder)
    {
        List<string> tooLong = [];
        foreach (string file in SourcesOf(folder))
        {
            string text = Repository.ReadText(file);
            if (text.Split('\n').All(static line => line.Length <= LongestLine)) continue;

            SyntaxTree tree = CSharpSyntaxTree.ParseText(
                text, BenchCompiler.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);
            SyntaxNode root = tree.GetRoot(TestContext.Current.CancellationToken);
            foreach (TextLine line in tree.GetText(TestContext.Current.CancellationToken).Lines)
                if (line.Span.Length > LongestLine && !HoldsText(root, line)) tooLong.Add($"{file}({line.LineNumber + 1})");
        }

        Assert.Equal([], tooLong);
    }

    [Theory, MemberData(nameof(Folders))]
    public void The_first_type_of_a_file_has_its_name(string folder) => Assert.Equal([], SourcesOf(folder).Where(static file =>
    {
        string name = file[(file.LastIndexOf('/') + 1)..];
        return FirstTypeOf(Repository.ReadText(file)) is { } type && type != name[..name.IndexOf('.', StringComparison.Ordinal)];
    }));

    public static TheoryData<string> Folders => ["generator", "runtime", "tests"];

    /// <summary>All but what is generated: snapshots, and tables made of Unicode's files.</summary>
    private static IEnumerable<string> SourcesOf(string folder) => Repository.Files(folder, "*.cs").Where(static file =>
        !file.Contains(".verified.", StringComparison.Ordinal)
        && !file.Contains(".received.", StringComparison.Ordinal)
        && !file.EndsWith(".Tables.cs", StringComparison.Ordinal));

    /// <summary>Texts stay in one piece, so that they can be searched for.</summary>
    private static bool HoldsText(SyntaxNode root, TextLine line) =>
        root.DescendantTokens(token => token.FullSpan.IntersectsWith(line.Span)).Any(token => token.Span.IntersectsWith(line.Span)
            && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.DisabledTextTrivia)
        || root.FindTrivia(line.Start).IsKind(SyntaxKind.DisabledTextTrivia);

    private static string? FirstTypeOf(string text)
    {
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(text, BenchCompiler.ParseOptions).GetCompilationUnitRoot();
        MemberDeclarationSyntax? first = unit.Members.FirstOrDefault();
        while (first is BaseNamespaceDeclarationSyntax space) first = space.Members.FirstOrDefault();
        return first switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        };
    }
}
