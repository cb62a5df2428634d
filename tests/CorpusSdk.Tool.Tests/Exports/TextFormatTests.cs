using System.Diagnostics;
using System.Xml.Linq;

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>Formats of texts: vertical, CoNLL-U, TEI and llms.txt.</summary>
public sealed class TextFormatTests : IDisposable
{
    private readonly ExportFolder _folder = ExportFolder.Films();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Vertical_text_has_a_token_a_line()
    {
        string[] lines = File.ReadAllLines(_folder.Export("films.vert", "--collection", "films"));
        int start = Array.FindIndex(lines, static line => line.Contains("key=\"films/metropolis\"", StringComparison.Ordinal));

        Assert.Contains("title=\"Metropolis, &quot;the&quot; film\"", lines[start], StringComparison.Ordinal);
        Assert.Contains("authors=\"Thea von Harbou|Fritz Lang\"", lines[start], StringComparison.Ordinal);
        Assert.Equal(
            [
                "<p>", "<s>", "A", "city", "<g/>", ",", "&quot;", "<g/>", "divided", "<g/>", "&quot;", "in", "two", "<g/>", ";", "rich",
                "&amp;", "poor", "&lt;", "<g/>", "below", "<g/>", "&gt;", "<g/>", ".", "</s>", "<s>", "The", "second", "line", "👩‍🚀",
                "<g/>", ".", "</s>", "</p>", "<p>", "<s>", "Another",
            ],
            lines[(start + 1)..(start + 39)]);
        Assert.Equal(3, lines.Count(static line => line == "<p>"));
        Assert.Equal(5, lines.Count(static line => line == "<s>"));
    }

    [Fact]
    public void Sentences_of_CoNLL_U_are_their_tokens()
    {
        string[] blocks = File.ReadAllText(_folder.Export("films.conllu")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> ids = [];
        foreach (string[] lines in blocks.Select(static block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            string id = lines.Single(static line => line.StartsWith("# sent_id = ", StringComparison.Ordinal));
            string text = lines.Single(static line => line.StartsWith("# text = ", StringComparison.Ordinal))["# text = ".Length..];
            string[][] tokens = [.. lines.Where(static line => !line.StartsWith('#')).Select(static line => line.Split('\t'))];

            Assert.True(ids.Add(id));
            Assert.DoesNotContain('/', id);
            Assert.All(tokens, static token => Assert.Equal(10, token.Length));
            Assert.Equal(Enumerable.Range(1, tokens.Length), tokens.Select(static token => int.Parse(token[0], null)));
            Assert.Equal(text, string.Concat(tokens.Select(static token => token[1] + (token[9] == "_" ? " " : ""))).TrimEnd());
        }

        Assert.Equal(7, blocks.Length);
    }

    [Fact]
    public void Tei_is_read_by_another_parser()
    {
        _folder.Write("bad/nul.md", "---\ntitle: With NUL\n---\n\nBefore\0after \u0001.\n");
        ToolRun run = _folder.Run("films.xml");
        string file = Path.Combine(_folder.Path, "films.xml");
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        XElement root = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
        XElement film = root.Elements(tei + "TEI").Single(static element => (string?)element.Attribute("n") == "films/metropolis");

        Assert.Equal(5, root.Elements(tei + "TEI").Count());
        Assert.Equal("Metropolis, \"the\" film", film.Descendants(tei + "title").First().Value);
        Assert.Equal(["Thea von Harbou", "Fritz Lang"], film.Descendants(tei + "author").Select(static author => author.Value));
        Assert.Equal("1927-01-10", film.Descendants(tei + "date").Single().Attribute("when")!.Value);
        Assert.Equal(2, film.Descendants(tei + "body").Single().Elements(tei + "p").Count());
        Assert.EndsWith(
            "<below>.\nThe second line 👩‍🚀.", film.Descendants(tei + "body").Single().Elements(tei + "p").First().Value,
            StringComparison.Ordinal);
        Assert.Equal(
            "warning: 2 characters that the format does not allow, such as NUL, were replaced by U+FFFD in bad/nul.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.SkipUnless(File.Exists("/usr/bin/xmllint"), "xmllint is not installed.");
        using var lint = Process.Start("/usr/bin/xmllint", ["--noout", file]);
        lint.WaitForExit();
        Assert.Equal(0, lint.ExitCode);
    }

    [Fact]
    public void Llms_files_list_articles_and_have_their_texts()
    {
        string list = File.ReadAllText(_folder.Export("llms.txt"));
        string full = File.ReadAllText(_folder.Export("llms-full.txt"));

        Assert.StartsWith("# corpus-tool-", list, StringComparison.Ordinal);
        Assert.Contains(
            "\n\n> 4 articles.\n\n## Essays\n\n- [First](essays/first.md): 0001-01-01\n- [Second](essays/second.md)\n\n## Films\n\n", list,
            StringComparison.Ordinal);
        Assert.Contains("\n## Nosferatu\n\nfilms/nosferatu, 1922-03-04\n\nA ship comes.\n", full, StringComparison.Ordinal);
    }
}
