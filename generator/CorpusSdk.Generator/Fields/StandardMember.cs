using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Generator.Fields;

/// <summary>A member that every article has, which a declared type may declare again to require it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="IsReference">Whether null stands for a missing value of a reference type.</param>
/// <param name="IsPresent">Whether an article has it.</param>
internal sealed record StandardMember(FieldType Type, bool IsReference, Func<ParsedArticle, bool> IsPresent)
{
    private static readonly ScalarFieldType Text = new(ScalarType.String);

    private static readonly Dictionary<string, StandardMember> All = new(StringComparer.Ordinal)
    {
        ["Title"] = new(Text, true, static article => article.Title.Length > 0),
        ["Headline"] = new(Text, true, static article => article.Headline is not null),
        ["Date"] = new(new ScalarFieldType(ScalarType.DateOnly), false, static article => article.Date is not null),
        ["Time"] = new(new ScalarFieldType(ScalarType.TimeOnly), false, static article => article.Time is not null),
        ["Source"] = new(Text, true, static article => article.Source is not null),
        ["Language"] = new(Text, true, static article => article.Language is not null),
        ["Authors"] = new(new ListFieldType(Text), false, static _ => true),
        ["Tags"] = new(new ListFieldType(Text), false, static _ => true),
    };

    /// <summary>The member that a declared property of this name and type shows; null for a field of the user's own.</summary>
    public static StandardMember? Of(FieldModel field) => field.ByName && All.TryGetValue(field.Name, out StandardMember? member) && member.Type == field.Type ? member : null;
}
