using CorpusSdk.Parsing.Text;
namespace CorpusSdk.Parsing.Collecting;

/// <summary>The articles of one collection in ordinal order of their ids, which are unique.</summary>
internal sealed record CollectedArticles(string Name, string Spelling, IReadOnlyList<ArticleFile> Articles)
{
    /// <summary>What stands before its ids in the keys of all articles, with a slash behind it: the spelling as kebab, and nothing for the articles at the top.</summary>
    public string Prefix { get; } = Name == ArticleItem.TopLevel ? "" : Kebab.FromPath(Spelling) + "/";

    public ArticleFile? Find(string id)
    {
        int first = 0;
        int behind = Articles.Count;
        while (first < behind)
        {
            int middle = (first + behind) / 2;
            int order = string.CompareOrdinal(Articles[middle].Id, id);
            if (order == 0) return Articles[middle];
            if (order < 0) first = middle + 1;
            else behind = middle;
        }

        return null;
    }
}
