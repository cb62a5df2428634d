using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Generator.Analysis;

/// <summary>A search for a constant.</summary>
/// <param name="Collection">The class of the collection that is searched; null where that cannot be told.</param>
/// <param name="Text">The query.</param>
/// <param name="Place">The expression of the constant.</param>
/// <param name="IsStrict">Whether a wrong query throws: not where options are given that may say otherwise.</param>
internal sealed record SearchCall(INamedTypeSymbol? Collection, string Text, SyntaxNode Place, bool IsStrict)
{
    /// <summary>Null for everything that is not clearly such a search.</summary>
    public static SearchCall? From(IInvocationOperation call, RuntimeTypes types)
    {
        bool isSearch = call.TargetMethod.Name == "Search" && types.IsSet(call.TargetMethod.ContainingType);
        bool isQuery = call.TargetMethod.Name == "Parse" && types.IsSearchQuery(call.TargetMethod.ContainingType);
        if (!isSearch && !isQuery) return null;

        IOperation? query = ArgumentOf(call, 0);
        if (query is not { ConstantValue: { HasValue: true, Value: string text } }) return null;

        INamedTypeSymbol? collection = isSearch ? CollectionQuery.RootOf(call.Instance, types) : null;
        return new SearchCall(collection, text, query.Syntax, isQuery || IsStrictUnder(ArgumentOf(call, 1)));
    }

    private static IOperation? ArgumentOf(IInvocationOperation call, int ordinal) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;

    /// <summary>Options are what they are by default, or made in place without being lenient.</summary>
    private static bool IsStrictUnder(IOperation? options)
    {
        while (options is IConversionOperation conversion) options = conversion.Operand;
        return options is null or { ConstantValue: { HasValue: true, Value: null } }
            || (options is IObjectCreationOperation made && !(made.Initializer?.Initializers.Any(SetsLenient) ?? false));
    }

    private static bool SetsLenient(IOperation initializer) =>
        initializer is ISimpleAssignmentOperation
        {
            Target: IPropertyReferenceOperation { Property.Name: "Lenient" }, Value.ConstantValue: not { Value: false }
        };
}
