using System.Collections.Immutable;
using CorpusSdk.Generator.Input;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// The parsed files of a project, in order of their paths. Where the same files come again but for some that were edited, came or went,
/// these are read and take their places: among 10,000 files, asking each for its metadata and sorting all takes ten times as long as the
/// compiler's own part of an edit.
/// </summary>
internal sealed class FilesCache : LastResultCache<FilesInput, EquatableArray<ParsedFile>>
{
    protected override EquatableArray<ParsedFile> Compute(FilesInput input, CancellationToken cancellation)
    {
        var metadata = new ArticleMetadata(input.Options);
        ImmutableArray<AdditionalText> files = input.Texts;
        var articles = new ParsedFile?[files.Length];
        Parallel.For(
            0, files.Length, new ParallelOptions { CancellationToken = cancellation },
            i => articles[i] = ParsedFileCache.Read(files[i], metadata, cancellation));

        var parsed = new List<ParsedFile>(files.Length);
        for (int i = 0; i < articles.Length; i++)
        {
            if (articles[i] is { } article) parsed.Add(article);
            else if (metadata.IsIndex(files[i])) parsed.AddRange(ParsedFileCache.ReadIndex(files[i], cancellation));
        }

        // The compiler's order is the file system's. Two packages may add the same file, which would make it a duplicate of itself.
        parsed.Sort(ParsedFile.ByPath);
        return parsed.Where((file, i) => i == 0 || !IsSame(file.Item, parsed[i - 1].Item)).ToEquatableArray();
    }

    /// <summary>Null when more than a few files are others, or one of them is the index of a build.</summary>
    protected override EquatableArray<ParsedFile>? Update(
        FilesInput last, EquatableArray<ParsedFile> result, FilesInput input, CancellationToken cancellation)
    {
        if (!ReferenceEquals(last.Options, input.Options)) return null;
        if (ChangesOf(last.Texts, input.Texts) is not (var removed, var added)) return null;
        if (removed.Count + added.Count == 0) return result;

        var metadata = new ArticleMetadata(input.Options);
        if (ArticlesOf(removed, metadata, cancellation) is not { } gone) return null;
        if (ArticlesOf(added, metadata, cancellation) is not { } come) return null;

        List<ParsedFile> parsed = [.. result];
        bool isGone = false;
        foreach (ParsedFile file in gone)
        {
            int place = PlaceOf(parsed, file);
            if (place == parsed.Count || !ReferenceEquals(parsed[place], file)) return null;
            if (come.Find(other => other.Item == file.Item) is { } edited)
            {
                parsed[place] = edited;
                come.Remove(edited);
                continue;
            }

            isGone = true;
            parsed.RemoveAt(place);
        }

        // Of a file that was there twice, the other one takes its place.
        if (isGone && removed.Exists(text => IsIn(input.Texts, text.Path, metadata, cancellation))) return null;

        foreach (ParsedFile file in come)
        {
            int place = PlaceOf(parsed, file);
            if ((place < parsed.Count && IsSame(parsed[place].Item, file.Item)) || (place > 0 && IsSame(parsed[place - 1].Item, file.Item)))
                return null;

            parsed.Insert(place, file);
        }

        return parsed.ToEquatableArray();
    }

    /// <summary>The articles among files; null when an index is among them, which stands for many.</summary>
    private static List<ParsedFile>? ArticlesOf(List<AdditionalText> texts, ArticleMetadata metadata, CancellationToken cancellation)
    {
        var articles = new List<ParsedFile>();
        foreach (AdditionalText text in texts)
        {
            if (ParsedFileCache.Read(text, metadata, cancellation) is { } article) articles.Add(article);
            else if (metadata.IsIndex(text)) return null;
        }

        return articles;
    }

    /// <summary>Whether a path is, or an index may have it.</summary>
    private static bool IsIn(ImmutableArray<AdditionalText> texts, string path, ArticleMetadata metadata, CancellationToken cancellation)
    {
        foreach (AdditionalText text in texts)
        {
            if (text.Path == path || (ParsedFileCache.Read(text, metadata, cancellation) is null && metadata.IsIndex(text))) return true;
        }

        return false;
    }

    /// <summary>The files of one list alone and those of the other; null when they are many.</summary>
    private static (List<AdditionalText> Removed, List<AdditionalText> Added)? ChangesOf(
        ImmutableArray<AdditionalText> last, ImmutableArray<AdditionalText> texts)
    {
        List<AdditionalText> removed = [];
        List<AdditionalText> added = [];
        int i = 0;
        int k = 0;
        while (i < last.Length || k < texts.Length)
        {
            if (i < last.Length && k < texts.Length && ReferenceEquals(last[i], texts[k]))
            {
                i++;
                k++;
                continue;
            }

            // Files keep their order: one that went leaves what follows it, and one that came stands before what it met.
            int went = i < last.Length && k < texts.Length ? IndexOf(last, texts[k], i + 1) : -1;
            int came = i < last.Length && k < texts.Length ? IndexOf(texts, last[i], k + 1) : -1;
            if (went >= 0 && (came < 0 || went - i <= came - k))
            {
                removed.Add(last[i++]);
            }
            else if (came >= 0)
            {
                added.Add(texts[k++]);
            }
            else
            {
                if (i < last.Length) removed.Add(last[i++]);
                if (k < texts.Length) added.Add(texts[k++]);
            }

            if (removed.Count + added.Count > 2 * MostEdits) return null;
        }

        return (removed, added);
    }

    private static int IndexOf(ImmutableArray<AdditionalText> texts, AdditionalText text, int start)
    {
        int end = Math.Min(texts.Length, start + MostEdits);
        for (int i = start; i < end; i++)
            if (ReferenceEquals(texts[i], text)) return i;
        return -1;
    }

    /// <summary>The place of a file, or of what comes after it.</summary>
    private static int PlaceOf(List<ParsedFile> files, ParsedFile file)
    {
        int first = 0;
        int after = files.Count;
        while (first < after)
        {
            int middle = (first + after) / 2;
            if (ParsedFile.ByPath(files[middle], file) < 0) first = middle + 1;
            else after = middle;
        }

        return first;
    }

    private static bool IsSame(ArticleItem item, ArticleItem other) => item.Path == other.Path && item.Collection == other.Collection;
}

/// <summary>The additional files of a project, and what it says about them.</summary>
internal sealed record FilesInput(ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Options);
