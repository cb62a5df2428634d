using System.Text.RegularExpressions;

namespace CorpusSdk.Benchmarks;

/// <summary>A concordance and frequencies as a program without CorpusSdk.Text has them: LINQ and regular expressions.</summary>
internal static partial class RegexStudy
{
    private const int Width = 40;

    public static List<(Article Article, string Left, string Match, string Right)> Concordance(IEnumerable<Article> articles, string word)
    {
        var pattern = new Regex($@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
        return
        [
            .. from article in articles
               let body = article.Body
               from Match match in pattern.Matches(body)
               let left = Math.Max(0, match.Index - Width)
               let end = match.Index + match.Length
               select (article, body[left..match.Index].ReplaceLineEndings(" "), match.Value,
                   body[end..Math.Min(body.Length, end + Width)].ReplaceLineEndings(" ")),
        ];
    }

    public static List<(string Word, int Count)> Frequencies(IEnumerable<Article> articles) =>
    [
        .. articles
            .SelectMany(article => Word().Matches(article.Body))
            .GroupBy(match => match.Value.ToUpperInvariant())
            .Select(group => (group.Key, group.Count()))
            .OrderByDescending(word => word.Item2),
    ];

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
