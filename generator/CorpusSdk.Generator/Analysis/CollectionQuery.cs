using System.Collections.Immutable;
using CorpusSdk.Generator.Queries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Generator.Analysis;

/// <summary>A question to a generated collection: which one, for what, and the text that was written.</summary>
/// <param name="Collection">The class of the collection that all found articles belong to.</param>
/// <param name="Kind">What the text is.</param>
/// <param name="Text">The constant.</param>
/// <param name="Place">The expression of the constant.</param>
internal sealed record CollectionQuery(INamedTypeSymbol Collection, QueriedValue Kind, string Text, SyntaxNode Place)
{
    /// <summary>Null for everything that is not clearly such a question.</summary>
    public static CollectionQuery? From(IOperation operation, RuntimeTypes types)
    {
        return operation switch
        {
            IInvocationOperation { Instance: { } receiver } call => From(receiver, call.TargetMethod, call.Arguments, types),
            IPropertyReferenceOperation { Instance: { } receiver, Property: { IsIndexer: true, GetMethod: { } getter } } indexer =>
                From(receiver, getter, indexer.Arguments, types),
            _ => null,
        };
    }

    private static CollectionQuery? From(
        IOperation receiver, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, RuntimeTypes types)
    {
        if (method.Parameters.Length == 0
            || method.Parameters[0].Type.SpecialType != SpecialType.System_String
            || KindOf(method, receiver, types) is not { } kind)
        {
            return null;
        }

        IOperation? value = arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;
        return value is { ConstantValue: { HasValue: true, Value: string text } } && RootOf(receiver, types) is { } root
            ? new CollectionQuery(root, kind, text, value.Syntax)
            : null;
    }

    private static QueriedValue? KindOf(IMethodSymbol method, IOperation receiver, RuntimeTypes types)
    {
        bool isLookup = method.Name is "TryGetValue" or "ContainsKey" || method.MethodKind == MethodKind.PropertyGet;
        if (isLookup)
        {
            return types.IsCollectionClass(method.ContainingType)
                ? QueriedValue.Id
                : types.IsFacetClass(method.ContainingType) ? types.ValueOf(receiver.Type)
                : null;
        }

        if (!types.IsSet(method.ContainingType)) return null;
        return method.Name switch
        {
            "Tagged" => QueriedValue.Tag,
            "From" => QueriedValue.Source,
            "By" => QueriedValue.Author,
            _ => null,
        };
    }

    /// <summary>
    /// Goes back along calls such as <c>Corpus.News.Between(…).Latest(5)</c> to the collection. Its class has one instance, so
    /// that any expression of that type will do. What is put into a variable on the way is left alone.
    /// </summary>
    public static INamedTypeSymbol? RootOf(IOperation? receiver, RuntimeTypes types)
    {
        while (receiver is not null)
        {
            if (types.IsCollection(receiver.Type)) return (INamedTypeSymbol)receiver.Type!;
            if (types.IsFacet(receiver.Type))
                return types.IsCollection(receiver.Type!.ContainingType) ? receiver.Type.ContainingType : null;

            receiver = receiver switch
            {
                IConversionOperation conversion => conversion.Operand,
                IInvocationOperation call when types.IsSet(call.TargetMethod.ContainingType) => call.Instance,
                IPropertyReferenceOperation property when types.IsFacet(property.Property.ContainingType) => property.Instance,
                IConditionalAccessOperation access => access.WhenNotNull,
                _ => null,
            };
        }

        return null;
    }
}
