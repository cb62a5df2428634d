using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Model;

/// <summary>A class of the user's with <c>[ArticleType]</c>: the fields that every file of its collection has to have.</summary>
/// <param name="Collection">The collection's name as declared.</param>
/// <param name="Namespace">The namespace of the class; empty for the global one.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="IsPublic">Whether other assemblies see it.</param>
/// <param name="Unknown">What becomes of keys without a property.</param>
/// <param name="Fields">Its partial properties.</param>
internal sealed record DeclaredType(
    string Collection, string Namespace, string Name, bool IsPublic, UnknownFields Unknown, EquatableArray<DeclaredField> Fields)
{
    /// <summary>The class as other code names it.</summary>
    public string FullName => QualifiedName.Global(Namespace, Name);
}

/// <param name="Model">Key, name and type.</param>
/// <param name="Property">The property as declared; null for a parameter, and for a field of an inferred type.</param>
/// <param name="Rules">What else its values have to be.</param>
internal sealed record DeclaredField(FieldModel Model, DeclaredProperty? Property, EquatableArray<FieldRule> Rules)
{
    /// <summary>Whether the declaration says itself how JSON writes it.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>The type of a record's parameter as it is declared; null for a field of an article type, whose property has one.</summary>
    public TypeUse? Use { get; init; }

    /// <summary>
    /// The property of a record that shows a parameter of its constructor; null where none does, and for a field of an article type.
    /// </summary>
    public string? Accessor { get; init; }
}
