using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>A collection with its index, as part of a search over one collection or several.</summary>
/// <param name="index">The index.</param>
/// <param name="texts">The articles that it is the index of.</param>
/// <param name="start">The index of the collection's first article in the source that is searched.</param>
internal sealed class SearchSegment(SearchIndex index, ISearchTexts texts, int start)
{
    public SearchIndex Index => index;

    public ISearchTexts Texts => texts;

    public int Start => start;

    public string BodyOf(int document) => texts.BodyOf(index.Ordinals[document]);

    public bool IsMarkdown(int document) => texts.IsMarkdown(index.Ordinals[document]);

    public ReadOnlySpan<char> IdOf(int document) => texts.IdOf(index.Ordinals[document]);
}

/// <summary>The articles of an index, by their position in the collection: in ordinal order of their ids.</summary>
internal interface ISearchTexts
{
    /// <summary>Gets the name of the collection.</summary>
    string Collection { get; }

    /// <summary>Gets the number of articles.</summary>
    int Count { get; }

    /// <summary>Returns an article's id.</summary>
    ReadOnlySpan<char> IdOf(int ordinal);

    /// <summary>Returns an article's body, as it was indexed.</summary>
    string BodyOf(int ordinal);

    /// <summary>Says whether an article's body is in Markdown.</summary>
    bool IsMarkdown(int ordinal);
}

/// <summary>What finds the index of a collection: in the pack, or by building it.</summary>
internal interface ISearchIndexSource : ISearchTexts
{
    /// <summary>Opens the index that was built with the collection, or null when there is none.</summary>
    SearchIndex? OpenIndex();

    /// <summary>Returns what of an article is indexed, for an index that is built now.</summary>
    DocumentFields FieldsOf(int ordinal);

    /// <summary>Returns an article's day number plus one; 0 for none.</summary>
    int DayOf(int ordinal);
}
