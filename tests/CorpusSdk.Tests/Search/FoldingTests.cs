using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Search.Unicode;
using CsCheck;

namespace CorpusSdk.Tests.Search;

public class FoldingTests
{
    [Theory]
    [InlineData("Café", "cafe", "café")]
    [InlineData("CAFE\u0301", "cafe", "café")]
    [InlineData("naïve", "naive", "naïve")]
    [InlineData("Straße", "strasse", "strasse")]
    [InlineData("STRASSE", "strasse", "strasse")]
    [InlineData("ΟΔΟΣ", "οδοσ", "οδοσ")]
    [InlineData("οδός", "οδοσ", "οδόσ")]
    [InlineData("\u0390", "ι", "\u03CA\u0301")]
    [InlineData("\u1FD3", "ι", "\u03CA\u0301")]
    [InlineData("ᾀ", "αι", "ἀι")]
    [InlineData("İstanbul", "istanbul", "i̇stanbul")]
    [InlineData("Iğdır", "igdir", "iğdır")]
    [InlineData("Søren", "soren", "søren")]
    [InlineData("Łódź", "lodz", "łódź")]
    [InlineData("Đặng", "dang", "đặng")]
    [InlineData("encyclopædia", "encyclopaedia", "encyclopædia")]
    [InlineData("œuvre", "oeuvre", "œuvre")]
    [InlineData("þing", "thing", "þing")]
    [InlineData("ﬁnd", "find", "find")]
    [InlineData("ＡＢ１", "ab1", "ab1")]
    [InlineData("Ёлка", "елка", "ёлка")]
    [InlineData("مُحَمَّد", "محمد", "مُحَمَّد")]
    [InlineData("أحمد", "احمد", "أحمد")]
    [InlineData("ש\u05B8לו\u05B9ם", "שלום", "ש\u05B8ל\uFB4Bם")]
    [InlineData("हिन्दी", "हिन्दी", "हिन्दी")]
    [InlineData("ガギ", "ガギ", "ガギ")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글", "한글")]
    [InlineData("𐐔𐐯", "𐐼𐐯", "𐐼𐐯")]
    [InlineData("don’t", "don't", "don't")]
    [InlineData("K", "k", "k")]
    [InlineData("Å", "a", "å")]
    public void Terms_are_without_diacritics_and_forms_have_them(string word, string term, string form)
    {
        TermFolder folder = new(new char[TermFolder.BufferLength]);
        folder.Fold(word);
        Assert.Equal((term, form), (folder.Term.ToString(), folder.Form.ToString()));
        Assert.Equal(term == form, folder.IsExact);
    }

    /// <summary>Common and full; the form of what is folded to is that of the character.</summary>
    [Fact]
    public void Case_is_folded_as_the_data_file_says()
    {
        string[] lines = TestData.Lines("CaseFolding.txt");
        Assert.Equal(1530, lines.Length);
        foreach (string line in lines)
        {
            string[] row = line.Split("; ");
            string folded = string.Concat(UnicodeFolder.Numbers(row[1]).Select(char.ConvertFromUtf32));
            string form = FormOf(char.ConvertFromUtf32(UnicodeFolder.Number(row[0])));
            Assert.Equal((line, FormOf(folded)), (line, form));
            // What is folded to is itself, but for marks, fullwidth letters, and letters of Greek that are canonically the same as others.
            if (UnicodeFolder.Numbers(row[1])[0] is not ((>= 0x1F70 and <= 0x1F7D) or >= 0xFF41 and <= 0xFF5A)
                && folded.EnumerateRunes().Count() == 1
                && Rune.GetUnicodeCategory(folded.EnumerateRunes().First()) is UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter)
            {
                Assert.Equal((line, folded), (line, form));
            }
        }
    }

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Gen.String.Sample(static text =>
        {
            foreach (Token token in Token.Of(text))
            {
                Assert.Equal(token.Form, FormOf(token.Form));
                Assert.Equal(token.Term, TermOf(token.Term));
                Assert.Equal(token.Term, TermOf(token.Form));
            }
        });

    private static string FormOf(string word)
    {
        TermFolder folder = new(new char[TermFolder.BufferLength]);
        folder.Fold(word);
        return folder.Form.ToString();
    }

    private static string TermOf(string word)
    {
        TermFolder folder = new(new char[TermFolder.BufferLength]);
        folder.Fold(word);
        return folder.Term.ToString();
    }
}
