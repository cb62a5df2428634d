using CorpusSdk.Parsing.Model;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Headers;

/// <summary>The table of the members that every article has, in their order.</summary>
internal static class MemberTable
{
    public static readonly MemberInfo[] All =
    [
        new(StandardMember.Title, ["title", "subject"], "the title", "The title, by which the article's member is named."),
        new(StandardMember.Headline, ["headline", "subtitle"], "the second form of the title", "A second, usually longer title.")
        {
            IsGuaranteed = true
        },
        new(StandardMember.Date, [
            "date", "published", "created"], "the day of publication", "The day, such as 2021-12-22, perhaps with a time.")
        {
            IsGuaranteed = true
        },
        new(StandardMember.Time, [], "the time of day of publication as written in the file", "") { IsGuaranteed = true },
        new(StandardMember.Source, [
            "source", "publisher", "organization", "organisation"], "the publisher as written in the file", "Who published the article.")
        {
            IsGuaranteed = true
        },
        new(StandardMember.Dateline, [], "the opening of the lead that says where and when the story was filed", "")
        {
            IsGuaranteed = true, IsDeclarable = false
        },
        new(StandardMember.Authors, [
            "authors", "author", "by", "byline", "from"], "the authors", "Who wrote it: a name or a list of names."),
        new(StandardMember.Tags, ["tags", "keywords"], "the tags", "What it is about: a word or a list of words."),
        new(StandardMember.Language, [
            "language", "lang", "content-language"], "the language tag as written in the file", "The language, such as en.")
        {
            IsGuaranteed = true
        },
        new(StandardMember.Updated, ["updated", "lastmod", "last_modified", "modified",
            "date-updated"], "the day of the last change", "The day of the last change, such as 2021-12-22.")
        {
            IsGuaranteed = true
        },
        // Its keys are fields of their own as well: what they hold is true or false, and says more of an article than that it is a draft.
        new(StandardMember.IsDraft, [], "whether it is a draft", "") { IsDeclarable = false },
        new(StandardMember.Order, ["order"], "the place among articles that are read one after the other",
            "The place among articles that are read one after the other, such as 3.")
        {
            IsGuaranteed = true
        },
        new(StandardMember.TranslatedPath, [], "the path without its language", "") { IsDeclarable = false },
        new(StandardMember.Id, ["id"], "the id", "The id, in place of the one that the file's path gives.") { IsDeclarable = false },
    ];

    public static MemberInfo Of(StandardMember member) => All[(int)member];

    /// <summary>The members of a set, in the order of the table.</summary>
    public static IEnumerable<MemberInfo> Of(MemberSet members) => All.Where(member => members.Contains(member.Member));

    /// <summary>Whether a key is one of a member's, ignoring case.</summary>
    public static bool IsKeyOf(StandardMember member, string key) => Of(member).Keys.Contains(key, Caseless.Comparer);
}

/// <summary>A member that every article has, as files, generated code and editors know it.</summary>
/// <param name="Member">Which member; its shape comes with it.</param>
/// <param name="Keys">The keys of headers that it is read from; of several in one header, the first here counts.</param>
/// <param name="Meaning">What it is, within a sentence about articles that all have it.</param>
/// <param name="Description">What it is, as a sentence for who writes the key.</param>
internal sealed record MemberInfo(StandardMember Member, string[] Keys, string Meaning, string Description)
{
    public string Name { get; } = Member.ToString();

    public MemberShape Shape { get; } = StandardMembers.ShapeOf(Member);

    /// <summary>Whether an article's own type offers it without null where all articles of the collection have it.</summary>
    public bool IsGuaranteed { get; init; }

    /// <summary>Whether a declared type may declare it again, and so require it.</summary>
    public bool IsDeclarable { get; init; } = true;

    /// <summary>Whether an article has it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="orBroken">Whether a value that is there and cannot be read counts.</param>
    public bool IsIn(ParsedArticle article, bool orBroken) => (orBroken && article.Broken.Contains(Member)) || Member switch
    {
        StandardMember.Title => article.Title.Length > 0,
        StandardMember.Id => article.Id is not null,
        _ => Shape == MemberShape.Texts || article.Members[Member] is not null,
    };
}
