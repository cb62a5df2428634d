using System.Collections.Immutable;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Analysis;

/// <summary>A declared type → what <see cref="MissingFields"/> has to know of it.</summary>
internal static class MissingProperties
{
    public static DeclaredNames DeclaredBy(INamedTypeSymbol type)
    {
        ImmutableArray<ISymbol> members = type.GetMembers();
        return new DeclaredNames(
            type.Name,
            members.Select(static member => member.Name).ToEquatableArray(),
            members
                .OfType<IPropertySymbol>()
                .Where(static property => property.IsPartialDefinition)
                .Select(static property => (property.Name, KeyOf(property)))
                .ToEquatableArray());
    }

    /// <summary>The key of <c>[ArticleField]</c>; null where the name is the key.</summary>
    private static string? KeyOf(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(
            static attribute =>
                attribute.AttributeClass?.ToDisplayString() == "CorpusSdk.ArticleFieldAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
}
