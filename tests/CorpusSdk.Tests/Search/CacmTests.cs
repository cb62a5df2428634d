using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.CompilerServices;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests.Search;

/// <summary>
/// 3,204 abstracts, 64 questions and what people judged to answer them. Anserini's BM25 with its default English analyzer has a mean
/// average precision of 0.3123 and a precision of 0.1942 among the first 30.
/// </summary>
public partial class CacmTests
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../..", "shared", "oracles"));

    [Fact]
    public void Ranks_as_well_as_others_do()
    {
        string archive = Path.Combine(Folder, "cacm.tar.gz");
        Assert.SkipUnless(File.Exists(archive), $"The archive {archive} is missing.");
        Notes notes = Read(archive);
        ILookup<int, string> judged = File.ReadLines(Path.Combine(Folder, "cacm.qrels.txt"))
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static parts => parts[3] != "0")
            .ToLookup(static parts => int.Parse(parts[0], CultureInfo.InvariantCulture), static parts => parts[2]);

        double precision = 0;
        double at30 = 0;
        int topics = 0;
        foreach (Match topic in Topic().Matches(File.ReadAllText(Path.Combine(Folder, "cacm.topics.txt"))))
        {
            HashSet<string> relevant = [.. judged[int.Parse(topic.Groups[1].Value, CultureInfo.InvariantCulture)]];
            if (relevant.Count > 0)
            {
                string words = NoWord().Replace(topic.Groups[2].Value, " ").ToLowerInvariant();
                string[] found = [
                    .. notes.Search(words, new SearchOptions { Lenient = true }).Take(1000).Select(static hit => hit.Article.Id)];
                precision += AveragePrecision(found, relevant);
                at30 += found.Take(30).Count(relevant.Contains) / 30.0;
                topics++;
            }
        }

        Assert.Equal(52, topics);
        Assert.True(precision / topics >= 0.338 && at30 / topics >= 0.202, $"MAP {precision / topics:0.0000}, P@30 {at30 / topics:0.0000}");
    }

    private static double AveragePrecision(string[] found, HashSet<string> relevant)
    {
        int right = 0;
        double sum = 0;
        for (int i = 0; i < found.Length; i++)
        {
            if (relevant.Contains(found[i])) sum += ++right / (i + 1.0);
        }

        return sum / relevant.Count;
    }

    private static Notes Read(string archive)
    {
        string folder = Directory.CreateTempSubdirectory("cacm-").FullName;
        try
        {
            using var tar = Process.Start("tar", ["-xzf", archive, "-C", folder]);
            tar.WaitForExit();
            return new Notes(Directory.EnumerateFiles(folder, "CACM-*.html", SearchOption.AllDirectories).Select(static path =>
                Article(Path.GetFileNameWithoutExtension(path), Tag().Replace(File.ReadAllText(path), "").Trim())));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>As plain text is read: the first paragraph is the title.</summary>
    private static ArticleData Article(string id, string text)
    {
        int end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? SearchCorpus.Article(id, text, "") : SearchCorpus.Article(id, text[..end], text[end..].Trim());
    }

    [GeneratedRegex(@"<DOCNO>\s*(\d+)\s*</DOCNO>(.*?)</DOC>", RegexOptions.Singleline)]
    private static partial Regex Topic();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"</?(html|pre)>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
