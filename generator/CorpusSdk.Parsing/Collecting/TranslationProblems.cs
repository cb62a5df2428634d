using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>Says of files of one collection that their names make them the same translation of an article.</summary>
internal static class TranslationProblems
{
    public static void Report<TFile>(IReadOnlyList<TFile> files, ICollection<FileProblem> problems)
        where TFile : ICollectable<TFile>
    {
        // Nearly always no name has a language. What is packed is reported by the generator.
        var paths = new HashSet<string>(
            files.Select(static file => file.Item.Name.TranslatedPath).OfType<string>(), StringComparer.Ordinal);
        if (paths.Count == 0) return;

        var first = new Dictionary<(string Path, string Language), ArticleItem>();
        foreach (ArticleFile file in files
            .Select(static file => file.Parsed?.Article)
            .OfType<ArticleFile>()
            .OrderBy(static file => file.Item.DisplayPath, StringComparer.Ordinal))
        {
            string path = file.Item.Name.TranslatedPath ?? ArticleItem.WithoutExtension(file.Item.DisplayPath);
            if (!paths.Contains(path) || file.Article.Language is not { } language) continue;

            (string, string) key = (path, language.ToLowerInvariant());
            if (first.TryGetValue(key, out ArticleItem? other))
            {
                problems.Add(new FileProblem(
                    file.Item.Path,
                    new Problem(ProblemKinds.RepeatedTranslation, default, EquatableArray.Of(language, path, other.DisplayPath))));
            }
            else
            {
                first.Add(key, file.Item);
            }
        }
    }
}
