using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Naming;

/// <summary>Types of the members that every article has, as C# where they are not null.</summary>
internal static class MemberTypes
{
    public static string Of(MemberShape shape) => shape switch
    {
        MemberShape.Day => "global::System.DateOnly",
        MemberShape.Time => "global::System.TimeOnly",
        MemberShape.Number => "int",
        MemberShape.Dateline => "global::CorpusSdk.Dateline",
        MemberShape.Texts => "global::System.Collections.Immutable.ImmutableArray<string>",
        _ => "string",
    };

    /// <summary>What takes the null out of a member that may be missing.</summary>
    public static string NotNull(MemberShape shape) => shape is MemberShape.Day or MemberShape.Time or MemberShape.Number ? "!.Value" : "!";
}
