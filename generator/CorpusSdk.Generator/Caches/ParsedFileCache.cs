using System.Runtime.CompilerServices;
using CorpusSdk.Generator.Input;
using CorpusSdk.Parsing.Collecting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// What was read of each additional file, for as long as the compiler holds on to the file's object: generator and analyzers of one
/// process read a file once between them. With that, one step over all files costs an edit of one file 10 ms among 10,000, where a
/// step for each file costs 33 ms.
/// </summary>
internal static class ParsedFileCache
{
    private static readonly ConditionalWeakTable<AdditionalText, Reading> Articles = new();
    private static readonly ConditionalWeakTable<AdditionalText, IndexReading> Indexes = new();

    /// <summary>What was parsed of an article file; null for other files.</summary>
    public static ParsedFile? Read(AdditionalText file, ArticleMetadata metadata, CancellationToken cancellation)
    {
        bool isKnown = Articles.TryGetValue(file, out Reading? known);
        if (isKnown && ReferenceEquals(known!.Options, metadata.Options)) return known.File;
        if (metadata.ItemOf(file) is not { } item) return null;
        if (isKnown && known!.File.Item == item && known.File.HasBody != metadata.IsPacked) return known.File;

        ParsedFile parsed = ArticleReader.Read(file, item, metadata.IsPacked, cancellation);
        Articles.Remove(file);
        return Articles.GetValue(file, _ => new Reading(metadata.Options, parsed)).File;
    }

    /// <summary>
    /// The files that an index stands for. Whoever goes on working with them holds on to them: a compiler that has its code needs the
    /// memory for other things, and who asks when they are gone has them read again.
    /// </summary>
    public static IReadOnlyList<ParsedFile> ReadIndex(AdditionalText file, CancellationToken cancellation)
    {
        if (Indexes.TryGetValue(file, out IndexReading? known) && known.Files.TryGetTarget(out IReadOnlyList<ParsedFile>? files))
            return files;

        files = ArticleReader.ReadIndex(file, cancellation);
        Indexes.Remove(file);
        Indexes.GetValue(file, _ => new IndexReading(files));
        return files;
    }

    /// <summary>Those of them that have problems, without their articles.</summary>
    public static IReadOnlyList<ParsedFile> ReadProblems(AdditionalText file, CancellationToken cancellation)
    {
        if (!Indexes.TryGetValue(file, out IndexReading? known)) known = new IndexReading(ReadIndex(file, cancellation));
        return known.WithProblems;
    }

    /// <summary>
    /// What was read, and the options it was read under: as long as they are the same object, nobody has to be asked again.
    /// </summary>
    private sealed record Reading(AnalyzerConfigOptionsProvider Options, ParsedFile File);

    /// <summary>What was read of an index.</summary>
    private sealed class IndexReading(IReadOnlyList<ParsedFile> files)
    {
        public WeakReference<IReadOnlyList<ParsedFile>> Files { get; } = new(files);

        public IReadOnlyList<ParsedFile> WithProblems { get; } =
            [.. files.Where(static file => file.Problems.Count > 0).Select(static file => file with { Article = null })];
    }
}
