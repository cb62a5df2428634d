using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>
/// What stands before the ids of a collection in the keys of all articles, with a slash after it: the spelling as kebab, and nothing for
/// the articles at the top.
/// </summary>
internal static class KeyPrefix
{
    public static string Of(string name, string spelling) => name == ArticleItem.TopLevel ? "" : Kebab.FromPath(spelling) + "/";
}
