namespace CorpusSdk.Shared.Fields;

/// <summary>
/// The members that every article has and that its file can say something about, in the order in which they are written wherever
/// they are: in generated code, in packs, in the index. What files and people see of them is in the parser's <c>MemberTable</c>.
/// </summary>
internal enum StandardMember : byte
{
    Title,
    Headline,
    Date,
    Time,
    Source,
    Dateline,
    Authors,
    Tags,
    Language,
    Updated,
    IsDraft,
    Order,
    TranslatedPath,
    Id,
}

/// <summary>What the value of a member is.</summary>
internal enum MemberShape : byte
{
    Text,
    Day,
    Time,
    Texts,
    Dateline,

    /// <summary>True or nothing.</summary>
    Flag,

    /// <summary>A whole number of 32 bits.</summary>
    Number,
}

internal static class StandardMembers
{
    public const int Count = (int)StandardMember.Id + 1;

    public static MemberShape ShapeOf(StandardMember member) => member switch
    {
        StandardMember.Date or StandardMember.Updated => MemberShape.Day,
        StandardMember.Time => MemberShape.Time,
        StandardMember.Dateline => MemberShape.Dateline,
        StandardMember.IsDraft => MemberShape.Flag,
        StandardMember.Order => MemberShape.Number,
        StandardMember.Authors or StandardMember.Tags => MemberShape.Texts,
        _ => MemberShape.Text,
    };

    /// <summary>
    /// Whether a pack has it among an article's fields. Days are in the article's record: queries find them there, and other articles may
    /// decide about them. Title and id name the article.
    /// </summary>
    public static bool IsPacked(StandardMember member) =>
        member is not (StandardMember.Title or StandardMember.Id) && ShapeOf(member) != MemberShape.Day;
}
