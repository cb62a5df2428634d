using System.Text.Json.Nodes;

namespace CorpusSdk.Tests.Splitting;

/// <summary>English texts with the sentences that others hold to be right, the published golden rules among them.</summary>
/// <remarks>White space aside, which others change; so are backticks, which they read as quotation marks.</remarks>
public class SentenceOracleTests
{
    private static readonly string File = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../..", "shared", "oracles", "sentences-english.jsonl"));

    /// <summary>Expected sentences that are not in the text: others change it, and a view cannot.</summary>
    private static readonly string[] Changed = ["#008", "#117", "#031", "#033", "#082"];

    [Fact]
    public void Golden_rules_hold() => AssertAll(static name => !name.Contains("segments text", StringComparison.Ordinal), 51);

    [Fact]
    public void Other_texts_are_divided_as_others_do() =>
        AssertAll(
            static name => name.Contains("segments text", StringComparison.Ordinal) && !Changed.Contains(name[^4..]), 57);

    private static void AssertAll(Func<string, bool> isMeant, int count)
    {
        Assert.SkipUnless(System.IO.File.Exists(File), $"The file {File} is missing.");
        Example[] examples = [.. System.IO.File.ReadLines(File)
            .Select(static line => Example.Read(JsonNode.Parse(line)!))
            .Where(example => isMeant(example.Name))];
        Assert.Equal(count, examples.Length);

        string[] wrong = [.. examples.Where(static example => !example.IsRight).Select(static example => example.ToString())];
        Assert.Empty(wrong);
    }

    private sealed record Example(string Name, string Text, string[] Sentences)
    {
        public static Example Read(JsonNode json) =>
            new(
                (string)json["name"]!, (string)json["text"]!,
                [.. json["sentences"]!.AsArray().Select(static sentence => (string)sentence!)]);

        public bool IsRight => Actual.SequenceEqual(Sentences.Select(Inked));

        // Texts with tags are Markdown, and what is compared is what a reader sees.
        private SplitText Split => SplitText.Of(Text, new TextOptions { IsMarkdown = Text.Contains("</", StringComparison.Ordinal) });

        private IEnumerable<string> Actual =>
            Split is var split ? split.Sentences.Select(sentence => Inked(split.Seen[sentence.Start..sentence.End])) : [];

        public override string ToString() => $"{Name}: {string.Join(" | ", Split.Sentences)}";

        private static string Inked(string text) =>
            string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c != '\0')).Replace('`', '\'');
    }
}
