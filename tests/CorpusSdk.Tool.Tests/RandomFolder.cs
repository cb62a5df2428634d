using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CorpusSdk.Tool.Tests;

/// <summary>
/// A folder of articles of all kinds, with all that is decided among several files: ids, names, days in digits, collections, types, links
/// and translations.
/// </summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "Texts of a test.")]
internal static class RandomFolder
{
    private static readonly string[] Folders =
        ["news", "News", "news/2020", "essays", "Articles", "", "films", "films/old", "All", "été", "news/deep/er"];

    private static readonly string[] Names = ["a", "b", "A", "c d", "über", "index", "x.en", "x.de", "y", "2020-01-02-z", "01-q", "r", "s", "t"];

    private static readonly string[] Words = ["lamp", "sea", "C", "C++", "C#", "Count", "Ωmega", "👩‍🚀", "naïve", "harbour", "Lamp", "..."];

    private static readonly string[] Values =
    [
        "1", "2", "3", "17", "99999999999", "1.5", "2.50", "007", "+5", "1e5", "true", "false", "high", "\"5\"", "~", "", "2021-12-22",
        "04/05/2020", "13/05/2020", "05/13/2020", "2021-12-22T09:30:00Z", "2021-12-22T09:30:00", "1:30:00", "09:30", "09:30:15",
        "https://example.org/", "[a, b]", "[1, 2]", "[1, x]", "[]", "{ name: x, size: 3 }", "{ name: y }", "[{ name: x }, { name: y, size: z }]",
        "01015", "\"a\\0b\"",
    ];

    private static readonly string[] Keys = ["level", "Level", "price", "seen", "crew", "doors", "coverImage", "Cover Image", "count", "state"];

    /// <summary>Writes files into a folder.</summary>
    public static void Write(TextFolder folder, Random random, int files, string root = "")
    {
        // Most values under a key are of one kind, so that types are inferred and some values are odd.
        Dictionary<string, string> usual =
            Keys.ToDictionary(static key => key, _ => Values[random.Next(Values.Length)], StringComparer.Ordinal);
        for (int i = 0; i < files; i++)
        {
            string name = Names[random.Next(Names.Length)] + (random.Next(3) == 0 ? "" : i.ToString(CultureInfo.InvariantCulture));
            string path = $"{Folders[random.Next(Folders.Length)]}/{name}{(random.Next(4) == 0 ? ".txt" : ".md")}".TrimStart('/');
            folder.Write(root + path, Bytes(random, usual));
        }
    }

    private static byte[] Bytes(Random random, Dictionary<string, string> usual) => random.Next(30) switch
    {
        0 => [],
        1 => Encoding.Latin1.GetBytes("Café au lait\n\nDéjà vu.\n"),
        2 => Encoding.UTF8.GetBytes("---\ntitle: [broken\n---\n\nText.\n"),
        3 => Encoding.UTF8.GetBytes("Title of plain\r\rText of it.\r"),
        _ => Encoding.UTF8.GetBytes(TextOf(random, usual)),
    };

    private static string TextOf(Random random, Dictionary<string, string> usual)
    {
        StringBuilder text = new("---\n");
        if (random.Next(8) > 0) text.Append(CultureInfo.InvariantCulture, $"title: {Pick(random, Words)} {Pick(random, Words)}\n");
        if (random.Next(4) > 0) text.Append(CultureInfo.InvariantCulture, $"date: {Day(random)}\n");
        if (random.Next(4) == 0) text.Append(CultureInfo.InvariantCulture, $"updated: {Day(random)}\n");
        if (random.Next(3) == 0) text.Append(CultureInfo.InvariantCulture, $"id: {Pick(random, Names)}\n");
        if (random.Next(3) == 0) text.Append(CultureInfo.InvariantCulture, $"source: {Pick(random, Words)}\n");
        if (random.Next(3) == 0) text.Append(CultureInfo.InvariantCulture, $"tags: [{Pick(random, Words)}, {Pick(random, Words)}]\n");
        if (random.Next(5) == 0) text.Append(CultureInfo.InvariantCulture, $"authors: [{Pick(random, Words)}]\n");
        if (random.Next(6) == 0) text.Append("draft: true\n");
        if (random.Next(6) == 0) text.Append("language: en\n");
        foreach (string key in Keys)
        {
            if (random.Next(3) == 0) continue;

            text.Append(CultureInfo.InvariantCulture, $"{key}: {(random.Next(25) == 0 ? Pick(random, Values) : usual[key])}\n");
        }

        text.Append("---\n\n");
        for (int i = random.Next(4); i >= 0; i--)
        {
            text.Append(CultureInfo.InvariantCulture, $"The {Pick(random, Words)} was [lit]({Target(random)}) by the {Pick(random, Words)}. It went out.\n\n");
        }

        return text.ToString();
    }

    private static string Day(Random random) => random.Next(5) == 0
        ? $"{random.Next(1, 15):00}/{random.Next(1, 13):00}/{random.Next(1990, 2024)}"
        : $"{random.Next(1990, 2024)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}";

    private static string Target(Random random) => random.Next(3) switch
    {
        0 => $"{Pick(random, Names)}.md",
        1 => $"../{Pick(random, Folders)}/{Pick(random, Names)}{random.Next(60)}.md",
        _ => "https://example.org/",
    };

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
