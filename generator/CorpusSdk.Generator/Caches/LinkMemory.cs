using CorpusSdk.Generator.Links;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Caches;

/// <summary>
/// Checks the links of all bodies, and remembers what it found: as long as the same files are there, an edit can change the
/// links of its own file alone. It saves time and decides nothing.
/// </summary>
internal sealed class LinkMemory
{
    private Snapshot? _last;

    public EquatableArray<FileProblem> Check(EquatableArray<ParsedFile> files, CancellationToken cancellation)
    {
        Snapshot? last = Volatile.Read(ref _last);
        bool isSame = last is not null && HaveSamePlaces(last.Files, files);
        LinkChecker checker = isSame ? last!.Checker : new LinkChecker(files);
        var found = new EquatableArray<FileProblem>[files.Count];
        for (int i = 0; i < found.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            found[i] = isSame && HaveSameLinks(last!.Files[i], files[i]) ? last.Found[i] : checker.Check(files[i]);
        }

        EquatableArray<FileProblem> problems = found.SelectMany(static problems => problems).ToEquatableArray();
        Volatile.Write(ref _last, new Snapshot(files, checker, found));
        return problems;
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

    private sealed record Snapshot(EquatableArray<ParsedFile> Files, LinkChecker Checker, EquatableArray<FileProblem>[] Found);
}
