using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Declarations;

/// <summary>Types of C# → types of fields.</summary>
internal sealed class DeclaredTypes(SourceProblems problems)
{
    public const string Advice =
        "Use bool, a number, string, DateOnly, DateTime, DateTimeOffset, TimeOnly, TimeSpan, Uri, Guid, an enum, a record, an article type, or an ImmutableArray of one of them";

    private const string ArticleSuffix = "Article";

    private static readonly SymbolDisplayFormat WithoutArguments = SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(
        SymbolDisplayGenericsOptions.None);

    /// <summary>Records that are being read, so that one that holds itself comes to an end.</summary>
    private readonly Stack<ITypeSymbol> _records = new();

    private readonly HashSet<string> _readers = new(StringComparer.Ordinal);

    /// <returns>The type; null when no header can hold one.</returns>
    public FieldType? Read(ITypeSymbol type, TypeSyntax? syntax)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Read(nullable.TypeArguments[0], null);
        if (type.TypeKind == TypeKind.Error)
            return GeneratedReference(syntax is NullableTypeSyntax { ElementType: var element } ? element.ToString() : type.Name);

        return ScalarOf(type)
            ?? EnumOf(type) ?? (FieldType?)ReferenceOf(type) ?? RawOf(type) ?? (FieldType?)ListOf(type, syntax) ?? RecordOf(type);
    }

    /// <summary>The type as the other part of a partial property has to name it.</summary>
    public static TypeUse UseOf(ITypeSymbol symbol, FieldType type)
    {
        if (symbol is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return UseOf(nullable.TypeArguments[0], type) with { IsNullable = true };

        bool isNullable = symbol.NullableAnnotation == NullableAnnotation.Annotated;
        return type switch
        {
            ListFieldType list when ItemOf(symbol) is { } item =>
                new TypeUse(symbol.ToDisplayString(WithoutArguments), isNullable, UseOf(item, list.Item)),
            // A generator does not see what it makes, so that the type has no namespace yet.
            ReferenceFieldType reference when symbol.TypeKind == TypeKind.Error =>
                new TypeUse(reference.TypeName, isNullable) { IsGenerated = true },
            _ => new TypeUse(symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), isNullable),
        };
    }

    private static ReferenceFieldType? GeneratedReference(string name)
    {
        string last = name.Substring(name.LastIndexOf('.') + 1);
        return last.EndsWith(ArticleSuffix, StringComparison.Ordinal) && last.Length > ArticleSuffix.Length
            ? new ReferenceFieldType(last, "")
            : null;
    }

    private static ScalarFieldType? ScalarOf(ITypeSymbol type) =>
        type is INamedTypeSymbol
        {
            IsGenericType: false, ContainingType: null,
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        }
        && ScalarTypes.Named(type.Name) is { } info
            ? new ScalarFieldType(info.Type)
            : null;

    private static EnumFieldType? EnumOf(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum
            ? new EnumFieldType(
                type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
                type
                    .GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(static member => member.HasConstantValue)
                    .Select(static member => member.Name)
                    .ToEquatableArray())
            : null;

    private static ReferenceFieldType? ReferenceOf(ITypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() == DeclarationReader.Attribute && attribute.ConstructorArguments.Length > 0)
                return new ReferenceFieldType(type.Name, (attribute.ConstructorArguments[0].Value as string ?? "").Trim());
        }

        return type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == "global::CorpusSdk.Article"
            ? new ReferenceFieldType(type.Name, CollectionNames.TopLevel)
            : null;
    }

    private static RawFieldType? RawOf(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == "global::CorpusSdk.FieldValue" ? new RawFieldType() : null;

    private ListFieldType? ListOf(ITypeSymbol type, TypeSyntax? syntax)
    {
        if (ItemOf(type) is not { } itemType) return null;

        TypeSyntax? list = syntax is NullableTypeSyntax nullable ? nullable.ElementType : syntax;
        TypeSyntax? item =
            list?.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()?.TypeArgumentList.Arguments.FirstOrDefault();
        return Read(itemType, item) is { } read and not ListFieldType ? new ListFieldType(read, IsNullable(itemType)) : null;
    }

    private static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static ITypeSymbol? ItemOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return ItemOf(nullable.TypeArguments[0]);
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } named) return null;
        return named.OriginalDefinition.ToDisplayString() is "System.Collections.Immutable.ImmutableArray<T>"
            or "System.Collections.Generic.IReadOnlyList<T>"
            or "System.Collections.Generic.IReadOnlyCollection<T>" or "System.Collections.Generic.IEnumerable<T>"
            ? named.TypeArguments[0]
            : null;
    }

    /// <summary>A class or struct that one public constructor makes of everything: a record with its parameters after its name.</summary>
    private DeclaredRecordType? RecordOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } named
            || _records.Contains(type, SymbolEqualityComparer.Default))
        {
            return null;
        }

        if (type.ContainingNamespace is { } space && (space.ToDisplayString() + ".").StartsWith("System.", StringComparison.Ordinal))
            return null;
        IMethodSymbol[] constructors = [
            .. named.InstanceConstructors.Where(
                static method =>
                    method.Parameters.Length > 0
                        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
                        && !IsCopy(method))];
        if (constructors.Length != 1) return null;

        _records.Push(type);
        var parameters = new List<DeclaredField>();
        foreach (IParameterSymbol parameter in constructors[0].Parameters)
        {
            SyntaxToken at = PlaceOf(parameter) ?? default;
            if (Read(parameter.Type, null) is not { } read)
            {
                _records.Pop();
                return null;
            }

            parameters.Add(new DeclaredField(
                FieldAttributes.ModelOf(parameter, read, IsNullable(parameter.Type), problems, at), null,
                RuleAttributes.Of(parameter, read, problems, at))
            {
                Accessor = AccessorOf(named, parameter),
                Use = UseOf(parameter.Type, read),
            });
        }

        _records.Pop();
        return new DeclaredRecordType(
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), ReaderOf(type.Name), parameters.ToEquatableArray(),
            type.IsValueType);
    }

    /// <summary>The property that a positional record has for a parameter, or a class by the same name.</summary>
    private static string? AccessorOf(INamedTypeSymbol type, IParameterSymbol parameter) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property =>
        property is { IsStatic: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
        && Caseless.Equals(property.Name, parameter.Name)
        && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))?.Name;

    /// <summary>The constructor by which records copy themselves.</summary>
    private static bool IsCopy(IMethodSymbol method) =>
        method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.ContainingType);

    private string ReaderOf(string typeName)
    {
        string name = "Read" + typeName;
        for (int number = 2; !_readers.Add(name); number++)
            name = $"Read{typeName}_{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return name;
    }

    private static SyntaxToken? PlaceOf(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax syntax ? syntax.Identifier : null;
}
