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

    public static string Of(string noun) => Known.Contains(noun) || Known.Contains(LastWord(noun)) ? noun + "s" : noun.Pluralize();

    /// <summary>What a name in PascalCase ends with: <c>Topic</c> of <c>MsTopic</c>.</summary>
    private static string LastWord(string name)
    {
        int start = name.Length - 1;
        while (start > 0 && char.IsLower(name[start])) start--;
        return start > 0 && char.IsUpper(name[start]) && char.IsLower(name[start - 1]) ? name.Substring(start) : name;
    }
}
