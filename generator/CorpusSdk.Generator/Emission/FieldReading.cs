using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

/// <summary>The C# expression that reads a field out of a header.</summary>
internal static class FieldReading
{
    /// <param name="field">The field.</param>
    /// <param name="fields">The expression of the header's fields.</param>
    /// <param name="options">Where the corpus is that references lead into.</param>
    /// <param name="use">The declared type; null where the type is inferred.</param>
    public static string Of(FieldModel field, string fields, CorpusOptions options, TypeUse? use = null)
    {
        string key = Literal.Of(field.Key);
        if (field.Type is ListFieldType list)
        {
            // Items that may be null have a type of their own, which nobody can tell from what reads them.
            string type = list.HasNulls && use?.Argument is { } argument ? $"<{TypeNames.Of(argument)}>" : "";
            string item = Item(list, options);
            return field.ByName
                ? $"{fields}.Named({key})?.AsList{type}({item}){(field.IsRequired ? " ?? []" : "")}"
                : $"{fields}.List{type}({key}, {item})";
        }

        string found = field.ByName ? $"{fields}.Named({key})" : $"{fields}.Find({key})";
        string required = field.ByName ? found + "!" : $"{fields}[{key}]";
        string reading = field.IsRequired
            ? Convert(required, field.Type, isRequired: true, options)
            : Convert(found, field.Type, isRequired: false, options);
        return field.Default is { } fallback ? $"{reading} ?? {ConstantExpression.Of(fallback)}" : reading;
    }

    private static string Item(ListFieldType list, CorpusOptions options) =>
        list.Item is RecordFieldType or DeclaredRecordType && !list.HasNulls
            ? $"static item => {Reader(list.Item)}(item.Fields)"
            : $"static item => {Convert("item", list.Item, isRequired: !list.HasNulls, options)}";

    private static string Convert(string value, FieldType type, bool isRequired, CorpusOptions options)
    {
        string access = isRequired ? value + "." : value + "?.";
        string getter = access + (isRequired ? "Get" : "As");
        return type switch
        {
            ScalarFieldType scalar => access + ScalarTypes.Of(scalar.Scalar).GetterOf(scalar.Order, isRequired),
            EnumFieldType choice => $"{getter}Enum<{choice.TypeName}>()",
            ReferenceFieldType reference => $"{getter}Article({CorpusPath.Of(options, reference.Collection)})",
            DeclaredRecordType { IsStruct: true } => $"{getter}RecordStruct({Reader(type)})",
            RecordFieldType or DeclaredRecordType => $"{getter}Record({Reader(type)})",
            _ => value,
        };
    }

    private static string Reader(FieldType type) =>
        type is DeclaredRecordType declared ? declared.Reader : ((RecordFieldType)type).TypeName + ".Read";
}
