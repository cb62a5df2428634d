using System.Text;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Files that are not UTF-8 are read where their encoding is certain, and nothing else is guessed.</summary>
public class ForeignTextTests
{
    public static TheoryData<string> Marked => ["utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_is_certain(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Café\r\n\r\n\u4E00 \U0001F600 text.\n")];

        ParseResult result = Parse(bytes, out byte[] utf8);

        Assert.Equal("Café", result.Article!.Title);
        Assert.Equal("Café\r\n\r\n\u4E00 \U0001F600 text.\n"u8, utf8);
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal($"The file is not UTF-8, and was read as {name[..6].ToUpperInvariant()}. Save it as UTF-8.", problem.Message);
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_cut_file_is_not_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        ParseResult result = Parse([.. encoding.GetPreamble(), .. encoding.GetBytes("Title\n\nText."), 0x41], out _);

        Assert.Null(result.Article);
        Assert.Equal("CORPUS002", Assert.Single(result.Problems).Kind.Id);
    }

    [Theory]
    [InlineData("Café au lait à la Noël, déjà vu, créée naïvement", "Latin-1")]
    [InlineData("Grüße aus Köln, Straße, ÜBER, Öl", "Latin-1")]
    [InlineData("Blåbær på en ø i Øresund, å så skönt, Ærø", "Latin-1")]
    [InlineData("¿Qué pasó mañana? ¡Olé! El n.º 1 de España, 20 °C", "Latin-1")]
    [InlineData("Não há ligações à Conceição", "Latin-1")]
    [InlineData("© 2021 Example®, § 5, £ 10, it\u00A0is", "Latin-1")]
    [InlineData("\u201CDon\u2019t\u201D \u2013 he said\u2026 \u20AC 5 \u2022 l\u2019\u0153uvre \u2014 Brand\u2122", "Windows-1252")]
    public void Western_texts_are_certain(string text, string encoding)
    {
        ForeignText? read = WesternText.Read(Western(text), text.Length);

        Assert.Equal((encoding, text), (read?.Encoding, read?.Content));
        Assert.True(read!.Content[read.FirstSign] > '\u007F');
    }

    /// <summary>Bytes of other code pages, written as the characters that they are in Latin-1.</summary>
    [Theory]
    [InlineData("\u00CF\u00F0\u00E8\u00E2\u00E5\u00F2 from Moscow")] // Cyrillic in Windows-1251
    [InlineData("\u00EB\u00E7 text")] // two letters in Greek
    [InlineData("za\u00BF\u00F3\u00B3\u00E6")] // Polish in Latin-2
    [InlineData("P\u00F8\u00EDli\u00B9 \u00BElu\u00BB")] // Czech in Latin-2
    [InlineData("Es\u00F5 \u00F6nt")] // Hungarian in Latin-2
    [InlineData("T\u00FCrk\u00E7e de\u00F0il")] // Turkish in Latin-5
    [InlineData("Caf\u008E")] // Macintosh
    [InlineData("Don\u00D5t")] // Macintosh
    [InlineData("caf\u0082 noir")] // DOS
    [InlineData("sch\u0094n")] // DOS
    [InlineData("\u0083e\u0083X\u0083g")] // Shift-JIS
    [InlineData("\u00D6\u00D0\u00CE\u00C4")] // GBK
    [InlineData("Caf\u00E9 \0")]
    [InlineData("Caf\u00E9 \u0007")]
    [InlineData("cut \u00E9\u00C3")]
    [InlineData("\u00FF\u00FF")]
    [InlineData("a\u0081b")]
    public void Other_bytes_are_not(string text) => Assert.Null(WesternText.Read(Encoding.Latin1.GetBytes(text), text.Length));

    [Fact]
    public void A_western_file_is_reported_at_its_first_sign()
    {
        ParseResult result = Parse([.. "Title\n\nCaf"u8, 0xE9, .. " Text.\r\n"u8], out byte[] utf8);

        Assert.Equal("Café Text.\n", result.Article!.Body);
        Assert.Equal("Title\n\nCafé Text.\r\n"u8, utf8);
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(("CORPUS009", 2, 3), (problem.Kind.Id, problem.Span.Start.Line, problem.Span.Start.Column));
    }

    private static ParseResult Parse(byte[] bytes, out byte[] utf8)
    {
        int count = bytes.Length;
        ParseResult result = Utf8Text.Parse(ref bytes, ref count);
        utf8 = bytes[..count];
        return result;
    }

    private static byte[] Western(string text) => [.. text.Select(static c => c switch
    {
        '\u20AC' =>
            (byte)0x80, '\u2026' =>
                (byte)0x85, '\u2019' => (byte)0x92, '\u201C' => (byte)0x93, '\u201D' => (byte)0x94, '\u2022' => (byte)0x95,
        '\u2013' => (byte)0x96, '\u2014' => (byte)0x97, '\u2122' => (byte)0x99, '\u0153' => (byte)0x9C, _ => (byte)c,
    })];
}
