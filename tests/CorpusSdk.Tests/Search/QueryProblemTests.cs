using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search;

/// <summary>Each problem of a query: where it is, what it says, and what is read when it does not matter.</summary>
public class QueryProblemTests
{
    [Theory]
    [InlineData("", 0, 0, "The query is empty.", "Write at least one word.")]
    [InlineData(" \t", 0, 0, "The query is empty.", "Write at least one word.")]
    [InlineData("a (b", 2, 1, "The parenthesis is not closed.", "Write ')' after the last word that belongs to it.")]
    [InlineData(
        "a) b", 1, 1, "The parenthesis closes none that is open.", "Leave it out, or write '(' before the first word that belongs to it.")]
    [InlineData("a ( ) b", 2, 3, "Nothing is between the parentheses.", "Write a word between them, or leave them out.")]
    [InlineData("a \"b c", 2, 1, "The quotation mark is not closed.", "Write '\"' after the last word of the phrase.")]
    [InlineData(
        "a \"...\"~2 b", 2, 5, "No word is between the quotation marks.", "Write the words of the phrase between them, or leave them out.")]
    [InlineData(
        "title:\" \"", 6, 3, "No word is between the quotation marks.", "Write the words of the phrase between them, or leave them out.")]
    [InlineData("AND b", 0, 3, "'AND' has nothing before it.",
        "Write it between two words, or put it into quotation marks to search for the word: \"AND\".")]
    [InlineData("a (OR b)", 3, 2, "'OR' has nothing before it.",
        "Write it between two words, or put it into quotation marks to search for the word: \"OR\".")]
    [InlineData("a AND", 2, 3, "'AND' has nothing after it.",
        "Write a word after it, or put it into quotation marks to search for the word: \"AND\".")]
    [InlineData("a OR AND b", 2, 2, "'OR' has nothing after it.",
        "Write a word after it, or put it into quotation marks to search for the word: \"OR\".")]
    [InlineData("(a OR) b", 3, 2, "'OR' has nothing after it.",
        "Write a word after it, or put it into quotation marks to search for the word: \"OR\".")]
    [InlineData("a NOT", 2, 3, "'NOT' has nothing after it.",
        "Write a word after it, or put it into quotation marks to search for the word: \"NOT\".")]
    [InlineData("NOT NOT a", 4, 3, "Two signs stand before one word.", "Leave one of them out.")]
    [InlineData("NOT -a", 4, 1, "Two signs stand before one word.", "Leave one of them out.")]
    [InlineData("+-a", 1, 1, "Two signs stand before one word.", "Leave one of them out.")]
    [InlineData("a - b", 2, 1, "'-' stands before no word.", "Write it right before a word, as in '-oil', or leave it out.")]
    [InlineData("a +", 2, 1, "'+' stands before no word.", "Write it right before a word, as in '+oil', or leave it out.")]
    [InlineData("rock & roll", 5, 1, "'&' holds no letter and no digit, and finds nothing.", "Leave it out.")]
    [InlineData("🙂", 0, 2, "'🙂' holds no letter and no digit, and finds nothing.", "Leave it out.")]
    [InlineData("title: oil", 0, 6, "The field 'title' has no value.",
        "Write the value right after the colon, as in 'title:oil', or put the words into quotation marks.")]
    [InlineData("(x title:)", 3, 6, "The field 'title' has no value.",
        "Write the value right after the colon, as in 'title:oil', or put the words into quotation marks.")]
    [InlineData("title:(a tag:b)", 9, 3, "The field 'tag' stands within another field.", "Write it before or after the other one.")]
    [InlineData("a *", 2, 1, "'*' stands alone.", "Write the beginning of a word before it, as in 'oil*'.")]
    [InlineData("title:**", 6, 2, "'*' stands alone.", "Write the beginning of a word before it, as in 'oil*'.")]
    [InlineData("*oil", 0, 1, "'*' is only for the end of a word.", "Write the beginning of a word before it, as in 'oil*'.")]
    [InlineData("x te*t", 4, 1, "'*' is only for the end of a word.", "Write 'te*' for all words that begin so.")]
    [InlineData("date:2021..*", 11, 1, "'*' cannot be the end of a range.", "Leave the end out, as in '2021..' or '..2021'.")]
    [InlineData("oil~*", 4, 1, "A word ends in '*' or in '~', not in both.", "Leave one of them out.")]
    [InlineData("x micro-serv*", 2, 10, "'micro-serv' is more than one word, and '*' is for one.",
        "Write its words apart, with '*' after the one that it is for, or leave '*' out.")]
    [InlineData("micro-serv~", 0, 10, "'micro-serv' is more than one word, and '~' is for one.",
        "Write its words apart, with '~' after the one that it is for, or leave '~' out.")]
    [InlineData("~2", 0, 2, "'~' stands alone.", "Write a word before it, as in 'ukraine~'.")]
    [InlineData(
        "~/x", 0, 1, "'~' is only for the end of a word or phrase.", "Write 'ukraine~' or 'ukraine~2' for a word with letters wrong.")]
    [InlineData(
        "a~b", 1, 1, "'~' is only for the end of a word or phrase.", "Write 'ukraine~' or 'ukraine~2' for a word with letters wrong.")]
    [InlineData("ukraine~3", 8, 1, "'3' is not a number of wrong letters.", "Write '~' for one wrong letter or '~2' for two.")]
    [InlineData("ukraine~0", 8, 1, "'0' is not a number of wrong letters.", "Write '~' for one wrong letter or '~2' for two.")]
    [InlineData("x eu~", 2, 2, "'eu' is too short for a wrong letter: nearly every short word would match.",
        "Write a word of at least 3 letters before '~', or leave '~' out.")]
    [InlineData("nato~2", 0, 4, "'nato' is too short for two wrong letters: nearly every short word would match.",
        "Write '~' for one wrong letter; two need a word of at least 5 letters.")]
    [InlineData("\"a b\"~", 5, 1, "'~' after a phrase needs a number.",
        "Write how many other words may stand among them, from 0 to 10,000, as in '\"oil price\"~5'.")]
    [InlineData("\"a b\"~x", 5, 2, "'~' after a phrase needs a number.",
        "Write how many other words may stand among them, from 0 to 10,000, as in '\"oil price\"~5'.")]
    [InlineData("\"a b\"~10001", 5, 6, "'~' after a phrase needs a number.",
        "Write how many other words may stand among them, from 0 to 10,000, as in '\"oil price\"~5'.")]
    [InlineData("rating:..", 7, 2, "The range has neither a beginning nor an end.",
        "Write at least one of them, as in '2021..', '..2021' or '2020..2021'.")]
    [InlineData("rating:1..2..3", 11, 2, "The range has more than one beginning and one end.", "Write '..' once, as in '2020..2021'.")]
    [InlineData("date:2022-03..2021-12", 5, 16, "The range ends at '2021-12', before it begins at '2022-03'.", "Write '2021-12..2022-03'.")]
    [InlineData("rating:10..9.5", 7, 7, "The range ends at '9.5', before it begins at '10'.", "Write '9.5..10'.")]
    public void A_problem_says_where_it_is_and_what_to_write(string text, int column, int length, string what, string advice)
    {
        Assert.False(QueryParser.TryParse(text, out QueryNode? query, out QueryProblem? problem));
        Assert.Null(query);
        Assert.Equal(new QueryProblem(column, length, what, advice), problem);
    }

    [Fact]
    public void Limits_are_problems()
    {
        AssertProblem(
            string.Join(' ', Enumerable.Repeat("a", 10_000)), 2_048, 1, "The query has more than 1,024 words and phrases.",
            "Ask with fewer words.");
        AssertProblem(
            new string('(', 10_000) + "a" + new string(')', 10_000), 64, 1, "More than 64 parentheses are open.",
            "Leave out parentheses that change nothing.");
        AssertProblem(
            new('a', 1_000_000), 65_536, 934_464, "The query has 1,000,000 characters, and at most 65,536 are read.",
            "Ask with fewer words.");
        Assert.False(QueryParser.TryParse(string.Concat(Enumerable.Repeat("NOT ", 10_000)) + "a", out _, out _));
        Assert.False(QueryParser.TryParse(new string('-', 10_000) + "a", out _, out _));
    }

    /// <summary>A phrase of a thousand words takes as long as a thousand words.</summary>
    [Theory]
    [InlineData("\"{0}\"", 0)]
    [InlineData("x title:\"{0}\"", 8)]
    [InlineData("x title:(y {0})", 11)]
    [InlineData("{0}", 0)]
    public void Words_of_phrases_count(string query, int column)
    {
        char separator = query.Contains('"', StringComparison.Ordinal) ? ' ' : '-';
        Assert.True(QueryParser.TryParse(Query(1_000), out _, out _));
        Assert.False(QueryParser.TryParse(Query(1_025), out _, out QueryProblem? problem));
        Assert.Equal((column, "The query has more than 1,024 words and phrases."), (problem!.Column, problem.What));
        Assert.Equal(
            column > 0
                ? 1
                : 0, QueryParser.ParseLenient(Query(1_025)) is { } cut
                    ? QueryText.Parts(cut).OfType<WordNode>().Count(static word => word.Text == "x")
                    : 0);

        string Query(int words) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, query, string.Join(separator, Enumerable.Range(0, words)));
    }

    /// <summary>A value of a field is one, however many words it has.</summary>
    [Fact]
    public void Words_of_values_do_not_count() =>
        Assert.True(QueryParser.TryParse($"tag:\"{string.Join(' ', Enumerable.Range(0, 10_000))}\"", out _, out _));

    [Fact]
    public void A_problem_quotes_no_more_than_a_line()
    {
        Assert.False(QueryParser.TryParse("a" + new string('*', 50_000), out _, out QueryProblem? problem));
        Assert.InRange(problem!.What.Length + problem.Advice.Length, 1, 200);
        Assert.False(QueryParser.TryParse(string.Concat(Enumerable.Repeat("🙂", 1_000)), out _, out problem));
        Assert.StartsWith("'" + string.Concat(Enumerable.Repeat("🙂", 20)) + "…' holds", problem!.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("AND", "AND@0,3")]
    [InlineData("+ - ( ) \" * ~", "nothing")]
    [InlineData("a (b", "(a@0,1 b@3,1)@0,4")]
    [InlineData("a) b", "(a@0,1 b@3,1)@0,4")]
    [InlineData("a \"b c", "(a@0,1 b@3,1 c@5,1)@0,6")]
    [InlineData("a AND", "(a@0,1 AND@2,3)@0,5")]
    [InlineData("OR a", "(OR@0,2 a@3,1)@0,4")]
    [InlineData("NOT NOT a", "(NOT@0,3 -a@8,1)@0,9")]
    [InlineData("a - b", "(a@0,1 b@4,1)@0,5")]
    [InlineData("--a", "(-a@2,1)@1,2")]
    [InlineData("rock & roll", "(rock@0,4 roll@7,4)@0,11")]
    [InlineData("title: oil", "(title:@0,6 oil@7,3)@0,10")]
    [InlineData("title:(a tag:b)", "title[5]:(a@7,1 tag:b@9,5)@7,7@0,15")]
    [InlineData("te*t", "te*t@0,4")]
    [InlineData("micro-serv*", "micro-serv*@0,11")]
    [InlineData("eu~", "eu~@0,3")]
    [InlineData("\"a b\"~x", "(\"a b\"@0,6 x@6,1)@0,7")]
    [InlineData("\"\"~2/oil", "2/oil@3,5")]
    [InlineData("rating:..", "rating[6]:..@7,2@0,9")]
    [InlineData("rating:10..9", "rating[6]:9→10@7,5@0,12")]
    public void What_is_wrong_is_read_as_words(string text, string expected) =>
        Assert.Equal(expected, QueryText.Describe(QueryParser.ParseLenient(text)));

    [Fact]
    public void Too_much_is_cut_when_read_leniently()
    {
        GroupNode words = Assert.IsType<GroupNode>(QueryParser.ParseLenient(string.Join(' ', Enumerable.Repeat("a", 10_000))));
        Assert.Equal(QueryParser.MaxTerms, words.Clauses.Length);
        Assert.Equal("a@10000,1", QueryText.Describe(QueryParser.ParseLenient(new string('(', 10_000) + "a" + new string(')', 10_000))));
        Assert.Equal(QueryParser.MaxLength, QueryParser.ParseLenient(new('a', 1_000_000))!.Length);
        Assert.Equal(QueryParser.MaxLength - 1, QueryParser.ParseLenient(new string('a', QueryParser.MaxLength - 1) + "🙂")!.Length);
        Assert.NotNull(QueryParser.ParseLenient(string.Concat(Enumerable.Repeat("NOT ", 10_000)) + "a"));
    }

    private static void AssertProblem(string text, int column, int length, string what, string advice)
    {
        Assert.False(QueryParser.TryParse(text, out _, out QueryProblem? problem));
        Assert.Equal(new QueryProblem(column, length, what, advice), problem);
    }
}
