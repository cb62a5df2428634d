using System.Collections.Concurrent;
using Humanizer;

namespace CorpusSdk.Generator;

/// <summary>Nouns in the plural, in English whatever the machine speaks.</summary>
internal static class Plural
{
    // The words of every corpus are known: the first plural that Humanizer makes costs a cold compiler 100 ms, and each one after
    // it fifty patterns.
    private static readonly ConcurrentDictionary<string, string> Known = new(
        new[] { "article", "word", "minute", "value", "source", "tag", "author", "year", "Source", "Tag", "Author", "Year" }
            .Select(static noun => new KeyValuePair<string, string>(noun, noun + "s")),
        StringComparer.Ordinal);

    public static string Of(string noun) => Known.GetOrAdd(noun, static singular => singular.Pluralize());
}
