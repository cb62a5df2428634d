using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusSdk.Generator.Input;
using CorpusSdk.Generator.Queries;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// The words of each collection that is searched for a constant. They are read once for all such searches, and again when an article
/// changes.
/// </summary>
internal sealed class VocabularyCache
{
    /// <summary>In characters: words of larger collections are not checked.</summary>
    private const int MostCharacters = 32 * 1024 * 1024;

    private readonly ConditionalWeakTable<CollectionValues, Entry> _known = new();

    /// <summary>Null where the texts are not at hand, as in a build that packs them, or are too many.</summary>
    public Vocabulary? Of(CollectionValues collection, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (_known.TryGetValue(collection, out Entry? known)) return known.Vocabulary;

        Vocabulary? vocabulary = TextsOf(collection, files, cancellation) is { } texts ? Vocabulary.Of(texts, cancellation) : null;
        return _known.GetValue(collection, _ => new Entry(vocabulary)).Vocabulary;
    }

    private static List<(string Path, ParsedArticle Article)>? TextsOf(
        CollectionValues collection, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        Dictionary<string, AdditionalText>? byPath = null;
        List<(string, ParsedArticle)> texts = [];
        int left = MostCharacters;
        foreach (ArticleFile file in collection.Files)
        {
            ParsedArticle? article = file.Article;
            if (article.Body.Length == 0 && article.WordCount > 0)
            {
                byPath ??= ByPath(files);
                article = byPath.TryGetValue(file.Item.Path, out AdditionalText? text)
                    ? ArticleReader.Read(text, file.Item, isPacked: false, cancellation).Article?.Article
                    : null;
            }

            if (article is null || (left -= article.Body.Length) < 0) return null;
            texts.Add((file.Item.Path, article));
        }

        return texts;
    }

    private static Dictionary<string, AdditionalText> ByPath(ImmutableArray<AdditionalText> files)
    {
        var byPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (AdditionalText file in files) byPath[file.Path] = file;
        return byPath;
    }

    private sealed class Entry(Vocabulary? vocabulary)
    {
        public Vocabulary? Vocabulary => vocabulary;
    }
}
