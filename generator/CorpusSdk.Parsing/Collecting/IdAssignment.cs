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
    public static List<TFile> Assign<TFile>(IReadOnlyList<TFile> files, bool areUnique, List<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        // Nearly always there is nothing to decide, and no path to make ids of.
        List<TFile> identified =
            files.All(file => wanted.Add(file.WantedId!)) ? [.. files.Select(static file => Identify(file, file.WantedId!))]
            : areUnique ? FirstOnes(InOrder(files), problems)
            : Resolve(InOrder(files), problems);
        identified.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return identified;
    }

    private static TFile[] InOrder<TFile>(IReadOnlyList<TFile> files)
        where TFile : ICollectable<TFile>
    {
        TFile[] ordered = [.. files];
        Array.Sort(ordered, static (left, right) => ArticleItem.ByPath(left.Item, right.Item));
        return ordered;
    }

    private static TFile Identify<TFile>(TFile file, string id)
        where TFile : ICollectable<TFile> => file.Id == id ? file : file.Identify(id);

    /// <summary>Of articles with one id, the one whose path comes first keeps it.</summary>
    private static List<TFile> FirstOnes<TFile>(TFile[] files, List<FileProblem> problems)
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

    private static List<TFile> Resolve<TFile>(TFile[] files, List<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        string[] paths = [.. files.Select(static file => file.Item.PathId)];
        bool[] isOfPath = [.. files.Select((file, i) => file.WantedId == paths[i])];
        var wanting = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            if (!wanting.TryGetValue(files[i].WantedId!, out List<int>? others)) wanting.Add(files[i].WantedId!, others = []);
            others.Add(i);
        }

        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        string?[] ids = new string?[files.Length];
        for (int i = 0; i < files.Length; i++)
            if (!isOfPath[i] && wanting[files[i].WantedId!].Count == 1) Give(i, files[i].WantedId!);

        // A file that asks for nothing else goes before one that has to fall back, and a name that is the id before one that only makes it.
        foreach (int i in Enumerable
            .Range(0, files.Length)
            .Where(i => ids[i] is null)
            .OrderBy(i => (isOfPath[i] ? 0 : 2) + (files[i].Item.IdPath == paths[i] ? 0 : 1)))
        {
            if (!owners.ContainsKey(paths[i])) Give(i, paths[i]);
        }

        for (int i = 0; i < files.Length; i++)
            if (ids[i] is null) Give(i, Suffixed(paths[i], files[i].Item).First(id => !owners.ContainsKey(id)));

        for (int i = 0; i < files.Length; i++)
        {
            string wanted = files[i].WantedId!;
            if (ids[i] == wanted) continue;

            int other = owners.TryGetValue(wanted, out int owner) ? owner : wanting[wanted].First(k => k != i);
            Report(
                problems, files[i], ProblemKinds.DuplicateId, wanted, files[i].Item.Collection, files[other].Item.DisplayPath, ids[other]!,
                ids[i]!);
        }

        return [.. files.Select((file, i) => Identify(file, ids[i]!))];

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

    private static void Report<TFile>(List<FileProblem> problems, TFile file, ProblemKind kind, params string[] arguments)
        where TFile : ICollectable<TFile> =>
            problems.Add(new FileProblem(file.Item.Path, new Problem(kind, SpanOf(file), EquatableArray.Of(arguments))));

    /// <summary>Where the id stands, as far as more is known of the file than its id.</summary>
    public static FileSpan SpanOf<TFile>(TFile file)
        where TFile : ICollectable<TFile> => file is ParsedFile { Article: { } article } ? article.IdSpan : default;
}
