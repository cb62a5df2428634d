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
    public static string Of(FieldModel field, string fields, CorpusOptions options)
    {
        string key = Literal.Of(field.Key);
        if (field.Type is ListFieldType list)
        {
            string item = Item(list.Item, options);
            return field.ByName ? $"{fields}.Named({key})?.AsList({item}){(field.IsRequired ? " ?? []" : "")}" : $"{fields}.List({key}, {item})";
        }

        string found = field.ByName ? $"{fields}.Named({key})" : $"{fields}.Find({key})";
        string required = field.ByName ? found + "!" : $"{fields}[{key}]";
        string reading = field.IsRequired ? Convert(required, field.Type, isRequired: true, options) : Convert(found, field.Type, isRequired: false, options);
        return field.Default is { } fallback ? $"{reading} ?? {fallback}" : reading;
    }

    private static string Item(FieldType item, CorpusOptions options) =>
        item is RecordFieldType or DeclaredRecordType ? $"static item => {Reader(item)}(item.Fields)" : $"static item => {Convert("item", item, isRequired: true, options)}";

    private static string Convert(string value, FieldType type, bool isRequired, CorpusOptions options)
    {
        string access = isRequired ? value + "." : value + "?.";
        return type switch
        {
            ScalarFieldType { Scalar: ScalarType.String } => isRequired ? access + "Text" : access + "AsString()",
            ScalarFieldType { Scalar: ScalarType.Uri } => access + "AsUri()" + (isRequired ? "!" : ""),
            ScalarFieldType { Scalar: ScalarType.DateTime } => access + "AsDateTimeOffset()" + (isRequired ? "!.Value.DateTime" : "?.DateTime"),
            ScalarFieldType { Scalar: ScalarType.DateOnly, Order: not DayOrder.Unknown and var order } => $"{access}AsDateOnly(global::CorpusSdk.DayOrder.{order})" + Value(isRequired),
            ScalarFieldType scalar => $"{access}As{scalar.Scalar}()" + Value(isRequired),
            NumberFieldType number => $"{access}AsNumber<{number.TypeName}>()" + Value(isRequired),
            EnumFieldType choice => $"{access}AsEnum<{choice.TypeName}>()" + Value(isRequired),
            ReferenceFieldType reference => Reference(access, reference, isRequired, options),
            RecordFieldType or DeclaredRecordType => $"{access}AsRecord({Reader(type)})" + (isRequired ? "!" : ""),
            _ => value,
        };
    }

    private static string Reader(FieldType type) => type is DeclaredRecordType declared ? declared.Reader : ((RecordFieldType)type).TypeName + ".Read";

    private static string Reference(string access, ReferenceFieldType reference, bool isRequired, CorpusOptions options) =>
        $"{access}AsArticle({CorpusPath.Of(options, reference.Collection)})" + (isRequired ? "!" : "");

    private static string Value(bool isRequired) => isRequired ? "!.Value" : "";
}
