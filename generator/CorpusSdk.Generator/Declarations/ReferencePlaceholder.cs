namespace CorpusSdk.Generator.Declarations;

/// <summary>
/// Stands for a generated article type in a signature until its namespace is known: a generator does not see what it makes, so
/// that the type has none when the declaration is read.
/// </summary>
internal static class ReferencePlaceholder
{
    private const char Mark = '\u0001';

    public static string Of(string typeName) => Mark + typeName + Mark;

    /// <summary>The signature with the types' full names.</summary>
    public static string Resolve(string signature, Func<string, string> fullName)
    {
        string[] parts = signature.Split(Mark);
        for (int i = 1; i < parts.Length; i += 2) parts[i] = fullName(parts[i]);
        return string.Concat(parts);
    }
}
