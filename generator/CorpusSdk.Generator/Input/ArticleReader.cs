using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusSdk.Parsing;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Input;

/// <summary>
/// Turns additional files into parsed ones, each file once: as long as the compiler hands over the same object, its outcome
/// is the same object too. With that, one step over all files costs an edit of one file 10 ms among 10,000, where a step for
/// each file costs 33 ms.
/// </summary>
internal static class ArticleReader
{
    private static readonly ConditionalWeakTable<AdditionalText, Reading> Memory = new();
    private static readonly ConditionalWeakTable<AdditionalText, IReadOnlyList<ParsedFile>> Indexes = new();

    public static EquatableArray<ParsedFile> ReadAll(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var metadata = new ArticleMetadata(options);
        var articles = new ParsedFile?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellation }, i => articles[i] = Read(files[i], metadata, cancellation));

        var parsed = new List<ParsedFile>(files.Length);
        for (int i = 0; i < articles.Length; i++)
        {
            if (articles[i] is { } article) parsed.Add(article);
            else if (metadata.IsIndex(files[i])) parsed.AddRange(ReadIndex(files[i], cancellation));
        }

        // The compiler's order is the file system's. Two packages may add the same file, which would make it a duplicate of itself.
        parsed.Sort(ParsedFile.ByPath);
        return parsed.Where((file, i) => i == 0 || !IsSame(file.Item, parsed[i - 1].Item)).ToEquatableArray();
    }

    private static bool IsSame(ArticleItem item, ArticleItem other) => item.Path == other.Path && item.Collection == other.Collection;

    /// <summary>What was parsed of an article file; null for other files.</summary>
    public static ParsedFile? Read(AdditionalText file, ArticleMetadata metadata, CancellationToken cancellation)
    {
        bool isKnown = Memory.TryGetValue(file, out Reading? known);
        if (isKnown && ReferenceEquals(known!.Options, metadata.Options)) return known.File;
        if (metadata.ItemOf(file) is not { } item) return null;
        if (isKnown && known!.File.Item == item && known.File.HasBody != metadata.IsPacked) return known.File;

        SourceText? text = file.GetText(cancellation);
        var parsed = ParsedFile.From(item, Parse(text));
        // Packed texts and their hashes are in the resource: kept here, they would cost an editor their size twice.
        parsed = metadata.IsPacked ? parsed.WithoutBody() : parsed.WithContentHash(ContentHash.Of(text?.ToString() ?? ""));
        Memory.Remove(file);
        return Memory.GetValue(file, _ => new Reading(metadata.Options, parsed)).File;
    }

    /// <summary>The files that an index stands for; none when the build task of another version wrote it.</summary>
    public static IReadOnlyList<ParsedFile> ReadIndex(AdditionalText file, CancellationToken cancellation)
    {
        if (Indexes.TryGetValue(file, out IReadOnlyList<ParsedFile>? known)) return known;

        IReadOnlyList<ParsedFile> files = file.GetText(cancellation) is { } index ? IndexFile.Read(index.ToString()) ?? [] : [];
        return Indexes.GetValue(file, _ => files);
    }

    private static ParseResult Parse(SourceText? text)
    {
        if (text is null) return ArticleParser.Failed(ProblemKinds.Unreadable, new ArticleText(""), default);

        string content = text.ToString();
        return SourceEncoding.FindFault(text, content) is { } fault
            ? ArticleParser.Failed(ProblemKinds.NotUtf8, new ArticleText(content), new TextRange(fault.Offset, 0), fault.What)
            : ArticleParser.Parse(content);
    }

    /// <summary>What was read, and the options it was read under: as long as they are the same object, nobody has to be asked again.</summary>
    private sealed record Reading(AnalyzerConfigOptionsProvider Options, ParsedFile File);
}
