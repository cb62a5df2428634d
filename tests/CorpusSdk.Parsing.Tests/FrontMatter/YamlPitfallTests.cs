using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>YAML that says something else than its author sees.</summary>
public class YamlPitfallTests
{
    [Theory]
    [InlineData("title: Meetup #3", "2:15-2:17", "#3", "title: \"Meetup #3\"")]
    [InlineData("title: A\ntags:\n  - #tag", "4:5-4:9", "#tag", "- \"#tag\"")]
    [InlineData("title: A\ncolor: #f00", "3:8-3:12", "#f00", "color: \"#f00\"")]
    [InlineData("title: The \"C\" #3", "2:16-2:18", "#3", "title: 'The \"C\" #3'")]
    [InlineData("title: A\nx:\n  y: Don't #go", "4:12-4:15", "#go", "y: \"Don't #go\"")]
    public void A_value_that_a_comment_cuts_is_reported_with_its_quotes(string yaml, string place, string comment, string line)
    {
        (_, Problem problem) = Parse.WithProblem($"---\n{yaml}\n---\nText.\n");
        Assert.Equal(("CORPUS211", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal(
            $"'{comment}' is a comment to YAML and no part of the value. Write the line as {line}, or put a space after the # of a comment.", problem.Message);
    }

    [Fact]
    public void A_list_that_a_comment_cuts_is_reported_as_well()
    {
        ParseResult result = ArticleParser.Parse("---\ntitle: A\ntags: [#a, b]\n---\nText.\n");
        Assert.Equal(["CORPUS211", "CORPUS202"], result.Problems.Select(problem => problem.Kind.Id));
        Assert.Contains("Write the line as tags: [\"#a\", b],", result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: A # a comment")]
    [InlineData("title: A\nlink: http://example.org/#part")]
    [InlineData("title: A\nx: 'a' #comment")]
    [InlineData("title: A\nx: [a] #comment")]
    [InlineData("title: A\n#comment")]
    [InlineData("title: A\nx: |\n  a #b")]
    [InlineData("title: A\nx: \"a #b\"")]
    public void Comments_that_are_meant_and_signs_that_are_none_are_not(string yaml) => Parse.Clean($"---\n{yaml}\n---\nText.\n");

    [Theory]
    [InlineData("title: A\n\tlang: en", "3:1-3:2")]
    [InlineData("title: A\nnav:\n\tx: en", "4:1-4:2")]
    [InlineData("title: A\nnav:\n  - a\n\t- b", "5:1-5:2")]
    [InlineData("title: A\nnav:\n  x: 1\n  \ty: 2", "5:3-5:4")]
    public void A_tab_as_indent_is_reported_on_its_line(string yaml, string place)
    {
        Problem problem = Parse.Refused($"---\n{yaml}\n---\nText.\n");
        Assert.Equal(("CORPUS202", place), (problem.Kind.Id, problem.Place()));
        Assert.Contains("a line is indented with a tab", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title:\u00A0A", "2:7-2:8", "U+00A0", "title: A")]
    [InlineData("title: A\nnav:\n\u00A0x: en", "4:1-4:2", "U+00A0", "title: A, nav: {x: en}")]
    [InlineData("title: A\nnav:\n-\u3000x", "4:2-4:3", "U+3000", "title: A, nav: [x]")]
    public void A_no_break_space_is_named_and_read_as_a_blank(string yaml, string place, string name, string fields)
    {
        (ParsedArticle article, Problem problem) = Parse.WithProblem($"---\n{yaml}\n---\nText.\n");
        Assert.Equal(fields, article.Header.Fields.Shown());
        Assert.Equal(("CORPUS212", place), (problem.Kind.Id, problem.Place()));
        Assert.Equal(
            $"The front matter has the character {name} here, which is not a space to YAML. It is read as one. Write a space.",
            problem.Message);
    }

    [Fact]
    public void A_no_break_space_within_a_value_stays() =>
        Assert.Equal("A\u00A0B:\u00A0C", Parse.Clean("---\ntitle: \"A\u00A0B:\u00A0C\"\n---\nText.\n").Title);

    [Theory]
    [InlineData("A\u2028B")]
    [InlineData("A\u2029B")]
    [InlineData("A\u0085B")]
    public void Separators_are_characters_of_a_value(string value)
    {
        Assert.Equal(value, Parse.Clean($"---\ntitle: T\nx: {value}\n---\nText.\n").Header.Fields[1].Value.Shown());
        Assert.Equal($"\"{value}\"", Parse.Clean($"---\ntitle: T\nx: \"{value}\"\n---\nText.\n").Header.Fields[1].Value.Shown());
    }

    [Theory]
    [InlineData("b: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3", "{y: 3 Integer, x: 1 Integer}")]
    [InlineData("b: &b {x: 1}\nd: &d {x: 2, z: 4}\nc:\n  <<: [*b, *d]", "{x: 1 Integer, z: 4 Integer}")]
    [InlineData("b: &b {x: 1}\nc:\n  \"<<\": *b", "{<<: {x: 1 Integer}}")]
    [InlineData("c:\n  <<: text", "{<<: text}")]
    public void A_merge_key_brings_the_fields_that_a_mapping_lacks(string yaml, string merged) =>
        Assert.Equal(
            merged, Parse.Clean($"---\ntitle: A\n{yaml}\n---\nText.\n").Header.Fields.Single(field => field.Key == "c").Value.Shown());

    [Theory]
    [InlineData("title: A\ntitle: B", "title: B")]
    [InlineData("Title: A\nlang: en\ntitle: B", "lang: en, title: B")]
    [InlineData("title: B\nx:\n  a: 1\n  A: 2", "title: B, x: {A: 2 Integer}")]
    [InlineData("title: B\nx: [{a: 1, a: 2}]", "title: B, x: [{a: 2 Integer}]")]
    public void Of_a_key_that_is_given_twice_the_last_one_counts(string yaml, string fields)
    {
        ParseResult result = ArticleParser.Parse($"---\n{yaml}\n---\nText.\n");
        Assert.Equal("B", result.Article!.Title);
        Assert.Equal(fields, result.Article.Header.Fields.Shown());
        Assert.Equal(["CORPUS203"], result.Problems.Select(problem => problem.Kind.Id));
        Assert.EndsWith("The last one counts; remove the other.", result.Problems[0].Message, StringComparison.Ordinal);
    }
}
