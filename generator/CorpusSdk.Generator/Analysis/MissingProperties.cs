using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Fields;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Analysis;

/// <summary>The keys of a collection's headers that no property of its declared type stands for, as fields that it could have.</summary>
internal static class MissingProperties
{
    public static IReadOnlyList<FieldModel> Of(INamedTypeSymbol type, CollectedArticles collection)
    {
        (string Name, string? Key)[] declared = [.. type.GetMembers().OfType<IPropertySymbol>().Where(static property => property.IsPartialDefinition).Select(static property => (property.Name, KeyOf(property)))];
        return FieldInference.Infer(
            collection.Name,
            [.. ReservedNames.OfArticles, type.Name, .. type.GetMembers().Select(static member => member.Name)],
            key => declared.Any(property => property.Key is { } own ? own.Equals(key, StringComparison.OrdinalIgnoreCase) : FieldName.Matches(key, property.Name)),
            collection.Articles,
            []);
    }

    /// <summary>The key of <c>[ArticleField]</c>; null where the name is the key.</summary>
    private static string? KeyOf(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == "CorpusSdk.ArticleFieldAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
}
