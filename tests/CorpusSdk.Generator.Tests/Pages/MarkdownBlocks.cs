namespace CorpusSdk.Generator.Tests;

/// <summary>The fenced blocks of a page.</summary>
internal static class MarkdownBlocks
{
    public static IEnumerable<(string Info, string Text)> Read(string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;

            int end = Array.IndexOf(lines, "```", i + 1);
            yield return (lines[i][3..], string.Concat(lines[(i + 1)..end].Select(static line => line + "\n")));
            i = end;
        }
    }
}
