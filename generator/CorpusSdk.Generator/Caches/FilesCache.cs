using System.Collections.Immutable;
using CorpusSdk.Generator.Input;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// The parsed files of a project, in order of their paths. Where the same files come again but for some that were edited, these are
/// read and take their old places: among 10,000 files, asking each for its metadata and sorting all takes ten times as long as the
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

    /// <summary>Null when files came, went or are not articles, and when many were edited.</summary>
    protected override EquatableArray<ParsedFile>? Update(
        FilesInput last, EquatableArray<ParsedFile> result, FilesInput input, CancellationToken cancellation)
    {
        if (!ReferenceEquals(last.Options, input.Options) || last.Texts.Length != input.Texts.Length) return null;

        ArticleMetadata? metadata = null;
        ParsedFile[]? parsed = null;
        int edits = 0;
        for (int i = 0; i < input.Texts.Length; i++)
        {
            if (ReferenceEquals(input.Texts[i], last.Texts[i])) continue;
            if (++edits > MostEdits) return null;

            metadata ??= new ArticleMetadata(input.Options);
            parsed ??= result.AsSpan().ToArray();
            if (ParsedFileCache.Read(last.Texts[i], metadata, cancellation) is not { } old
                || ParsedFileCache.Read(input.Texts[i], metadata, cancellation) is not { } edited)
            {
                return null;
            }

            int place = Array.FindIndex(parsed, file => ReferenceEquals(file, old));
            if (place < 0 || old.Item != edited.Item) return null;
            parsed[place] = edited;
        }

        return parsed is null ? result : new EquatableArray<ParsedFile>(parsed);
    }

    private static bool IsSame(ArticleItem item, ArticleItem other) => item.Path == other.Path && item.Collection == other.Collection;
}

/// <summary>The additional files of a project, and what it says about them.</summary>
internal sealed record FilesInput(ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Options);
