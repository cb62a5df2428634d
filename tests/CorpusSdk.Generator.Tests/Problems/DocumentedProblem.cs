using System.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// One heading of docs/diagnostics.md: <c>## CORPUS101: The date is not in the calendar</c>, below it a fenced block for each
/// file, with the info string <c>text title="corpus/news/a.txt"</c> (<c>md</c>, <c>csharp</c> and <c>base64</c> as well), perhaps an
/// <c>ini</c> block of <c>Name=value</c> lines, and a <c>console</c> block with the messages.
/// </summary>
internal sealed record DocumentedProblem(
    string Id, string Title, IReadOnlyList<DocumentedFile> Files, IReadOnlyList<(string Name, string Value)> Properties,
    IReadOnlyList<string> Messages)
{
    public static IReadOnlyList<DocumentedProblem> ReadAll(string markdown)
    {
        var problems = new List<DocumentedProblem>();
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## CORPUS", StringComparison.Ordinal)) problems.Add(Read(lines, i));
            else if (IsFence(lines[i])) i = EndOfBlock(lines, i);
        }

        return problems;
    }

    private static DocumentedProblem Read(string[] lines, int heading)
    {
        string[] parts = lines[heading][3..].Split(':', 2, StringSplitOptions.TrimEntries);
        var files = new List<DocumentedFile>();
        var properties = new List<(string, string)>();
        var messages = new List<string>();
        for (int i = heading + 1; i < lines.Length && !lines[i].StartsWith("## ", StringComparison.Ordinal); i++)
        {
            if (!IsFence(lines[i])) continue;

            int end = EndOfBlock(lines, i);
            string[] block = lines[(i + 1)..end];
            string info = lines[i].TrimStart('`').Trim();
            if (DocumentedFile.TryRead(info, block) is { } file) files.Add(file);
            else if (info == "console") messages.AddRange(block.Where(static line => line.Length > 0));
            else if (info == "ini") properties.AddRange(block.Where(static line => line.Length > 0).Select(Property));
            i = end;
        }

        return new DocumentedProblem(parts[0], parts.Length > 1 ? parts[1] : "", files, properties, messages);
    }

    private static (string Name, string Value) Property(string line)
    {
        string[] parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.Length > 1 ? parts[1] : "");
    }

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);

    /// <summary>The closing fence, which has as many backticks as the opening one; the last line when there is none.</summary>
    private static int EndOfBlock(string[] lines, int start)
    {
        string fence = new('`', lines[start].TakeWhile(static c => c == '`').Count());
        int end = Array.FindIndex(lines, start + 1, line => line.TrimEnd() == fence);
        return end < 0 ? lines.Length - 1 : end;
    }
}

/// <param name="Path">The path below the project, such as <c>corpus/news/a.txt</c> or <c>Review.cs</c>.</param>
/// <param name="Content">The bytes; the line end before the closing fence is the file's last.</param>
internal sealed record DocumentedFile(string Path, byte[] Content)
{
    private const string Title = " title=\"";

    public static DocumentedFile? TryRead(string info, string[] block)
    {
        int title = info.IndexOf(Title, StringComparison.Ordinal);
        if (title < 0) return null;

        string path = info[(title + Title.Length)..].TrimEnd('"');
        return info[..title] switch
        {
            "text" or "md" or "csharp" =>
                new DocumentedFile(path, Encoding.UTF8.GetBytes(string.Concat(block.Select(static line => line + "\n")))),
            "base64" => new DocumentedFile(path, Convert.FromBase64String(string.Concat(block))),
            _ => null,
        };
    }
}
