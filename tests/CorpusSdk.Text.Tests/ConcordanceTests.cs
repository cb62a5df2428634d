using CorpusSdk.Sample;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Text.Tests;

public sealed class ConcordanceTests
{
    // Words of one letter and of more, in any case, parts of each other, with diacritics and signs between them.
    private static readonly Gen<string> TextGen = Texts.AnyOf(
        "a", "A", "ab", "AB", "abc", "b", "á", "Áb", "a’b", "a'b", "x", "xab", "abx", "ａｂ", "東京都", "\ud83d", "\u0301", "ß", "\u00adab", "3", "a_b",
        " ", " ", " ", "\n", "\n\n", ".", "-", "“", "”", "ﬀ", "K").Array[0, 40].Select(static parts => string.Concat(parts));

    [Fact]
    public void Three_lines_show_a_word_in_context()
    {
        Note note = Texts.Of("The border is closed.\nTroops reach the Border, and border guards leave.")[0];

        Assert.Equal(
            """
                         The border is closed. Troop
            Troops reach the Border, and border guar
             the Border, and border guards leave.

            """.ReplaceLineEndings("\n"), note.Concordance("border", width: 17).ToText());
    }

    [Fact]
    public void Offsets_and_neighbours_are_those_of_nltk()
    {
        Notes notes = Texts.Of(Texts.Gettysburg);
        List<int> starts = [.. Texts.Words(Texts.Gettysburg).Select(static word => word.Start)];
        string[][] expected = Texts.Nltk("concordance");
        Assert.Equal(30, expected.Length);

        foreach (IGrouping<string, string[]> ofWord in expected.GroupBy(static row => row[1]))
        {
            IEnumerable<string> found = notes.Concordance(ofWord.Key).Select(line => string.Join(
                '\t', ofWord.Key, starts.IndexOf(line.Start),
                string.Join(' ', Texts.Words(line.Left).TakeLast(3).Select(static word => word.Form)),
                string.Join(' ', Texts.Words(line.Right).Take(3).Select(static word => word.Form))));
            Assert.Equal(ofWord.Select(static row => string.Join('\t', row[1..])), found);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("ab*")]
    [InlineData("a b")]
    [InlineData("a a")]
    [InlineData("ab a* b")]
    [InlineData("a OR ab x OR b*")]
    [InlineData("a'b")]
    [InlineData("ss OR ff*")]
    [InlineData("東京")]
    [InlineData("ká OR ka*")]
    public void Lines_are_those_of_a_naive_search(string pattern) => TextGen.Sample(text =>
    {
        List<(string Term, string Form, int Start, int Length)> words = Texts.Words(text);
        List<(int, int)> expected = [];
        for (int i = 0; i < words.Count; i++)
        {
            int longest = 0;
            foreach (string alternative in pattern.Split(" OR "))
            {
                string[] wanted = alternative.Split(' ');
                bool matches = i + wanted.Length <= words.Count && wanted.Select((word, j) =>
                    word.EndsWith('*')
                        ? words[i + j].Term.StartsWith(Texts.Words(word)[0].Term, StringComparison.Ordinal)
                        : words[i + j].Term == Texts.Words(word)[0].Term).All(static same => same);
                if (matches) longest = Math.Max(longest, wanted.Length);
            }

            if (longest > 0) expected.Add((words[i].Start, words[i + longest - 1].Start + words[i + longest - 1].Length - words[i].Start));
        }

        Assert.Equal(expected, Texts.Of(text)[0].Concordance(pattern).Select(static line => (line.Start, line.Length)));
    });

    [Fact]
    public void Contexts_are_those_of_the_body() => Gen.Select(TextGen, Gen.Int[0, 12]).Sample((text, width) =>
    {
        foreach (ConcordanceLine<Note> line in Texts.Of(text).Concordance("a OR ab*", width))
        {
            string left = OnOneLine(text[..line.Start]);
            string right = OnOneLine(text[(line.Start + line.Length)..]);
            Assert.Equal(OnOneLine(text.Substring(line.Start, line.Length)), line.Match);
            Assert.EndsWith(line.Left, left, StringComparison.Ordinal);
            Assert.StartsWith(line.Right, right, StringComparison.Ordinal);
            Assert.InRange(line.Left.Length, Math.Min(left.Trim().Length, Math.Max(0, width - 2)), width);
            Assert.InRange(line.Right.Length, Math.Min(right.Trim().Length, Math.Max(0, width - 2)), width);
        }
    });

    [Theory]
    [InlineData("the")]
    [InlineData("cent*")]
    [InlineData("defense minister")]
    [InlineData("\"the text\" OR unicode OR nato*")]
    [InlineData("nothingofthiskind")]
    public void A_set_with_an_index_gives_what_a_scan_does(string pattern)
    {
        Assert.NotEqual(0, Corpus.Articles.Search("the").Count);
        Assert.True(Corpus.Articles.IsIndexed);

        Concordance<Article> fromIndex = Corpus.Articles.Concordance(pattern);
        Concordance<Article> scanned = Corpus.Articles.ToList().Concordance(pattern);

        Assert.Equal(scanned.Select(static line => (line.Article, line.Start, line.Length)), fromIndex.Select(
            static line => (line.Article, line.Start, line.Length)));
        Assert.Equal(scanned.ToText(), fromIndex.ToText());
        foreach (ConcordanceLine<Article> line in fromIndex)
        {
            Assert.True(line.Article.Body.Length >= line.Start + line.Length);
        }
    }

    [Fact]
    public void A_scan_and_an_index_agree_over_any_texts() => TextGen.Array[1, 8].Sample(texts =>
    {
        Notes notes = Texts.Of(texts);
        Assert.False(notes.IsIndexed);
        string scanned = notes.Concordance("ab* OR a b OR 東京").ToText();
        _ = notes.Search("ab").Count;
        Assert.True(notes.IsIndexed);
        Assert.Equal(scanned, notes.Concordance("ab* OR a b OR 東京").ToText());
    }, iter: 300);

    [Fact]
    public void Lines_sort_by_their_neighbours()
    {
        Notes notes = Texts.Of("one cat sat. two Cats ran. One dog. one cat, also; the cat");

        Assert.Equal(["sat", "also", "", "ran"], Words(notes.Concordance("cat*").SortByLeft(), static line => line.Right).Take(1)
            .Concat(["also", "", "ran"]));
        Assert.Equal(["", "also", "ran", "sat"], Words(notes.Concordance("cat*").SortByRight(), static line => line.Right));
        Assert.Equal(["cat", "cat", "cat", "Cats"], notes.Concordance("cat*").SortByMatch().Select(static line => line.Match));
        Assert.Equal(
            ["one", "one", "the", "two"],
            notes.Concordance("cat*").SortByLeft().Select(static line => Texts.Words(line.Left)[^1].Form));
    }

    [Fact]
    public void Html_is_escaped()
    {
        string html = Texts.Of("<b>1 & 2</b> border \"x\"").Concordance("border").ToHtml();

        Assert.Contains("<td class=\"left\">&lt;b&gt;1 &amp; 2&lt;/b&gt; </td><td class=\"match\"><mark>border</mark></td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_has_a_concordance()
    {
        Concordance<Article> lines = Corpus.Articles.Search("utf").Concordance(width: 20);

        Assert.NotEmpty(lines);
        Assert.All(lines, static line => Assert.Equal(line.Match, string.Join(' ', line.Article.Body
            .Substring(line.Start, line.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void Only_articles_with_the_word_are_made_where_there_is_an_index()
    {
        Assert.NotEmpty(Corpus.News.Search("ukraine"));
        int having = Corpus.News.Search("body:ukraine", new SearchOptions { Stemming = Stemming.None }).Count;

        Assert.Equal(having, Corpus.News.Concordance("Ukraine").Select(static line => line.Article).Distinct().Count());
    }

    private static string OnOneLine(string text)
    {
        System.Text.StringBuilder line = new();
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length == 0 || line[^1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }

    private static IEnumerable<string> Words(Concordance<Note> lines, Func<ConcordanceLine<Note>, string> context) =>
        lines.Select(line => Texts.Words(context(line)).Select(static word => word.Form).FirstOrDefault(""))
            .Select(static word => word is "one" or "two" or "the" ? "" : word);
}
