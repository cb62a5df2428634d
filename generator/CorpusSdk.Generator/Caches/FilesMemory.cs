using System.Collections.Immutable;
using CorpusSdk.Generator.Input;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// Remembers the last run's files and what was read of them: where the same files come again but for some that were edited,
/// these are read and take their old places. It saves time and decides nothing. Among 10,000 files, asking each for its
/// metadata and sorting all takes ten times as long as the compiler's own part of an edit.
/// </summary>
internal sealed class FilesMemory
{
    private Snapshot? _last;

    public EquatableArray<ParsedFile> ReadAll(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        Snapshot? last = Volatile.Read(ref _last);
        EquatableArray<ParsedFile> parsed = last is not null && ReferenceEquals(last.Options, options) && Update(last, files, cancellation) is { } updated
            ? updated
            : ArticleReader.ReadAll(files, options, cancellation);
        Volatile.Write(ref _last, new Snapshot(files, options, parsed));
        return parsed;
    }

    /// <summary>Null when files came, went or are not articles.</summary>
    private static EquatableArray<ParsedFile>? Update(Snapshot last, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (files.Length != last.Files.Length) return null;

        ArticleMetadata? metadata = null;
        ParsedFile[]? parsed = null;
        for (int i = 0; i < files.Length; i++)
        {
            if (ReferenceEquals(files[i], last.Files[i])) continue;

            metadata ??= new ArticleMetadata(last.Options);
            parsed ??= last.Parsed.AsSpan().ToArray();
            if (ArticleReader.Read(last.Files[i], metadata, cancellation) is not { } old || ArticleReader.Read(files[i], metadata, cancellation) is not { } edited) return null;

            int place = Array.FindIndex(parsed, file => ReferenceEquals(file, old));
            if (place < 0 || old.Item != edited.Item) return null;
            parsed[place] = edited;
        }

        return parsed is null ? last.Parsed : new EquatableArray<ParsedFile>(parsed);
    }

    private sealed record Snapshot(ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Options, EquatableArray<ParsedFile> Parsed);
}
