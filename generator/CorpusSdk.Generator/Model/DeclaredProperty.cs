using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>A partial property as the user wrote it, up to its name: the other part has to repeat that.</summary>
/// <param name="Modifiers">Its modifiers in their order: <c>public</c>, <c>new</c>, <c>partial</c>.</param>
/// <param name="Type">Its type.</param>
internal sealed record DeclaredProperty(EquatableArray<string> Modifiers, TypeUse Type);
