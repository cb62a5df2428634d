using System.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>A text that somebody made to take long, of any size. Reading it has to take twice as long when it is twice as large.</summary>
/// <param name="Name">What there is much of.</param>
/// <param name="Size">A number of it that takes a good scanner some dozen milliseconds, and one that looks back every time minutes.</param>
/// <param name="Make">The text with a number of it.</param>
internal sealed record HostileText(string Name, int Size, Func<int, string> Make)
{
    public static IReadOnlyList<HostileText> All { get; } =
    [
        new("links in one line", 200_000, static count => Body(Repeat("[a](b.md) ", count))),
        new("links on lines of their own", 200_000, static count => Body(Repeat("[a](b.md)\n", count))),
        new("links in a list", 200_000, static count => Body(Repeat("- [a](b.md)\n", count))),
        new("links between empty lines", 200_000, static count => Body(Repeat("[a](b.md)\n\n", count))),
        new("definitions of references", 200_000, static count => Body(Repeat("[a]: b.md\n", count))),
        new("indented links", 200_000, static count => Body(Repeat("    [a](b.md)\n", count))),
        new("indented links between lists", 100_000, static count => Body(Repeat("- c\n\n    [a](b.md)\n\n", count))),
        new("comments in one line", 200_000, static count => Body(Repeat("[a](b.md) <!-- --> ", count))),
        new("comments without an end", 200_000, static count => Body(Repeat("[a](b.md) <!-- ", count))),
        new("comments on lines of their own", 200_000, static count => Body(Repeat("<!-- -->\n[a](b.md)\n", count))),
        new("labels without an end", 200_000, static count => Body(Repeat("[a]:", count))),
        new("links without an opening bracket", 200_000, static count => Body(Repeat("a](b.md) ", count))),
        new("links inside of each other", 200_000, static count => Body(Repeat("[x](", count))),
        new("links inside of each other, closed", 200_000, static count => Body(Repeat("[x](a.md", count) + Repeat(")", count))),
        new("links that nobody closes", 200_000, static count => Body(Repeat("[x](a.md \" ", count))),
        new("backslashes before links", 200_000, static count => Body(Repeat("[\\\\\\](b.md) ", count))),
        new("backticks of every length before links", 200_000, static count => Body(Backticks(count) + Repeat(" [a](b.md)", count / 70))),
        new("backticks and links by turns", 200_000, static count => Body(Repeat("` [a](b.md) ``` ", count))),
        new("fences and links by turns", 100_000, static count => Body(Repeat("```\n[a](b.md)\n~~~\n", count))),
        new("headings of page furniture", 100_000, static count =>
            $" date 2021-12-22 Example\n\nA Title\n\nText.\n\n{Repeat("Related Topics\n\n", count)}"),
        new("full stops", 400_000, static count => Body(Repeat(".\"", count))),
        new("tags in brackets, in YAML", 15_000, static count => Yaml($"tags: [{Numbered(count, ", ", "t")}]")),
        new("tags on lines, in YAML", 12_000, static count => Yaml($"tags:\n- {Numbered(count, "\n- ", "t")}")),
        new("keys in YAML", 10_000, static count => Yaml(Numbered(count, "\n", "k", ": v"))),
        new("keys that come twice, in YAML", 5_000, static count =>
            Yaml(Numbered(count, "\n", "k", ": v") + "\n" + Numbered(count, "\n", "k", ": w"))),
        new("anchors in YAML", 10_000, static count => Yaml($"list: [{Numbered(count, ", ", "&a", " x")}]")),
        new("tags in TOML", 10_000, static count => $"+++\ntitle = \"A\"\ntags = [{Numbered(count, ", ", "\"t", "\"")}]\n+++\n\nText.\n"),
        new("keys in TOML", 8_000, static count => $"+++\ntitle = \"A\"\n{Numbered(count, "\n", "k", " = 1")}\n+++\n\nText.\n"),
        new("tables in TOML", 8_000, static count => $"+++\ntitle = \"A\"\n{Numbered(count, "\n", "[t", "]")}\n+++\n\nText.\n"),
        new("tags in JSON", 10_000, static count =>
            $"{{\n\"title\": \"A\",\n\"tags\": [{Numbered(count, ", ", "\"t", "\"")}]\n}}\n\nText.\n"),
        new("tags in a mail header", 15_000, static count => $"Title: A\nTags: {Numbered(count, ", ", "t")}\n\nText.\n"),
        new("tags in a mail header beyond its limit", 1_000_000, static count =>
            $"Title: A\nTags: {Numbered(count, ", ", "t")}\n\nText.\n"),
        new("authors in a mail header", 10_000, static count => $"Title: A\nFrom: {Numbered(count, ", ", "Ada L")}\n\nText.\n"),
        new("authors in a mail header beyond its limit", 1_000_000, static count =>
            $"Title: A\nFrom: {Numbered(count, ", ", "Ada L")}\n\nText.\n"),
        new("one author's suffixes in a mail header", 25_000, static count => $"Title: A\nFrom: Ada{Repeat(", Jr", count)}\n\nText.\n"),
        new("keys in a mail header", 12_000, static count => $"Title: A\n{Numbered(count, "\n", "K", ": v")}\n\nText.\n"),
        new("lines without a key in a mail header", 50_000, static count =>
            $"Title: A\n{Repeat("Key: v\n", count + 1)}{Repeat("no key\n", count)}\nText.\n"),
    ];

    public override string ToString() => Name;

    private static string Body(string body) => $"A Title\n\n{body}\n";

    private static string Yaml(string header) => $"---\ntitle: A\n{header}\n---\n\nText.\n";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(int count, string separator, string before, string after = "") =>
        string.Join(separator, Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{before}{i}{after}")));

    /// <summary>Runs of one, two, three and more backticks, until they have a number of characters.</summary>
    private static string Backticks(int characters)
    {
        var text = new StringBuilder();
        for (int length = 1; text.Length < characters; length++) text.Append('a').Append('`', length);
        return text.ToString();
    }
}
