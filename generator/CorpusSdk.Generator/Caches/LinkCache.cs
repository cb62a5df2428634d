using CorpusSdk.Generator.Links;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// What is wrong with the links of all bodies. As long as the same files are there, an edit can change the links of its own file
/// alone.
/// </summary>
internal sealed class LinkCache : LastResultCache<EquatableArray<ParsedFile>, CheckedLinks>
{
    protected override CheckedLinks Compute(EquatableArray<ParsedFile> input, CancellationToken cancellation)
    {
        var checker = new LinkChecker(input);
        return Check(checker, input, i => checker.Check(input[i]), cancellation);
    }

    /// <summary>Null when files came, went or moved.</summary>
    protected override CheckedLinks? Update(
        EquatableArray<ParsedFile> last, CheckedLinks result, EquatableArray<ParsedFile> input, CancellationToken cancellation) =>
        HaveSamePlaces(last, input)
            ? Check(
                result.Checker, input, i => HaveSameLinks(last[i], input[i]) ? result.Found[i] : result.Checker.Check(input[i]),
                cancellation)
            : null;

    private static CheckedLinks Check(
        LinkChecker checker, EquatableArray<ParsedFile> files, Func<int, EquatableArray<FileProblem>> problemsOf,
        CancellationToken cancellation)
    {
        var found = new EquatableArray<FileProblem>[files.Count];
        for (int i = 0; i < found.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            found[i] = problemsOf(i);
        }

        return new CheckedLinks(checker, found, found.SelectMany(static problems => problems).ToEquatableArray());
    }

    private static bool HaveSamePlaces(EquatableArray<ParsedFile> last, EquatableArray<ParsedFile> files)
    {
        if (last.Count != files.Count) return false;
        for (int i = 0; i < files.Count; i++)
            if (!ReferenceEquals(last[i], files[i]) && last[i].Item != files[i].Item) return false;
        return true;
    }

    private static bool HaveSameLinks(ParsedFile last, ParsedFile file) =>
        ReferenceEquals(last, file) || (last.Article?.Article.Links ?? []).Equals(file.Article?.Article.Links ?? []);
}

/// <summary>The problems of all links, with those of each file and what they were checked by.</summary>
internal sealed record CheckedLinks(LinkChecker Checker, EquatableArray<FileProblem>[] Found, EquatableArray<FileProblem> Problems);
