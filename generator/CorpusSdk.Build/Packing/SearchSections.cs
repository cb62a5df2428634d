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
    /// <exception cref="PackLimitException">An index would be larger than an array of bytes.</exception>
    public static IReadOnlyList<PlannedSection> Of(IReadOnlyList<CollectedFiles<PackEntry>> collections, byte[] last)
    {
        try
        {
            return [.. collections.Select(
                (collection, owner) =>
                    new PlannedSection(
                        owner, SectionKind.SearchIndex,
                        IndexBuilder.Merge(Documents(collection.Files, last), Environment.ProcessorCount)))];
        }
        catch (Exception error) when (error is OverflowException or AggregateException { InnerException: OverflowException })
        {
            throw new PackLimitException(
                "a search index takes more than 2 GB; split the articles into several projects, or set CorpusSearchIndex to false");
        }
    }

    private static IndexedDocument[] Documents(IReadOnlyList<PackEntry> files, byte[] last)
    {
        var documents = new IndexedDocument[files.Count];
        for (int i = 0; i < documents.Length; i++)
        {
            PackedArticle article = files[i].Article!;
            documents[i] = new IndexedDocument(article.Id, article.Date.Number, i, article.Words.In(last));
        }

        return documents;
    }
}
