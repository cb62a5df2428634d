namespace CorpusSdk.Generator.Model;

/// <summary>A type where it is used, as a tree: what it is called can change until all names are known.</summary>
/// <param name="Name">The type as other code names it, without its argument.</param>
/// <param name="IsNullable">Whether a question mark follows it.</param>
/// <param name="Argument">The type of a list's items; null for everything else.</param>
internal sealed record TypeUse(string Name, bool IsNullable, TypeUse? Argument = null)
{
    /// <summary>Whether <see cref="Name"/> is still the bare name of a type that is to be generated, which has no namespace yet.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The same with the full names of types that are to be generated.</summary>
    public TypeUse Resolve(Func<string, string> fullName) =>
        this with { Name = IsGenerated ? fullName(Name) : Name, IsGenerated = false, Argument = Argument?.Resolve(fullName) };
}
