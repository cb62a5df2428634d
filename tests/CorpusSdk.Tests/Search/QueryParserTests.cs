using System.Text.Json;
using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Search.Unicode;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Each construct of the query language, with the places of its parts.</summary>
public class QueryParserTests
{
    [Theory]
    [InlineData("nato", "nato@0,4")]
    [InlineData("  nato\t", "nato@2,4")]
    [InlineData("oil price", "(oil@0,3 price@4,5)@0,9")]
    [InlineData("\"oil price\"", "\"oil price\"@0,11")]
    [InlineData("“oil price”", "\"oil price\"@0,11")]
    [InlineData("\"oil price\"~5 x", "(\"oil price\"~5@0,13 x@14,1)@0,15")]
    [InlineData("\"oil\"price", "(\"oil\"@0,5 price@5,5)@0,10")]
    [InlineData("+nato -oil", "(+nato@1,4 -oil@7,3)@0,10")]
    [InlineData("-oil", "(-oil@1,3)@0,4")]
    [InlineData("NOT oil", "(-oil@4,3)@0,7")]
    [InlineData("a AND b", "(+a@0,1 +b@6,1)@0,7")]
    [InlineData("a AND NOT b AND -c", "(+a@0,1 -b@10,1 -c@17,1)@0,18")]
    [InlineData("a OR b", "(a@0,1 b@5,1)@0,6")]
    [InlineData("a OR -b", "(a@0,1 (-b@6,1)@6,1)@0,7")]
    [InlineData("a OR +b", "(a@0,1 +b@6,1)@0,7")]
    [InlineData("a OR b AND c d", "((a@0,1 (+b@5,1 +c@11,1)@5,7)@0,12 d@13,1)@0,14")]
    [InlineData("(a b) AND c", "(+(a@1,1 b@3,1)@1,3 +c@10,1)@0,11")]
    [InlineData("-(a b)", "(-(a@2,1 b@4,1)@2,3)@0,6")]
    [InlineData("((a))", "a@2,1")]
    [InlineData("a(b)c", "(a@0,1 b@2,1 c@4,1)@0,5")]
    [InlineData("oil*", "oil*@0,4")]
    [InlineData("ukriane~", "ukriane~1@0,8")]
    [InlineData("ukriane~1 ukriane~2", "(ukriane~1@0,9 ukriane~2@10,9)@0,19")]
    [InlineData("and or not And", "(and@0,3 or@4,2 not@7,3 And@11,3)@0,14")]
    [InlineData("ANDROID ORB", "(ANDROID@0,7 ORB@8,3)@0,11")]
    [InlineData("co-operate C++ 10:30 what?", "(co-operate@0,10 C++@11,3 10:30@15,5 what?@21,5)@0,26")]
    [InlineData("http://x.org/a?b=c", "http://x.org/a?b=c@0,18")]
    [InlineData("C:\\temp std::vector", "(C:\\temp@0,7 std::vector@8,11)@0,19")]
    [InlineData("@name #tag", "(@name@0,5 #tag@6,4)@0,10")]
    [InlineData("日本 Ärzte", "(日本@0,2 Ärzte@3,5)@0,8")]
    [InlineData("wait...what 1..5", "(wait...what@0,11 1..5@12,4)@0,16")]
    public void Words_phrases_and_operators(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Theory]
    [InlineData("title:ukraine", "title[5]:ukraine@6,7@0,13")]
    [InlineData("-title:ukraine", "(-title[5]:ukraine@7,7@1,13)@0,14")]
    [InlineData("source:\"The Times\"", "source[6]:\"The Times\"@7,11@0,18")]
    [InlineData("title:(a +b) c", "(title[5]:(a@7,1 +b@10,1)@7,4@0,12 c@13,1)@0,14")]
    [InlineData("date:2021-12..2022-03", "date[4]:2021-12→2022-03@5,16@0,21")]
    [InlineData("rating:4..", "rating[6]:4→∞@7,3@0,10")]
    [InlineData("rating:..5", "rating[6]:∞→5@7,3@0,10")]
    [InlineData("rating:-5..-1.5", "rating[6]:-5→-1.5@7,8@0,15")]
    [InlineData("rating:-5", "rating[6]:-5@7,2@0,9")]
    [InlineData("rating:(1..2 OR 5)", "rating[6]:(1→2@8,4 5@16,1)@8,9@0,18")]
    [InlineData("date:2021-12-22T10:30", "date[4]:2021-12-22T10:30@5,16@0,21")]
    [InlineData("date:2021-12..2021", "date[4]:2021-12→2021@5,13@0,18")]
    [InlineData("id:news/2021-*", "id[2]:news/2021-*@3,11@0,14")]
    [InlineData("tag:c++", "tag[3]:c++@4,3@0,7")]
    [InlineData("title:wait...", "title[5]:wait...@6,7@0,13")]
    [InlineData("url:http://x", "url[3]:http://x@4,8@0,12")]
    [InlineData("größe_1.a-b:x", "größe_1.a-b[11]:x@12,1@0,13")]
    [InlineData("title:oil* author:smth~", "(title[5]:oil*@6,4@0,10 author[6]:smth~1@18,5@11,12)@0,23")]
    [InlineData("title:AND", "title[5]:AND@6,3@0,9")]
    public void Fields_and_ranges(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Fact]
    public void Names_of_fields_have_no_length_but_their_own()
    {
        Assert.True(QueryParser.TryParse("a author:x", out QueryNode? query, out _));
        FieldNode field = Assert.IsType<FieldNode>(Assert.IsType<GroupNode>(query).Clauses[1].Node);
        Assert.Equal(("author", 2, 6), (field.Field, field.Start, field.FieldLength));
    }

    [Fact]
    public void Queries_compare_by_value()
    {
        const string Text = "a +b \"c d\"~2 e:(1..2 x*)";
        Assert.True(QueryParser.TryParse(Text, out QueryNode? first, out _));
        Assert.True(QueryParser.TryParse(Text, out QueryNode? second, out _));
        Assert.True(QueryParser.TryParse(Text.Replace('+', '-'), out QueryNode? other, out _));
        Assert.Equal(first, second);
        Assert.Equal(first!.GetHashCode(), second!.GetHashCode());
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void A_query_may_be_as_long_as_the_limits_say()
    {
        string[] longest =
        [
            string.Join(' ', Enumerable.Repeat("a", QueryParser.MaxTerms)),
            new string('(', QueryParser.MaxDepth) + "a" + new string(')', QueryParser.MaxDepth),
            new('a', QueryParser.MaxLength),
            "\"a b\"~" + QueryParser.MaxSlop,
        ];
        Assert.All(longest, static text => Assert.True(QueryParser.TryParse(text, out _, out _)));
    }

    [Fact]
    public void Queries_of_a_public_benchmark_are_read()
    {
        string path = CommittedFile.PathOf("../shared/oracles/search-queries.txt");
        Assert.SkipUnless(File.Exists(path), $"The list {path} is missing.");
        string[] queries = [
            .. File.ReadLines(path).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("query").GetString()!)];
        Assert.Equal(962, queries.Length);
        Assert.All(queries, static text => Assert.True(QueryParser.TryParse(text, out _, out QueryProblem? problem), $"{text}: {problem}"));
    }

    [Fact]
    public void Any_text_is_read_or_has_a_problem_within_it() =>
        AnyQuery.Sample(
            static text =>
            {
                bool isRead = QueryParser.TryParse(text, out QueryNode? query, out QueryProblem? problem);
                Assert.Equal(isRead, query is not null);
                Assert.Equal(isRead, problem is null);
                if (query is not null) AssertWithin(text, query);
                if (problem is null) return;
                Assert.InRange(problem.Column, 0, text.Length);
                Assert.InRange(problem.Length, 0, text.Length - problem.Column);
                Assert.EndsWith(".", problem.What, StringComparison.Ordinal);
                Assert.EndsWith(".", problem.Advice, StringComparison.Ordinal);
            },
            iter: 20_000);

    [Fact]
    public void Any_text_is_read_leniently() =>
        AnyQuery.Sample(
            static text =>
            {
                QueryNode? lenient = QueryParser.ParseLenient(text);
                if (lenient is not null) AssertWithin(text, lenient);
                // What is right is read the same.
                if (QueryParser.TryParse(text, out QueryNode? strict, out _)) Assert.Equal(strict, lenient);
                // A word is asked for, unless it is the name of a field whose value is nothing.
                if (lenient is null && !text.Contains(':', StringComparison.Ordinal))
                    Assert.DoesNotContain("oil", text, StringComparison.Ordinal);
            },
            iter: 20_000);

    [Fact]
    public void What_is_printed_is_read_as_the_same_query() =>
        AnyQuery.Sample(
            static text =>
            {
                if (!QueryParser.TryParse(text, out QueryNode? query, out _)) return;
                string printed = QueryText.Print(query!);
                Assert.True(QueryParser.TryParse(printed, out QueryNode? again, out QueryProblem? problem), $"{printed}: {problem}");
                Assert.Equal(printed, QueryText.Print(again!));
                Assert.Equal(
                    QueryText.Parts(query!).Select(static part => part.GetType()),
                    QueryText.Parts(again!).Select(static part => part.GetType()));
            },
            iter: 20_000);

    private static readonly string[] Pieces =
    [
        " ", " ", " ", "oil", "price ", "a", "nato ", "+", "-", "(", ")", "\"", "\"", "”", "*", "~", "~2", "~9", ":", "title:", "date:",
        "a:", "2021", "..", "...", "1..2", "-5", "AND", " AND ", " OR ", " NOT ", "NOT", "&", "é", "日本語", "🙂", "\uD83D", "\\", "/",
        "x.y", "'", "_", "\"oil price\"", "\"a b\"~3", "(a b)", "title:(a b)", "rating:4..", "oil*", "price~", "\0", "\u00A0",
    ];

    private static readonly Gen<string> AnyQuery = Gen.Frequency(
        (1, Gen.String), (8, Gen.OneOf(Pieces).Array[0, 16].Select(string.Concat)));

    private static string Parse(string text)
    {
        Assert.True(QueryParser.TryParse(text, out QueryNode? query, out QueryProblem? problem), problem?.ToString());
        Assert.Equal(query, QueryParser.ParseLenient(text));
        return QueryText.Describe(query);
    }

    private static void AssertWithin(string text, QueryNode query)
    {
        foreach (QueryNode part in QueryText.Parts(query))
        {
            Assert.InRange(part.Start, query.Start, query.Start + query.Length);
            Assert.InRange(part.Length, 1, query.Start + query.Length - part.Start);
            string source = text.Substring(part.Start, part.Length);
            if (part is WordNode word) Assert.StartsWith(word.Text, source, StringComparison.Ordinal);
            if (part is PhraseNode phrase) Assert.Equal(phrase.Text, source.Substring(1, phrase.Text.Length));
            if (part is FieldNode field) Assert.StartsWith(field.Field + ":", source, StringComparison.Ordinal);
        }
    }
}
