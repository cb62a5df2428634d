using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Declarations;

/// <summary>A class with <c>[ArticleType]</c> → its model, and what is wrong with it at its places in the code.</summary>
internal static class DeclarationReader
{
    public const string Attribute = "CorpusSdk.ArticleTypeAttribute";

    private const string Article = "CorpusSdk.Article";

    public static Declaration Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var syntax = (ClassDeclarationSyntax)context.TargetNode;
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        var problems = new SourceProblems();
        FileSpan place = SourceProblems.SpanOf(syntax.Identifier);
        string path = syntax.SyntaxTree.FilePath;
        if (FaultOf(syntax, symbol) is { } fault)
        {
            problems.Add(syntax.Identifier, ProblemKinds.InvalidArticleType, symbol.Name, fault.What, fault.Advice);
            return new Declaration(null, path, place, problems.ToArray());
        }

        AttributeData attribute = context.Attributes[0];
        string collection = attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Value as string ?? "" : "";
        var unknown = (UnknownFields)(attribute.NamedArguments.FirstOrDefault(
            static argument => argument.Key == "Unknown").Value.Value as int?
            ?? 0);
        var types = new DeclaredTypes(problems);
        var fields = new List<DeclaredField>();
        foreach (IPropertySymbol property in symbol.GetMembers().OfType<IPropertySymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (property.IsPartialDefinition && ReadField(property, types, problems, cancellation) is { } field) fields.Add(field);
        }

        var type = new DeclaredType(
            collection.Trim(),
            symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(),
            symbol.Name,
            symbol.DeclaredAccessibility == Accessibility.Public,
            unknown,
            fields.ToEquatableArray());
        return new Declaration(type, path, place, problems.ToArray());
    }

    /// <summary>Why a class cannot be an article type, and what to do about it.</summary>
    private static (string What, string Advice)? FaultOf(ClassDeclarationSyntax syntax, INamedTypeSymbol symbol)
    {
        if (symbol.ContainingType is not null) return ("is nested in another type", "Move it out of it");
        if (symbol.IsGenericType) return ("is generic", "Take its type parameters away");
        if (symbol.IsFileLocal) return ("is local to its file", "Take the word 'file' away");
        if (symbol.IsStatic || symbol.IsAbstract)
            return ("is static or abstract, so that no article can be made of it", "Take that word away");
        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword)) return ("is not partial", "Write 'partial' before 'class'");
        return DerivesFromArticle(symbol) ? null : ("does not derive from CorpusSdk.Article", "Write ': Article' after its name");
    }

    private static bool DerivesFromArticle(INamedTypeSymbol symbol)
    {
        for (INamedTypeSymbol? type = symbol.BaseType; type is not null; type = type.BaseType)
            if (type.ToDisplayString() == Article) return true;
        return false;
    }

    private static DeclaredField? ReadField(
        IPropertySymbol property, DeclaredTypes types, SourceProblems problems, CancellationToken cancellation)
    {
        if (property.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not PropertyDeclarationSyntax syntax) return null;
        if (property.SetMethod is not null || property.GetMethod is null)
        {
            problems.Add(
                syntax.Identifier, ProblemKinds.UnsupportedField, property.Name, "has to be read and not written",
                "Give it '{ get; }' alone");
            return null;
        }

        if (types.Read(property.Type, syntax.Type) is not { } type)
        {
            problems.Add(
                syntax.Identifier, ProblemKinds.UnsupportedField, property.Name,
                $"has the type {property.Type.ToDisplayString()}, which no header can hold", DeclaredTypes.Advice);
            return null;
        }

        bool isNullable = syntax.Type is NullableTypeSyntax;
        FieldModel model = FieldAttributes.ModelOf(property, type, isNullable, problems, syntax.Identifier);
        var modifiers = syntax.Modifiers
            .Where(static modifier => !modifier.IsKind(SyntaxKind.RequiredKeyword))
            .Select(static modifier => modifier.Text)
            .ToEquatableArray();
        return new DeclaredField(
            model, new DeclaredProperty(modifiers, DeclaredTypes.UseOf(property.Type, type)),
            RuleAttributes.Of(property, type, problems, syntax.Identifier))
        {
            HasJsonConverter = property
                .GetAttributes()
                .Any(static attribute =>
                    attribute.AttributeClass?.ToDisplayString() == "System.Text.Json.Serialization.JsonConverterAttribute"),
        };
    }
}
