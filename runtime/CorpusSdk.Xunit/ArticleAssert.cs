using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Xunit.Sdk;

namespace CorpusSdk.Xunit;

/// <summary>Assertions about sets of articles. They look at all of them, and their failures name each that fails, with its file.</summary>
public static class ArticleAssert
{
    /// <summary>Runs assertions on every article and reports all that fail, each with its file.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="assert">What holds for each of them; throws otherwise.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="XunitException">It does not hold for some, or there is no article.</exception>
    public static void All<T>(IEnumerable<T> articles, Action<T> assert)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(assert);
        List<string> failures = [];
        int count = 0;
        foreach (T article in articles)
        {
            count++;
            try
            {
                assert(article);
            }
#pragma warning disable CA1031 // Whatever an assertion throws is what is wrong with this article.
            catch (Exception error)
#pragma warning restore CA1031
            {
                failures.Add($"{Name(article)}: {error.Message.ReplaceLineEndings(" ")}");
            }
        }

        Report("Not all articles are as they have to be", failures, count);
    }

    /// <summary>Checks a condition on every article and reports all that do not meet it.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="condition">What holds for each of them.</param>
    /// <param name="because">What the condition is, for the message; its code unless something else is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or <paramref name="condition"/> is null.</exception>
    /// <exception cref="XunitException">Some do not meet it, or there is no article.</exception>
    public static void Satisfies<T>(
        IEnumerable<T> articles, Func<T, bool> condition, [CallerArgumentExpression(nameof(condition))] string because = "")
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(condition);
        T[] all = [.. articles];
        Report($"Not for all articles: {because}", [.. all.Where(article => !condition(article)).Select(Name)], all.Length);
    }

    /// <summary>Checks that no two articles have the same value.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="value">Reads the value, such as a title or a body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="XunitException">Some have the same value, or there is no article.</exception>
    public static void Distinct<T, TValue>(IEnumerable<T> articles, Func<T, TValue> value)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(value);
        T[] all = [.. articles];
        Report(
            "Articles share a value",
            [.. all
                .GroupBy(value)
                .Where(static group => group.Skip(1).Any())
                .Select(static group => $"{Short($"{group.Key}")}: {string.Join(", ", group.Select(Name))}")],
            all.Length);
    }

    /// <summary>Checks that a text is in no article's title or body, such as <c>\uFFFD</c>, which wrong decoding leaves.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="text">The text, compared by ordinal.</param>
    /// <param name="articles">The articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or empty.</exception>
    /// <exception cref="XunitException">Some contain it, and the message shows where; or there is no article.</exception>
    public static void DoesNotContain<T>(string text, IEnumerable<T> articles)
        where T : Article
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentNullException.ThrowIfNull(articles);
        List<string> failures = [];
        int count = 0;
        foreach (T article in articles)
        {
            count++;
            string? found = ((string[])[article.Title, article.Body]).FirstOrDefault(
                searched => searched.Contains(text, StringComparison.Ordinal));
            if (found is not null)
            {
                failures.Add($"{Name(article)}: {Excerpt.Around(found, found.IndexOf(text, StringComparison.Ordinal), text.Length)}");
            }
        }

        Report($"Articles contain '{text}'", failures, count);
    }

    /// <summary>Checks that texts and ids of articles are what they were: for a corpus, compare <c>Corpus.Fingerprint</c>.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="expected">The fingerprint, 64 hexadecimal digits.</param>
    /// <param name="articles">The articles, in their order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="XunitException">The fingerprint is another; the message says which. A list says what has changed: see
    /// <see cref="MatchesList"/>.</exception>
    public static void HasFingerprint<T>(string expected, IEnumerable<T> articles)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(articles);
        string actual = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ListOf(articles))));
        if (!actual.Equals(expected, StringComparison.OrdinalIgnoreCase))
        {
            throw new XunitException(
                $"The articles have changed: their fingerprint is{Environment.NewLine}{actual}, and was{Environment.NewLine}{expected}.");
        }
    }

    /// <summary>Checks that texts and ids of articles are those of a list in a file, a line <c>collection/id hash</c> for each.</summary>
    /// <typeparam name="T">The type of the articles.</typeparam>
    /// <param name="file">
    /// The list: a path from the folder of the test's source file, or from the folder of the test assembly where that folder does
    /// not exist. When the list is missing or differs, what it would have to be is written beside it, with <c>.received</c> after its name.
    /// </param>
    /// <param name="articles">The articles.</param>
    /// <param name="testFile">The test's source file, which the compiler fills in.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="XunitException">Articles were added, removed or changed; the message names them.</exception>
    public static void MatchesList<T>(string file, IEnumerable<T> articles, [CallerFilePath] string testFile = "")
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(articles);
        string? sources = Path.GetDirectoryName(testFile);
        file = Path.GetFullPath(file, Directory.Exists(sources) ? Path.GetFullPath(sources) : AppContext.BaseDirectory);
        string actual = ListOf(articles);
        string expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual == expected) return;

        File.WriteAllText(file + ".received", actual);
        Dictionary<string, string> before = Read(expected);
        Dictionary<string, string> after = Read(actual);
        List<string> changes =
        [
            .. after.Keys.Where(id => !before.ContainsKey(id)).Select(static id => $"added: {id}"),
            .. before.Keys.Where(id => !after.ContainsKey(id)).Select(static id => $"removed: {id}"),
            .. after
                .Where(entry => before.TryGetValue(entry.Key, out string? hash) && hash != entry.Value)
                .Select(static entry => $"changed: {entry.Key}"),
        ];
        Report($"The articles are not those of {file}", changes.Count > 0 ? changes : ["their order"], after.Count);
    }

    private static string ListOf<T>(IEnumerable<T> articles)
        where T : Article => string.Concat(articles.Select(static article => $"{article.Collection}/{article.Id} {article.ContentHash}\n"));

    private static Dictionary<string, string> Read(string list) =>
        list
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(' '))
            .ToDictionary(static parts => parts[0], static parts => parts[^1], StringComparer.Ordinal);

    private static void Report(string what, List<string> failures, int count)
    {
        if (count == 0) throw new XunitException("There is no article to assert anything about.");

        if (failures.Count == 0) return;

        StringBuilder message = new();
        message.Append(CultureInfo.InvariantCulture, $"{what}: {failures.Count} of {count}.");
        foreach (string failure in failures)
        {
            message.AppendLine().Append("  ").Append(failure);
        }

        throw new XunitException(message.ToString());
    }

    private static string Name(Article article) => $"{article.Collection}/{article.Id} ({article.Path})";

    private static string Short(string text) => text.Length > 60 ? string.Concat(text.AsSpan(0, 60), "…") : text;
}
