using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Model;

/// <summary>The type of a field's values.</summary>
internal abstract record FieldType
{
    /// <summary>The type of a list's items; of what is no list, the type itself.</summary>
    public FieldType ItemOrSelf() => this is ListFieldType list ? list.Item : this;
}

/// <param name="Scalar">What the text is read as.</param>
/// <param name="Order">For days, the order of those in digits.</param>
internal sealed record ScalarFieldType(ScalarType Scalar, DayOrder Order = DayOrder.Unknown) : FieldType;

/// <summary>Values of one type in their order; a single value counts as a list of itself.</summary>
/// <param name="Item">The type of the items.</param>
/// <param name="HasNulls">Whether an item may be nothing, because its type is declared as nullable.</param>
internal sealed record ListFieldType(FieldType Item, bool HasNulls = false) : FieldType;

/// <summary>A mapping with keys of its own.</summary>
/// <param name="TypeName">The name of the generated record in its article type, those of the records around it included.</param>
/// <param name="Fields">Its fields in the order of their names.</param>
internal sealed record RecordFieldType(string TypeName, EquatableArray<FieldModel> Fields) : FieldType;

/// <summary>The name of a member of a user's enum.</summary>
/// <param name="TypeName">The enum, with <c>global::</c>.</param>
/// <param name="Members">The names of its members.</param>
internal sealed record EnumFieldType(string TypeName, EquatableArray<string> Members) : FieldType;

/// <summary>The id of another article.</summary>
/// <param name="TypeName">The article type as declared, without its namespace.</param>
/// <param name="Collection">The collection that the article belongs to; empty where the declaration alone does not say, since the type is
/// generated.</param>
internal sealed record ReferenceFieldType(string TypeName, string Collection) : FieldType;

/// <summary>A mapping that becomes a record of the user's own, made by its constructor.</summary>
/// <param name="TypeName">The record, with <c>global::</c>.</param>
/// <param name="Reader">The name of the generated method that calls the constructor.</param>
/// <param name="Parameters">The constructor's parameters in their order.</param>
/// <param name="IsStruct">Whether it is a struct, whose null is a type of its own.</param>
internal sealed record DeclaredRecordType(string TypeName, string Reader, EquatableArray<DeclaredField> Parameters, bool IsStruct)
    : FieldType;

/// <summary>Values of several shapes: offered as the header has them.</summary>
internal sealed record RawFieldType : FieldType;
