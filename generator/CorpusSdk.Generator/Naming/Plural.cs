using System.Collections.Concurrent;
using Humanizer;

namespace CorpusSdk.Generator.Naming;

/// <summary>Nouns in the plural, in English whatever the machine speaks.</summary>
internal static class Plural
{
    // Nouns of every corpus, and usual keys: the first plural that Humanizer makes costs a cold compiler 100 ms, and each one
    // after it fifty patterns.
    private static readonly ConcurrentDictionary<string, string> Known = new(Nouns.Select(static noun => new KeyValuePair<string, string>(noun, noun + "s")), StringComparer.Ordinal);

    /// <summary>Nouns that take an s and nothing else.</summary>
    public static IReadOnlyList<string> Nouns =>
    [
        "article", "word", "minute", "value", "source", "tag", "author", "year", "file", "field", "reference",
        "Source", "Tag", "Author", "Year", "Description", "Genre", "Keyword", "Kind", "Language", "Layout", "Level", "Locale",
        "Module", "Name", "Permalink", "Product", "Region", "Schema", "Section", "Service", "State", "Subject", "Title", "Topic", "Type", "Version",
    ];

    public static string Of(string noun) => Known.GetOrAdd(noun, static singular => singular.Pluralize());
}
