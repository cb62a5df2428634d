using System.Globalization;
using System.Text;
using CorpusSdk.Parsing.Formats;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Article files from a seed: the same on every machine. Half are newswire in <c>news</c>, a quarter front matter in
/// <c>blog</c>, a sixth mail in <c>letters</c>, and the rest plain text in <c>notes</c>.
/// </summary>
internal static class SyntheticCorpus
{
    /// <summary>In characters: that of the real articles that this project began with.</summary>
    public const int UsualLength = 2_800;

    private const int Seed = 20211222;

    private static readonly string[] Sources = ["UrduPoint.com", "Example Wire", "The Daily Sample", "Northern Post", "Harbour Gazette"];
    private static readonly string[] Places = ["MOSCOW", "PARIS", "BRUSSELS", "NEW YORK", "ISLAMABAD", "OSLO"];
    private static readonly string[] Agencies = ["UrduPoint News / Sputnik", "AP", "Reuters", "Xinhua"];

    public static IEnumerable<SyntheticArticle> Articles(int count, int characters = UsualLength)
    {
        for (int i = 0; i < count; i++) yield return Article(i, characters);
    }

    /// <summary>Writes the articles below a folder, which gets the folders of the collections.</summary>
    public static void WriteTo(string folder, int count, int characters = UsualLength)
    {
        foreach (SyntheticArticle article in Articles(count, characters))
        {
            string path = Path.Combine(folder, article.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, article.Text);
        }
    }

    /// <summary>An article of its own: whatever the size of the corpus, the n-th one is the same.</summary>
    public static SyntheticArticle Article(int index, int characters = UsualLength)
    {
        var random = new Random(Seed + index);
        var prose = new Prose(random);
        string title = prose.Title(random.Next(4, 9));
        DateOnly date = new DateOnly(2015, 1, 1).AddDays(random.Next(3650));
        var text = new StringBuilder(characters + 256);
        (string collection, string extension) = (index % 12) switch
        {
            < 6 => Newswire(text, random, title, date),
            < 9 => FrontMatter(text, random, prose, title, date),
            < 11 => Mail(text, random, prose, title, date),
            _ => Plain(text, title),
        };
        prose.Paragraphs(text, characters - text.Length);
        return new SyntheticArticle(
            string.Create(CultureInfo.InvariantCulture, $"{collection}/{date.Year}/{index:D6}{extension}"), text.ToString());
    }

    private static (string Collection, string Extension) Newswire(StringBuilder text, Random random, string title, DateOnly date)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $" date {date:yyyy-MM-dd} {Sources[random.Next(Sources.Length)]}\n\n{title}\n\n{title.ToUpperInvariant()}\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"{Places[random.Next(Places.Length)]} ({Agencies[random.Next(Agencies.Length)]} - {date:d MMMM, yyyy}) ");
        return ("news", ".txt");
    }

    private static (string Collection, string Extension) FrontMatter(
        StringBuilder text, Random random, Prose prose, string title, DateOnly date)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: \"{title}\"\ndate: {date:yyyy-MM-dd}\nauthors:\n  - {prose.Name()}\n  - {prose.Name()}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"tags: [tag-{random.Next(40)}, tag-{random.Next(40)}]\nsource: {Sources[random.Next(Sources.Length)]}\n---\n\n");
        return ("blog", ".md");
    }

    private static (string Collection, string Extension) Mail(StringBuilder text, Random random, Prose prose, string title, DateOnly date)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"Subject: {title}\nFrom: {prose.Name()} <{random.Next(1000)}@example.org>\nDate: {date:ddd, dd MMM yyyy} 10:{random.Next(60):D2}:00 +0000\n\n");
        return ("letters", ".txt");
    }

    private static (string Collection, string Extension) Plain(StringBuilder text, string title)
    {
        text.Append(title).Append("\n\n");
        return ("notes", ".txt");
    }
}
