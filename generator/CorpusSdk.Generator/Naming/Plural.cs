using Humanizer;

namespace CorpusSdk.Generator.Naming;

/// <summary>Nouns in the plural, in English whatever the machine speaks.</summary>
internal static class Plural
{
    private static readonly HashSet<string> Known = new(Nouns, StringComparer.Ordinal);

    /// <summary>
    /// Nouns that take an s and nothing else: those of every corpus, and usual keys. The first plural that Humanizer makes costs a cold
    /// compiler 100 ms, and each one after it fifty patterns.
    /// </summary>
    public static IReadOnlyList<string> Nouns =>
    [
        "article", "word", "minute", "value", "source", "tag", "author", "year", "file", "field", "reference",
        "Source", "Tag", "Author", "Year", "Description", "Genre", "Keyword", "Kind", "Language", "Layout", "Level", "Locale",
        "Module", "Name", "Permalink", "Product", "Region", "Schema", "Section", "Service", "State", "Subject", "Title", "Topic", "Type",
        "Version",
    ];

    public static string Of(string noun) => Known.Contains(noun) ? noun + "s" : noun.Pluralize();
}
