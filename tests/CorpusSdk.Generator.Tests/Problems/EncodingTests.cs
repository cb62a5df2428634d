using System.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>A file in another encoding than UTF-8 is said to be wherever it is built, and its text never a silent guess.</summary>
public sealed class EncodingTests
{
    /// <summary>What the file is, its bytes, and its problems on Unix and on Windows.</summary>
    public static TheoryData<string, byte[], string[], string[]> Files => new()
    {
        Same(
            "UTF-16 with a mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Title\n\nText.\n")],
            "(1,1): warning CORPUS009"),
        Same(
            "UTF-16, big end first, with a mark",
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Title\n\nText.\n")],
            "(1,1): warning CORPUS009"),
        Same(
            "UTF-16 with a mark, cut", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Title\n\nText.\n"), 0x41],
            "(1,1): error CORPUS002"),
        Same(
            "UTF-16 with a mark and a U+FFFD of its own",
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Title\n\nText \uFFFD.\n")], "(1,1): warning CORPUS009"),
        Same(
            "UTF-32 with a mark", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Title\n\nText.\n")],
            "(1,1): warning CORPUS009"),
        Same("UTF-16 without a mark", Encoding.Unicode.GetBytes("Title\n\nText.\n"), "(1,2): warning CORPUS004"),
        // Read where the compiler kept its bytes.
        ("Latin-1", [.. "Title\n\nCaf"u8, 0xE9, .. " Text.\n"u8], ["(3,4): error CORPUS002"], ["(3,4): warning CORPUS009"]),
        Same("Cyrillic", [.. "Title\n\n"u8, 0xCF, 0xF0, 0xE8, 0xE2, .. " Text.\n"u8], "(3,1): error CORPUS002"),
        Same("UTF-8 cut in a character", [.. "Title\n\nCaf"u8, 0xC3], "(3,4): error CORPUS002"),
        // Where each byte was read as a character, the é in front counts as two.
        ("UTF-8 with a byte of Latin-1", [.. "Title\n\nCafé and Caf"u8, 0xE9, .. "\n"u8], ["(3,13): error CORPUS002"],
            ["(3,14): error CORPUS002"]),
        Same("UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. "Title\n\nCafé.\n"u8]),
        Same("UTF-8", [.. "Title\n\nCafé.\n"u8]),
        Same("UTF-8 with a U+FFFD of its own", [.. "Title\n\nCaf\uFFFD.\n"u8]),
        Same("UTF-8 with a mark and a U+FFFD of its own", [0xEF, 0xBB, 0xBF, .. "Title\n\nCaf\uFFFD.\n"u8]),
        Same("zeros", new byte[64], "(1,1): warning CORPUS004", "(1,1): info CORPUS304", "(1,65): warning CORPUS105"),
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void An_encoding_is_reported_at_its_place(string what, byte[] bytes, string[] onUnix, string[] onWindows)
    {
        BadFile.AssertReported(what, "a.txt", onUnix, CorpusBench.Empty.And("bad/a.txt", bytes, CompilerText.Unix));
        BadFile.AssertReported(what, "a.txt", onWindows, CorpusBench.Empty.And("bad/a.txt", bytes, CompilerText.Windows));
    }

    [Fact]
    public void A_long_file_in_another_encoding_is_reported_as_well()
    {
        // Texts of more than 40,000 characters are kept in pieces by the compiler.
        byte[] bytes = [.. "Title\n\nCaf"u8, 0xE9, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A line of text.\n", 5_000)))];

        BadFile.AssertReported("long Latin-1", "a.txt", ["(3,4): error CORPUS002"], CorpusBench.Empty.And("bad/a.txt", bytes));
    }

    [Theory]
    [InlineData("Title\n\nCaf\uFFFD.\n")]
    [InlineData("Title\n\nLone \ud800.\n")]
    public void A_text_of_an_editor_was_never_bytes(string text) =>
        BadFile.AssertReported("memory", "a.txt", [], CorpusBench.With("bad/a.txt", text));

    private static (string What, byte[] Bytes, string[] OnUnix, string[] OnWindows) Same(
        string what, byte[] bytes, params string[] problems) =>
        (what, bytes, problems, problems);
}
