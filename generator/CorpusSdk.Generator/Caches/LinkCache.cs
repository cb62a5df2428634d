using CorpusSdk.Generator.Links;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// What is wrong with the links of all bodies. As long as the same files are there, an edit can change the links of its own file
/// alone, and a file that comes those that were broken.
/// </summary>
internal sealed class LinkCache : LastResultCache<LinkInput, CheckedLinks>
{
    protected override CheckedLinks Compute(LinkInput input, CancellationToken cancellation)
    {
        var checker = new LinkChecker(input.Files, input.LeavesOutDrafts);
        return Check(checker, input.Files, i => checker.Check(input.Files[i]), isParallel: true, cancellation);
    }

    protected override CheckedLinks? Update(LinkInput last, CheckedLinks result, LinkInput input, CancellationToken cancellation) =>
        // A file that is left out, or no longer, changes what is said of the links of all others.
        last.LeavesOutDrafts == input.LeavesOutDrafts
        && (!input.LeavesOutDrafts || DraftsAmong(last.Files).SequenceEqual(DraftsAmong(input.Files), StringComparer.Ordinal))
            ? Update(last.Files, result, input.Files, cancellation)
            : null;

    private static CheckedLinks? Update(
        EquatableArray<ParsedFile> last, CheckedLinks result, EquatableArray<ParsedFile> input, CancellationToken cancellation)
    {
        // For each file, where it was before.
        int[] places = new int[input.Count];
        List<string> removed = [];
        List<string> added = [];
        int k = 0;
        for (int i = 0; i < input.Count; i++)
        {
            while (k < last.Count && !ReferenceEquals(last[k], input[i]) && ParsedFile.ByPath(last[k], input[i]) < 0)
                removed.Add(last[k++].Item.DisplayPath);

            bool isKnown = k < last.Count && (ReferenceEquals(last[k], input[i]) || last[k].Item == input[i].Item);
            if (!isKnown) added.Add(input[i].Item.DisplayPath);
            places[i] = isKnown ? k++ : -1;
            if (removed.Count + added.Count > MostEdits) return null;
        }

        for (; k < last.Count && removed.Count <= MostEdits; k++) removed.Add(last[k].Item.DisplayPath);
        if (removed.Count + added.Count > MostEdits) return null;

        // A file that comes breaks no link, and may be what a broken one wanted, or what is offered for it.
        LinkChecker checker = removed.Count + added.Count == 0 ? result.Checker : result.Checker.With(input, removed, added);
        return Check(checker, input, ProblemsOf, isParallel: false, cancellation);

        EquatableArray<FileProblem> ProblemsOf(int i) =>
            places[i] >= 0
            && removed.Count == 0
            && (added.Count == 0 || result.Found[places[i]].Count == 0)
            && HaveSameLinks(last[places[i]], input[i])
                ? result.Found[places[i]]
                : checker.Check(input[i]);
    }

    private static CheckedLinks Check(
        LinkChecker checker, EquatableArray<ParsedFile> files, Func<int, EquatableArray<FileProblem>> problemsOf, bool isParallel,
        CancellationToken cancellation)
    {
        var found = new EquatableArray<FileProblem>[files.Count];
        var problems = new List<FileProblem>();
        if (isParallel)
        {
            Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancellation }, i => found[i] = problemsOf(i));
        }
        else
        {
            for (int i = 0; i < found.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                found[i] = problemsOf(i);
            }
        }

        foreach (EquatableArray<FileProblem> ofFile in found)
            if (ofFile.Count > 0) problems.AddRange(ofFile);
        return new CheckedLinks(checker, found, problems.ToEquatableArray());
    }

    private static IEnumerable<string> DraftsAmong(EquatableArray<ParsedFile> files) =>
        files.Where(static file => file.Article is { Article.IsDraft: true }).Select(static file => file.Item.DisplayPath);

    private static bool HaveSameLinks(ParsedFile last, ParsedFile file) =>
        ReferenceEquals(last, file) || (last.Article?.Article.Links ?? []).Equals(file.Article?.Article.Links ?? []);
}

/// <summary>All files of the corpus, and whether drafts are left out.</summary>
internal sealed record LinkInput(EquatableArray<ParsedFile> Files, bool LeavesOutDrafts);

/// <summary>The problems of all links, with those of each file and what they were checked by.</summary>
internal sealed record CheckedLinks(LinkChecker Checker, EquatableArray<FileProblem>[] Found, EquatableArray<FileProblem> Problems);
