using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Tests.Splitting;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \t\r\n ", 0)]
    [InlineData("Oil prices fell.", 3)]
    [InlineData("  Oil\tprices\r\nfell  ", 3)]
    [InlineData("don't well-known a—b", 3)]
    [InlineData("In 2021, 3.5% (of 40)", 5)]
    [InlineData("— ... *** & !", 0)]
    [InlineData("\"Quoted,\" -- he said", 3)]
    [InlineData("no\u00A0break\u2003em\u2028line\u0085next", 5)]
    [InlineData("Ärzte über naïve cafés", 4)]
    [InlineData("Министр обороны встретился", 3)]
    [InlineData("الوزير اجتمع", 2)]
    [InlineData("कमरा न॰ ५", 3)]
    [InlineData("국방 장관", 2)]
    public void Words_are_runs_with_a_letter_or_a_digit(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Theory]
    [InlineData("日本語", 3)]
    [InlineData("東京、大阪。", 4)]
    [InlineData("ひらがなカタカナ", 8)]
    [InlineData("ラーメン", 4)]
    [InlineData("ｶﾞｷﾞ", 2)]
    [InlineData("人々〇", 3)]
    [InlineData("第3章", 3)]
    [InlineData("NATO北约abc", 4)]
    [InlineData("北约-", 2)]
    [InlineData("𠮷野家", 3)]
    [InlineData("a𠮷b", 3)]
    [InlineData("・「」。", 0)]
    public void Each_ideograph_and_kana_is_a_word(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Theory]
    [InlineData("🙂", 0)]
    [InlineData("🙂🎉 👩‍👩‍👧 🇫🇷", 0)]
    [InlineData("good🙂 🎉day x🙂y", 3)]
    [InlineData("𝐁𝐨𝐥𝐝 𐐔𐐯𐑅𐐨𐑉𐐯𐐻", 2)]
    [InlineData("葛\U000E0100", 1)]
    public void Pictures_are_no_words_but_letters_outside_the_basic_plane_are(string text, int words) =>
        Assert.Equal(words, WordCounter.Count(text));

    [Fact]
    public void Unpaired_surrogates_are_no_words()
    {
        Assert.Equal(0, WordCounter.Count("\uD83D"));
        Assert.Equal(0, WordCounter.Count("\uDE42 \uD840"));
        Assert.Equal(1, WordCounter.Count("\uD840x"));
    }

    [Fact]
    public void Without_ideographs_the_count_is_that_of_a_split() =>
        Gen.String[Gen.Char["aZ09 \t\n-.,é\u00A0ж!'"], 0, 40].Sample(text => Assert.Equal(
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(run => run.Any(char.IsLetterOrDigit)),
            WordCounter.Count(text)));

    [Fact]
    public void Ascii_is_classified_as_the_framework_does()
    {
        for (char c = '\0'; c < 0x80; c++)
        {
            Assert.Equal(char.IsLetterOrDigit(c) ? 1 : 0, WordCounter.Count([c]));
            Assert.Equal(char.IsWhiteSpace(c) ? 2 : 1, WordCounter.Count(['a', c, 'a']));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(238, 60)]
    [InlineData(239, 61)]
    [InlineData(int.MaxValue, 541382433)]
    public void Reading_takes_whole_seconds_rounded_up(int words, long seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), WordCounter.ReadingTime(words));
}
