namespace CorpusSdk.Shared.Search;

/// <summary>What of an article is searched.</summary>
/// <param name="Title">The title; empty for none.</param>
/// <param name="Headline">The second form of the title, or null. It counts as part of the title where its words are others.</param>
/// <param name="Body">The text.</param>
/// <param name="IsMarkdown">Whether the text is in Markdown, of which only what a reader sees is searched.</param>
/// <param name="IsStemmed">Whether its words are English, as far as is known.</param>
/// <param name="Values">The other fields by name, each with one of its values: source, author, tag, language and the keys of the
/// header.</param>
internal sealed record DocumentFields(
    string Title, string? Headline, ReadOnlyMemory<char> Body, bool IsMarkdown, bool IsStemmed,
    IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>Whether texts in a language are stemmed: in English, and where nothing says what they are in.</summary>
    /// <param name="language">The tag, such as <c>en-GB</c>, or null.</param>
    public static bool IsEnglish(string? language) =>
        string.IsNullOrWhiteSpace(language)
        || language!.Equals("en", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("en_", StringComparison.OrdinalIgnoreCase)
        || language.Equals("english", StringComparison.OrdinalIgnoreCase);
}

/// <summary>An article with its words, as they are merged into an index.</summary>
/// <param name="Id">Its id, unique in the collection.</param>
/// <param name="Day">The day number plus one; 0 for none.</param>
/// <param name="Ordinal">Its position in the collection, in the order of the ids.</param>
/// <param name="Terms">What <see cref="DocumentTerms"/> made of its fields.</param>
internal sealed record IndexedDocument(string Id, int Day, int Ordinal, ArraySegment<byte> Terms);
