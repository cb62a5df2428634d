using System.Globalization;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Declarations;

/// <summary>What an attribute or a parameter gives in place of a missing value → a constant of the field's own type.</summary>
internal static class DefaultConstant
{
    /// <returns>The constant; null for one that the field cannot have.</returns>
    public static Constant? Of(AttributeData attribute, FieldType type) =>
        attribute.ConstructorArguments.Length == 1
            && attribute.ConstructorArguments[0] is { IsNull: false, Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } argument
            ? Of(argument.Value!, argument.Type, type)
            : null;

    public static Constant? Of(IParameterSymbol parameter, FieldType type)
    {
        ITypeSymbol own = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        return parameter.ExplicitDefaultValue is { } value ? Of(value, own, type) : null;
    }

    /// <param name="value">The value; of an enum, the number under it.</param>
    /// <param name="valueType">The value's type.</param>
    /// <param name="type">The field's type.</param>
    private static Constant? Of(object value, ITypeSymbol? valueType, FieldType type) => (value, type) switch
    {
        (_, EnumFieldType choice) => EnumOf(value, valueType, choice),
        _ when valueType?.TypeKind == TypeKind.Enum => null,
        (bool flag, ScalarFieldType { Scalar: ScalarType.Boolean }) => new BooleanConstant(flag),
        (string text, ScalarFieldType { Scalar: ScalarType.String }) => new TextConstant(text),
        _ => TargetOf(type) is { } target ? NumberOf(value, target) : null,
    };

    private static EnumConstant? EnumOf(object value, ITypeSymbol? valueType, EnumFieldType choice)
    {
        if (valueType?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) != choice.TypeName) return null;

        IFieldSymbol? member = valueType
            .GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && field.ConstantValue.Equals(value));
        return new EnumConstant(choice.TypeName, member?.Name, (IFormattable)value);
    }

    /// <summary>As the compiler converts constants: to a type that holds the number, and no fraction to a whole number.</summary>
    private static NumberConstant? NumberOf(object value, TypeCode target)
    {
        bool agrees = Type.GetTypeCode(value.GetType()) switch
        {
            >= TypeCode.SByte and <= TypeCode.UInt64 => true,
            TypeCode.Single or TypeCode.Double => target is TypeCode.Single or TypeCode.Double or TypeCode.Decimal,
            TypeCode.Decimal => target == TypeCode.Decimal,
            _ => false,
        };
        if (!agrees) return null;

        try
        {
            return new NumberConstant((IFormattable)Convert.ChangeType(value, target, CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The codes of the types that numbers are assigned to are called like them.</summary>
    private static TypeCode? TargetOf(FieldType type) =>
        type is ScalarFieldType scalar
            && ScalarTypes.Of(scalar.Scalar).IsNumber
            && Enum.TryParse(scalar.Scalar.ToString(), out TypeCode code)
            ? code
            : null;
}
