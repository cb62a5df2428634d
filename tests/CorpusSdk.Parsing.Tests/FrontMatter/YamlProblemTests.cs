using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>YAML that cannot be used, and where the message points.</summary>
public class YamlProblemTests
{
    [Theory]
    [InlineData("title: \"a\" b", "3:12")]
    [InlineData("title: A: B", "3:9")]
    [InlineData("title: @a", "3:8")]
    [InlineData("title: `a`", "3:8")]
    [InlineData("title: *nobody", "3:8")]
    [InlineData("title: 'a", "3:8")]
    [InlineData("title: A\n - b: c", "4:5")]
    [InlineData("😀: 'a' 😀😀 b", "3:9")]
    [InlineData("title: %a\n%b", "3:8")]
    [InlineData("tags: [a\ntitle: B", "3:7")]
    [InlineData("tags: [a, b\ntitle: B", "3:9")]
    [InlineData("tags: [a\n\ntitle:\n- B", "3:7")]
    [InlineData("tags: {a\ntitle: B", "3:7")]
    public void Invalid_yaml_is_an_error_where_it_breaks(string yaml, string place)
    {
        string unix = $"---\nlang: en\n{yaml}\n---\nText.\n";
        foreach (string text in (string[])[unix, unix.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            Problem problem = Parse.Refused(text);
            Assert.Equal("CORPUS202", problem.Kind.Id);
            Assert.Equal(place, problem.Place().Split('-')[0]);
            Assert.StartsWith("The front matter is not valid YAML: ", problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(
                ". Put values with a colon, a quote or a # into quotes, and indent lists evenly.", problem.Message,
                StringComparison.Ordinal);
            Assert.DoesNotContain("Idx", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_anchor_is_named() =>
        Assert.Contains(
            "the alias '*nobody' has no anchor above it.", Parse.Refused("---\ntitle: *nobody\n---\nText.\n").Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_anchor_cannot_hold_itself() =>
        Assert.Contains(
            "the alias '*a' has no anchor", Parse.Refused("---\ntags: &a [x, *a]\n---\nText.\n").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("- a\n- b", "a list", "2:1-3:4")]
    [InlineData("- a\n- b\n# c\n", "a list", "2:1-3:4")]
    [InlineData("- a\n- b:\n  # c\n", "a list", "2:1-3:5")]
    [InlineData("[a, b]", "a list", "2:1-2:7")]
    [InlineData("just text", "text", "2:1-2:10")]
    [InlineData("'quoted'", "text", "2:1-2:9")]
    public void Yaml_without_keys_is_an_error(string yaml, string kind, string place)
    {
        Problem problem = Parse.Refused($"---\n{yaml}\n---\nText.\n");
        Assert.Equal("CORPUS206", problem.Kind.Id);
        Assert.Equal(place, problem.Place());
        Assert.Equal(
            $"The front matter has to hold 'key: value' lines, but is {kind}. Write a line such as 'title: A Title'.", problem.Message);
    }

    [Theory]
    [InlineData("title: A\nlang: en\ntitle: B", "4:1-4:6", "title", 2)]
    [InlineData("lang: 😀\nlang: en\ntitle: A", "3:1-3:5", "lang", 2)]
    [InlineData("title: A\nother: {x: 1}\n'other': 2", "4:1-4:8", "other", 3)]
    [InlineData("title: \"a\nb\"\nx: 1\nx: 2", "5:1-5:2", "x", 4)]
    public void A_key_given_twice_is_marked_at_the_second(string yaml, string place, string key, int first)
    {
        string unix = $"---\n{yaml}\n---\nText.\n";
        foreach (string text in (string[])[unix, unix.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            (_, Problem problem) = Parse.WithProblem(text);
            Assert.Equal("CORPUS203", problem.Kind.Id);
            Assert.Equal(place, problem.Place());
            Assert.Equal($"The key '{key}' is given twice, first in line {first}. The last one counts; remove the other.", problem.Message);
        }
    }

    [Fact]
    public void The_last_of_two_keys_counts() =>
        Assert.Equal("B", Parse.WithProblem("---\ntitle: A\ntitle: B\n---\nText.\n").Article.Title);

    [Fact]
    public void Keys_that_differ_in_capitals_are_one_key() =>
        Assert.Equal("B", Parse.WithProblem("---\ntitle: A\nTitle: B\n---\nText.\n").Article.Title);

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        (_, Problem problem) = Parse.WithProblem($"---\ntitle: A\ndate: 1{new string('x', 499)}\n---\nText.\n");
        Assert.Equal(
            $"'date' is read as a day, but '1{new string('x', 118)}…' cannot be read as one, so it is a field of its own. Write it as year-month-day, such as 2021-12-22.", problem.Message);
        Assert.Equal("3:7-3:507", problem.Place());
    }

    [Fact]
    public void A_terminal_is_not_given_control_characters() =>
        Assert.StartsWith(
            "'date' is read as a day, but ' [31m' cannot",
            Parse.WithProblem("---\ntitle: A\ndate: \"\\e[31m\"\n---\nText.\n").Problem.Message, StringComparison.Ordinal);
}
