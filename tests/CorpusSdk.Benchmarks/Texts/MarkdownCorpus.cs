using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Pages of Markdown from a seed, of one collection in many folders, as sites of documentation have them: headers of six keys, headings,
/// links to each other, tables and code.
/// </summary>
internal static class MarkdownCorpus
{
    /// <summary>In characters: the mean of 48,209 real pages.</summary>
    private const int Length = 4_900;

    private const int PagesPerFolder = 60;
    private const int Seed = 20240520;

    public static void WriteTo(string folder, int count)
    {
        for (int page = 0; page < count; page++)
        {
            string path = Path.Combine(folder, "docs", PathOf(page));
            if (page % PagesPerFolder == 0) Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            File.WriteAllText(path, Page(page, count));
        }
    }

    private static string PathOf(int page) =>
        string.Create(CultureInfo.InvariantCulture, $"section-{page / PagesPerFolder:D4}/page-{page % PagesPerFolder:D2}.md");

    private static string Page(int page, int count)
    {
        var random = new Random(Seed + page);
        var prose = new Prose(random);
        StringBuilder text = new(Length + 512);
        text.Append(
            CultureInfo.InvariantCulture,
            $"---\ntitle: {prose.Title(random.Next(3, 7))} {page}\ndescription: {prose.Title(8)}\nms.date: {random.Next(1, 13)}/{random.Next(1, 29)}/2023\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"ms.topic: {(random.Next(3) == 0 ? "reference" : "how-to")}\nauthor: writer-{random.Next(40)}\nversion: {random.Next(5, 8)}.{random.Next(5)}\n---\n\n");
        for (int section = 1; text.Length < Length; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {prose.Title(4)}\n\n");
            prose.Paragraphs(text, 500);
            text.Append(CultureInfo.InvariantCulture, $"\n\nSee [{prose.Title(2)}](../{PathOf(random.Next(count))}) and `{prose.Title(1)}`.\n\n");
            if (section % 2 == 0)
            {
                text.Append("| name | type | default |\n| --- | --- | --- |\n");
                for (int row = 0; row < 6; row++) text.Append(CultureInfo.InvariantCulture, $"| `{prose.Title(1)}` | text | {row} |\n");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"```csharp\nvar value = Read(\"{prose.Title(1)}\", {section});\nConsole.WriteLine(value);\n```\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
