namespace CorpusSdk.Parsing.Collecting;

/// <summary>The files of one collection in ordinal order of their ids, which are unique.</summary>
internal sealed record CollectedFiles<TFile>(string Name, string Spelling, IReadOnlyList<TFile> Files)
    where TFile : ICollectable<TFile>
{
    /// <summary>The drafts that are left out, in the same order; no other file has one of their ids.</summary>
    public IReadOnlyList<TFile> Drafts { get; init; } = [];

    /// <summary>What stands before its ids in the keys of all articles.</summary>
    public string Prefix { get; } = KeyPrefix.Of(Name, Spelling);

    /// <summary>The place of the file with an id; null when there is none.</summary>
    public ArticleItem? Find(string id) => Find(Files, id);

    /// <summary>The same among files in ordinal order of their ids.</summary>
    public static ArticleItem? Find(IReadOnlyList<TFile> files, string id)
    {
        int first = 0;
        int after = files.Count;
        while (first < after)
        {
            int middle = (first + after) / 2;
            int order = string.CompareOrdinal(files[middle].Id, id);
            if (order == 0) return files[middle].Item;
            if (order < 0) first = middle + 1;
            else after = middle;
        }

        return null;
    }
}
