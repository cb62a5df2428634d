using CorpusSdk.Generator.Options;

namespace CorpusSdk.Generator.Emission;

/// <summary>What stands before the declaration of a generated type, or of its members.</summary>
internal static class TypeHeader
{
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusSdk\", \"{typeof(TypeHeader).Assembly.GetName().Version.ToString(3)}\")]";

    /// <summary>
    /// Keeps debuggers and the figures of coverage out of bodies that nobody wrote. It stands before types that are the
    /// generator's alone, and in those that people add members to before each member: theirs are to be stepped into and counted.
    /// An article's own partial properties have none, since theirs may have one already.
    /// </summary>
    public const string NoUserCode =
        "[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage, global::System.Diagnostics.DebuggerNonUserCode]";

    public static string Visibility(CorpusOptions options) => options.IsPublic ? "public" : "internal";
}
