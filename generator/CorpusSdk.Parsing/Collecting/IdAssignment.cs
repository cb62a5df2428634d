using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>
/// Gives the articles of a collection ids of their own. An id in a header counts when no other header has it and no path makes it; the
/// id that the path makes comes next, for one of the files whose paths make it; and then that one with a suffix made from the path.
/// </summary>
/// <remarks>
/// Files and their order never matter beyond that, and a file that is added only ever takes a step down from others: an id that changes
/// is not the one that was asked for, and so is reported.
/// </remarks>
internal static class IdAssignment
{
    /// <param name="files">The articles of a collection, in any order.</param>
    /// <param name="areUnique">Whether an id that is taken leaves its article out.</param>
    /// <param name="problems">Takes an entry for each article that has not the id that it asks for.</param>
    /// <returns>The articles with their ids, in ordinal order of these.</returns>
    public static List<TFile> Assign<TFile>(IReadOnlyList<TFile> files, bool areUnique, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        TFile[] ordered = [.. files];
        Array.Sort(ordered, static (left, right) => string.CompareOrdinal(left.WantedId, right.WantedId));
        var settled = new List<TFile>(ordered.Length);
        var contested = new List<TFile>();
        for (int start = 0, end; start < ordered.Length; start = end)
        {
            string wanted = ordered[start].WantedId!;
            for (end = start + 1; end < ordered.Length && ordered[end].WantedId == wanted;) end++;
            if (end == start + 1) settled.Add(Identify(ordered[start], wanted));
            else contested.AddRange(new ArraySegment<TFile>(ordered, start, end - start));
        }

        // Nearly always there is nothing to decide, and no path to make ids of.
        if (contested.Count == 0) return settled;

        contested.Sort(static (left, right) => ArticleItem.ByPath(left.Item, right.Item));
        List<TFile> identified = areUnique ? FirstOnes(contested, problems) : Resolve(contested, settled, problems);
        identified.AddRange(settled);
        identified.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return identified;
    }

    private static TFile Identify<TFile>(TFile file, string id)
        where TFile : ICollectable<TFile> => file.Id == id ? file : file.Identify(id);

    /// <summary>Of articles with one id, the one whose path comes first keeps it.</summary>
    private static List<TFile> FirstOnes<TFile>(List<TFile> files, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        var kept = new Dictionary<string, TFile>(StringComparer.Ordinal);
        foreach (TFile file in files)
        {
            if (kept.TryGetValue(file.WantedId!, out TFile? first))
                Report(problems, file, ProblemKinds.RepeatedId, file.WantedId!, file.Item.Collection, first.Item.DisplayPath);
            else kept.Add(file.WantedId!, Identify(file, file.WantedId!));
        }

        return [.. kept.Values];
    }

    /// <param name="files">The files that want an id that another one wants, in order of their paths.</param>
    /// <param name="settled">
    /// All others, in ordinal order of their ids. Each has the one that it asks for: no path of another file takes it away, since that
    /// file would ask for it, too, or come later.
    /// </param>
    /// <param name="problems">Takes an entry for each file that has not the id that it asks for.</param>
    private static List<TFile> Resolve<TFile>(List<TFile> files, List<TFile> settled, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        string[] paths = [.. files.Select(static file => file.Item.PathId)];
        bool[] isOfPath = [.. files.Select((file, i) => file.WantedId == paths[i])];
        ILookup<string, int> wanting = Enumerable.Range(0, files.Count).ToLookup(i => files[i].WantedId!, StringComparer.Ordinal);
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        string?[] ids = new string?[files.Count];

        // A file that asks for nothing else goes before one that has to fall back, and a name that is the id before one that only makes it.
        foreach (int i in Enumerable
            .Range(0, files.Count)
            .OrderBy(i => (isOfPath[i] ? 0 : 2) + (files[i].Item.IdPath == paths[i] ? 0 : 1)))
        {
            if (!IsTaken(paths[i])) Give(i, paths[i]);
        }

        for (int i = 0; i < files.Count; i++)
            if (ids[i] is null) Give(i, Suffixed(paths[i], files[i].Item).First(id => !IsTaken(id)));

        for (int i = 0; i < files.Count; i++)
        {
            string wanted = files[i].WantedId!;
            if (ids[i] == wanted) continue;

            int other = owners.TryGetValue(wanted, out int owner) ? owner : wanting[wanted].First(k => k != i);
            Report(
                problems, files[i], ProblemKinds.DuplicateId, wanted, files[i].Item.Collection, files[other].Item.DisplayPath, ids[other]!,
                ids[i]!);
        }

        return [.. files.Select((file, i) => Identify(file, ids[i]!))];

        bool IsTaken(string id) => owners.ContainsKey(id) || CollectedFiles<TFile>.Find(settled, id) is not null;

        void Give(int file, string id)
        {
            ids[file] = id;
            owners.Add(id, file);
        }
    }

    /// <summary>
    /// Ids that a path alone makes: of the part below the collection, so that a folder that is read at run time has the same ones, and then
    /// of the whole.
    /// </summary>
    private static IEnumerable<string> Suffixed(string id, ArticleItem item)
    {
        yield return $"{id}-{HashOf(item.IdPath + Extension(item.DisplayPath))}";
        for (int i = 0; ; i++)
            yield return $"{id}-{HashOf(item.DisplayPath + "\n" + item.Collection + "\n" + i.ToString(CultureInfo.InvariantCulture))}";
    }

    private static string Extension(string path) =>
        path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path.Substring(dot) : "";

    private static string HashOf(string text) =>
        unchecked((uint)Checksum.Of(Encoding.UTF8.GetBytes(text))).ToString("x8", CultureInfo.InvariantCulture);

    private static void Report<TFile>(ICollection<FileProblem> problems, TFile file, ProblemKind kind, params string[] arguments)
        where TFile : ICollectable<TFile> =>
            problems.Add(new FileProblem(file.Item.Path, new Problem(kind, SpanOf(file), EquatableArray.Of(arguments))));

    /// <summary>Where the id stands, as far as more is known of the file than its id.</summary>
    public static FileSpan SpanOf<TFile>(TFile file)
        where TFile : ICollectable<TFile> => file.Parsed is { Article: { } article } ? article.IdSpan : default;
}
