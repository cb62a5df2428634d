using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Fields;

/// <summary>Members that every article has and that a declared type declares again, to require them.</summary>
internal static class RedeclaredMember
{
    private static readonly ScalarFieldType Text = new(ScalarType.String);
    private static readonly ScalarFieldType Day = new(ScalarType.DateOnly);
    private static readonly ScalarFieldType Time = new(ScalarType.TimeOnly);
    private static readonly ScalarFieldType Number = new(ScalarType.Int32);
    private static readonly ListFieldType Texts = new(Text);

    /// <summary>The member that a declared property of this name and type shows; null for a field of the user's own.</summary>
    public static MemberInfo? Of(FieldModel field)
    {
        if (!field.ByName) return null;

        foreach (MemberInfo member in MemberTable.All)
            if (member.IsDeclarable && member.Name == field.Name && IsOf(member.Shape, field.Type)) return member;
        return null;
    }

    private static bool IsOf(MemberShape shape, FieldType type) =>
        (type is ListFieldType list ? list with { HasNulls = false } : type).Equals(TypeOf(shape));

    private static FieldType? TypeOf(MemberShape shape) => shape switch
    {
        MemberShape.Text => Text,
        MemberShape.Day => Day,
        MemberShape.Time => Time,
        MemberShape.Number => Number,
        MemberShape.Texts => Texts,
        _ => null,
    };
}
