using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search.Unicode;

/// <summary>The committed tables and test data are those of Unicode's data files.</summary>
public class CharacterTablesTests
{
    private static readonly Lazy<UnicodeCharacters> Data = new(static () => new UnicodeCharacters());

    [Fact]
    public void The_tables_are_made_of_the_data_files() =>
        CommittedFile.AssertIs("runtime/Shared/Search/Characters.Tables.cs", CharacterTables.Source(Data.Value));

    [Fact]
    public void Every_code_point_has_the_class_of_the_data_files()
    {
        UnicodeCharacters data = Data.Value;
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            // Whole planes are set aside for ideographs, and some of them came after these data.
            CharacterClass expected = codePoint is >= 0x20000 and <= 0x3FFFD ? CharacterClass.Ideograph : data.ClassOf(codePoint);
            if (Characters.ClassOf(codePoint) != expected)
                Assert.Fail($"U+{codePoint:X4} is {Characters.ClassOf(codePoint)}, and should be {expected}.");
        }
    }

    [Fact]
    public void Every_line_of_the_word_break_test_is_in_the_repository() => AssertTestData("WordBreakTest.txt", BreakTestData.Lines("WordBreakTest.txt"));

    [Fact]
    public void Every_line_of_the_sentence_break_test_is_in_the_repository() =>
        AssertTestData("SentenceBreakTest.txt", BreakTestData.Lines("SentenceBreakTest.txt"), "Splitting/Data/");

    [Fact]
    public void Every_case_folding_is_in_the_repository() =>
        AssertTestData(
            "CaseFolding.txt", UnicodeFolder
                .Rows("CaseFolding.txt")
                .Where(row => row[1] is "C" or "F")
                .Select(row => $"{row[0]}; {row[2]}"));

    private static void AssertTestData(string name, IEnumerable<string> lines, string folder = "Search/Data/") =>
        CommittedFile.AssertIs(
            "tests/CorpusSdk.Tests/" + folder + name,
            string.Join(
                '\n', [$"# Taken from {name} of Unicode {UnicodeFolder.Version}, without its comments. Terms of use: see runtime/CorpusSdk/THIRD-PARTY-NOTICES.md.", .. lines, ""]));
}
