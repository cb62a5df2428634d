using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Packing;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Build.Packing;

/// <summary>The search indexes of a pack: one for each collection.</summary>
internal static class SearchSections
{
    /// <param name="collections">The collections with their files in order of the ids.</param>
    /// <param name="last">The last words, for those that are taken over.</param>
    public static IEnumerable<PlannedSection> Of(IReadOnlyList<CollectedFiles<PackEntry>> collections, byte[] last) =>
        collections.Select((collection, owner) => new PlannedSection(owner, SectionKind.SearchIndex, IndexBuilder.Merge(Documents(collection.Files, last), Environment.ProcessorCount)));

    private static IndexedDocument[] Documents(IReadOnlyList<PackEntry> files, byte[] last)
    {
        var documents = new IndexedDocument[files.Count];
        for (int i = 0; i < documents.Length; i++)
        {
            PackedArticle article = files[i].Article!;
            documents[i] = new IndexedDocument(article.Id, article.Day, i, article.Words.In(last));
        }

        return documents;
    }
}
