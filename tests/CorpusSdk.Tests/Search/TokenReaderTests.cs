using CorpusSdk.Shared.Search;
using CsCheck;

namespace CorpusSdk.Tests.Search;

public class TokenReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\t—…!", "")]
    [InlineData("Oil prices FELL.", "oil prices fell")]
    [InlineData("don't can’t O'Neil rock ‘n’ roll's", "don't can't o'neil rock n roll's")]
    [InlineData("'quoted' \"so\" (and) [so]", "quoted so and so")]
    [InlineData("“prices” fell—oil’s end.” x.’ y’, (z’) a’1 a.é 1’000 a’é", "prices fell oil's end x y z a 1 a.e 1'000 a'e")]
    [InlineData("co-operate well–known a/b", "co operate well known a b")]
    [InlineData("co\u00ADoperate zero\u200Dwidth word\u2060joiner", "cooperate zerowidth wordjoiner")]
    [InlineData("1,000.5 3.14 2021-12-22 10:30 50% $1,5 1;2 end.", "1,000.5 3.14 2021 12 22 10 30 50 1,5 1;2 end")]
    [InlineData("example.org a.b.c. U.S. e.g. x..y", "example.org a.b.c u.s e.g x y")]
    [InlineData("snake_case _emphasis_ __init__ _ a_1_ 1_a", "snake_case emphasis init a_1 1_a")]
    [InlineData("covid19 F16 4x4 3D", "covid19 f16 4x4 3d")]
    [InlineData("Note:this std::vector 10:30", "note this std vector 10 30")]
    [InlineData("good🙂 🎉day x🙂y 👩‍👩‍👧 🇫🇷", "good day x y")]
    [InlineData("m² ½ Ⅳ ①", "m ⅳ")]
    [InlineData("Hello\0World\u0001again", "hello world again")]
    public void Words_are_between_boundaries_and_hold_a_letter_or_a_digit(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Token.TermsOf(text)));

    [Theory]
    [InlineData("日", "日")]
    [InlineData("日本", "日本")]
    [InlineData("東京都に住む", "東京 京都 都に に住 住む")]
    [InlineData("東京、大阪。", "東京 大阪")]
    [InlineData("第3章", "第 3 章")]
    [InlineData("NATO北约abc", "nato 北约 abc")]
    [InlineData("カタカナ", "カタ タカ カナ")]
    [InlineData("ｶﾞｷﾞ", "ガギ")]
    [InlineData("か\u3099き\u3099く", "がぎ ぎく")]
    [InlineData("ア_ア", "ア ア")]
    [InlineData("人々〇", "人々 々〇")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("ภาษา", "ภา าษ ษา")]
    [InlineData("국방 장관", "국방 장관")]
    public void Scripts_without_spaces_give_pairs(string text, string terms) => Assert.Equal(terms, string.Join(' ', Token.TermsOf(text)));

    [Fact]
    public void Words_know_where_they_stand()
    {
        Assert.Equal([new Token(1, 4, "cafe", "café"), new Token(7, 3, "bar", "bar")], Token.Of("(Café) Bar!"));
        Assert.Equal([new Token(0, 5, "cafe", "café"), new Token(6, 1, "x", "x")], Token.Of("Cafe\u0301 x"));
        Assert.Equal(
            [new Token(0, 4, "東京", "東京"), new Token(3, 2, "京x".Replace("x", "都", StringComparison.Ordinal), "京都")],
            Token.Of("東\uFE00\u200D京都"));
        Assert.Equal([new Token(2, 3, "𠮷野", "𠮷野")], Token.Of("🎉𠮷野"));
    }

    [Theory]
    [InlineData("@name #tag", "name tag")]
    [InlineData("(@a_b) @_name_ ＃日本", "a_b name 日本")]
    [InlineData("@élan ada@example.org C#", "elan ada example.org c")]
    [InlineData("#東京都", "東京 京都")]
    public void Signs_of_handles_and_hashtags_are_of_no_word(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Token.TermsOf(text)));

    [Fact]
    public void Long_words_are_found_by_their_beginning()
    {
        string word = new('x', 1_000_000);
        Token ascii = Assert.Single(Token.Of(word));
        Assert.Equal((1_000_000, new string('x', TokenReader.MaxTermLength)), (ascii.Length, ascii.Term));
        Token accents = Assert.Single(Token.Of(new string('é', 1_000_000)));
        Assert.Equal(
            (1_000_000, new string('e', TokenReader.MaxTermLength), new string('é', TokenReader.MaxTermLength)),
            (accents.Length, accents.Term, accents.Form));
        Token marks = Assert.Single(Token.Of("a" + new string('\u0301', 1_000_000) + "b"));
        Assert.Equal((1_000_002, "ab"), (marks.Length, marks.Term));
    }

    [Fact]
    public void A_term_is_never_cut_within_a_surrogate_pair()
    {
        // Deseret, which is outside of the basic plane and has case.
        string word = "x" + string.Concat(Enumerable.Repeat("\U00010400", 100));
        Assert.Equal("x" + string.Concat(Enumerable.Repeat("\U00010428", 31)), Assert.Single(Token.TermsOf(word)));
        Assert.Equal(new string('a', 63), Assert.Single(Token.TermsOf(new string('a', 63) + "\U00010400bc")));
    }

    [Fact]
    public void Lone_surrogates_are_of_no_word()
    {
        Assert.Equal(["a", "b", "c"], Token.TermsOf("a\uD83Db\uDE00c\uD801"));
        Assert.Empty(Token.Of("\uD840\uD840\uDC00\uDC00"[..1]));
    }

    [Fact]
    public void Reading_takes_time_in_proportion_to_the_length()
    {
        // Each of these has something to look ahead for, or to look back at, at every place; reading any twice over would take hours.
        const int Length = 1_000_000;
        string[] texts =
        [
            new('_', Length), new('\'', Length), new('\u0301', Length), "a." + new string('\u0301', Length),
            "か" + new string('\u3099', Length) + "か", new('か', Length),
            string.Concat(Enumerable.Repeat("a.", Length / 2)), string.Concat(Enumerable.Repeat("a_", Length / 2)),
            string.Concat(Enumerable.Repeat("@_a ", Length / 4)), new('@', Length),
        ];
        foreach (string text in texts)
        {
            TokenReader reader = new(text, new char[TokenReader.BufferLength]);
            while (reader.MoveNext()) Assert.InRange(reader.Length, 1, Length + 2);
        }
    }

    [Fact]
    public void Any_text_gives_words_in_order_that_can_be_read_alone() =>
        AnyText.Sample(static text =>
        {
            int end = 0;
            int start = -1;
            foreach (Token token in Token.Of(text))
            {
                Assert.InRange(token.Start, start + 1, text.Length - token.Length);
                Assert.InRange(token.Term.Length, 1, TokenReader.MaxTermLength);
                Assert.InRange(token.Form.Length, 1, TokenReader.MaxTermLength);
                Assert.True(token.Start + token.Length > end);
                Token alone = Assert.Single(Token.Of(text.Substring(token.Start, token.Length)));
                Assert.Equal(token with { Start = 0 }, alone);
                start = token.Start;
                end = token.Start + token.Length;
            }
        });

    /// <summary>Whatever is passed over, the next word is the one that reading all of them comes to.</summary>
    [Fact]
    public void Words_that_are_passed_over_are_counted_as_those_that_are_read() =>
        Gen.Select(Gen.Frequency((6, PlainText), (1, AnyText)).Array[1, 60].Select(string.Concat), Gen.Int[0, 40]).Sample((text, step) =>
        {
            List<Token> tokens = Token.Of(text);
            TokenReader reader = new(text, new char[TokenReader.BufferLength]);
            for (int word = 0; word < tokens.Count; word += step + 1)
            {
                Assert.Equal(Math.Min(step, tokens.Count - word), reader.Skip(step));
                if (word + step >= tokens.Count) break;

                Assert.True(reader.MoveNext());
                Assert.Equal(tokens[word + step], new Token(reader.Start, reader.Length, reader.Term.ToString(), reader.Form.ToString()));
            }

            Assert.InRange(reader.Skip(int.MaxValue), 0, tokens.Count);
            Assert.False(reader.MoveNext());
        });

    [Fact]
    public void Reading_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("Oil prices can't fall, Café 東京都 don’t 1,000.5 @name é\u0301. ", 100));
        char[] buffer = new char[TokenReader.BufferLength];
        Assert.Equal(1_100, Count(text, buffer));
        Assert.Equal(0, Allocations.Of(() => Count(text, buffer)));
    }

    /// <summary>As most of a text is, with what makes it less plain here and there.</summary>
    private static readonly Gen<string> PlainText = Gen.Frequency(
        (8, Gen.OneOf("oil ", "prices ", "fell, ", "to 4x4. ", "(so) ", "\r\n", "co-operate ", "a")),
        (1, Gen.OneOf("don't ", "a.b ", "1,000.5 ", "snake_case", "’", "é", new string('w', 70), "'", ";")));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.OneOf<string>(
            "a", "B", "é", "1", "_", ".", ",", "'", "’", ":", " ", "@", "#", "\u0301", "\u200D", "\u00AD", "日", "か", "\u3099", "ア", "א",
            "\"", "\uD83D", "𠮷", "🙂", "क", "ि", "İ", "ß", "\U00010400", "각", "ᄀ", "ᅡ", "ᆨ").Array[0, 30].Select(string.Concat));

    private static int Count(string text, char[] buffer)
    {
        int count = 0;
        TokenReader reader = new(text, buffer);
        while (reader.MoveNext()) count++;
        return count;
    }
}
