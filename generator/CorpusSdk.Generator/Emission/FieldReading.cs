namespace CorpusSdk.Generator;

/// <summary>The C# expression that reads a field out of a header.</summary>
internal static class FieldReading
{
    /// <param name="field">The field.</param>
    /// <param name="fields">The expression of the header's fields.</param>
    public static string Of(FieldModel field, string fields)
    {
        string key = Literal.Of(field.Key);
        if (field.Type is ListFieldType list) return $"{fields}.List({key}, {Item(list.Item)})";

        return field.IsRequired
            ? Convert($"{fields}[{key}]", field.Type, isRequired: true)
            : Convert($"{fields}.Find({key})", field.Type, isRequired: false);
    }

    private static string Item(FieldType item) =>
        item is RecordFieldType record ? $"static item => {record.TypeName}.Read(item.Fields)" : $"static item => {Convert("item", item, isRequired: true)}";

    private static string Convert(string value, FieldType type, bool isRequired)
    {
        string access = isRequired ? value + "." : value + "?.";
        return type switch
        {
            ScalarFieldType { Scalar: ScalarType.String } => isRequired ? access + "Text" : access + "AsString()",
            ScalarFieldType { Scalar: ScalarType.Uri } => access + "AsUri()" + (isRequired ? "!" : ""),
            ScalarFieldType { Scalar: ScalarType.DateOnly, Order: not DayOrder.Unknown and var order } => $"{access}AsDateOnly(global::CorpusSdk.DayOrder.{order})" + Value(isRequired),
            ScalarFieldType scalar => $"{access}As{scalar.Scalar}()" + Value(isRequired),
            RecordFieldType record => $"{access}AsRecord({record.TypeName}.Read)" + (isRequired ? "!" : ""),
            _ => value,
        };
    }

    private static string Value(bool isRequired) => isRequired ? "!.Value" : "";
}
