using System.Text;
using CorpusSdk.Package.Tests.Fixtures;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// Articles that the compiler opens itself: it reads them as the task does, or the build says which of them it cannot be given.
/// </summary>
public class LiteralStorageTests(Feed feed)
{
    /// <summary>Files that no command line names, and some that the compiler takes for something else than text.</summary>
    private static readonly (string Path, byte[] Bytes, string Fault)[] Refused =
    [
        ("<?xml version=1.0?>/a.txt", "A\n\nText.\n"u8.ToArray(), "its path holds '?'"),
        ("notes/a\"b.txt", "Quote\n\nText.\n"u8.ToArray(), "its path holds '\"'"),
        ("notes/a|b.txt", "Bar\n\nText.\n"u8.ToArray(), "its path holds '|'"),
        ("notes/a\tb.txt", "Tab\n\nText.\n"u8.ToArray(), "its path holds the control character U+0009"),
        ("notes/nulls.txt", "Nulls\n\nText \0\0.\n"u8.ToArray(), "it holds NUL characters in a row"),
        ("notes/utf32.txt", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Wide\n\nText é.\n")], "it is UTF-32"),
    ];

    [Fact]
    public void A_literal_corpus_is_the_packed_one_or_says_what_it_cannot_hold()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no files with such names.");
        var consumer = new Consumer(feed, "literal");
        consumer.WriteProject("Lit.csproj", "<OutputType>Exe</OutputType>");
        consumer.Write("Program.cs", """
            foreach (var a in Lit.Corpus.Articles) Console.WriteLine($"{a.Path}: {a.Title}, {a.Body.Trim()}, {a.ContentHash[..8]}");
            Console.WriteLine(Lit.Corpus.Notes.Main.Id);
            """);
        Write(consumer, "notes/main.txt", "Main\n\nText.\n"u8.ToArray());
        Write(consumer, "notes/marks.txt", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "Marks\n\nText.\n"u8]);
        Write(consumer, "notes/utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Wide\n\nText é.\n")]);
        Write(
            consumer, "notes/utf16be.txt",
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Big\n\nText é.\n")]);
        Write(consumer, "notes/nomark.txt", Encoding.Unicode.GetBytes("Bare\n\nText.\n"));
        Write(consumer, "straße/a.txt", "A\n\nText.\n"u8.ToArray());
        Write(consumer, "STRAẞE/b.txt", "B\n\nText.\n"u8.ToArray());
        foreach ((string path, byte[] bytes, _) in Refused) Write(consumer, path, bytes);

        Write(consumer, "notes/other.mdx", "Other\n\nText.\n"u8.ToArray());

        Assert.Contains(
            $"{consumer.In("corpus")} : warning CORPUS010: The folder has files that are no articles for their endings (1 .mdx), such as 'other.mdx'.",
            consumer.Build().AssertSuccess().Output, StringComparison.Ordinal);
        string[] packed = consumer.Run("Lit").Split('\n');
        Assert.Equal(7 + Refused.Length, packed.Count(static line => line.StartsWith("corpus/", StringComparison.Ordinal)));
        Assert.Contains(packed, static line => line.StartsWith("corpus/notes/utf32.txt: Wide, Text é., ", StringComparison.Ordinal));

        string output = consumer.Build("-p:CorpusBodyStorage=Literal").AssertFailure().Output;
        Assert.All(
            Refused,
            file => Assert.Contains($"corpus/{file.Path}(1,1): error CORPUS495: The compiler cannot be given the file: {file.Fault}.", output, StringComparison.Ordinal));
        Assert.Contains($"    {Refused.Length} Error(s)", output, StringComparison.Ordinal);

        foreach ((string path, _, _) in Refused) File.Delete(consumer.In("corpus/" + path));
        Assert.DoesNotContain(
            "CORPUS010", consumer.Build("-p:CorpusBodyStorage=Literal", "-p:NoWarn=CORPUS010").AssertSuccess().Output, StringComparison.Ordinal);
        Assert.Equal(packed.Where(static line => !IsRefused(line)), consumer.Run("Lit").Split('\n'));
    }

    private static bool IsRefused(string line) =>
        Refused.Any(file => line.StartsWith($"corpus/{file.Path}: ", StringComparison.Ordinal));

    private static void Write(Consumer consumer, string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(consumer.In("corpus/" + path))!);
        File.WriteAllBytes(consumer.In("corpus/" + path), bytes);
    }
}
