using System.Globalization;
using CorpusSdk.Generator.Writing;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests;

/// <summary>What templates of C# become, whatever is in their holes.</summary>
public sealed class TemplateTests
{
    private static readonly Gen<string> AnyText = Gen.Frequency(
        (1, Gen.String), (4, Gen.String[Gen.Char["a \"\t\r\n{\u2028\uD800"], 0, 20]));

    [Fact]
    public void Any_text_in_a_hole_comes_back_out_of_the_lines() => AnyText.Where(static text => text.Length > 0).Sample(static text =>
    {
        string written = Written(writer => writer.Write($$"""
            class
            {
                {{text}}
            }
            """));

        Assert.StartsWith("class\n{\n", written, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", written, StringComparison.Ordinal);
        string[] lines = written["class\n{\n".Length..^"\n}\n".Length].Split('\n');
        Assert.All(lines, static line => Assert.True(line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal)));
        Assert.Equal(WithLineFeeds(text), string.Join('\n', lines.Select(static line => line.Length == 0 ? "" : line[4..])));
    });

    [Fact]
    public void A_carriage_return_is_never_written() => Gen.Select(AnyText, AnyText, AnyText).Sample(static (first, second, third) =>
    {
        string written = Written(writer =>
        {
            writer.Write(first);
            writer.Write($"  {second} and {Literal.Lines(third)}\r\n{(Part)(inner => inner.Write($"{first}{second}"))}\r{third}");
        });

        Assert.DoesNotContain('\r', written);
    });

    [Fact]
    public void A_literal_has_the_value_of_its_text() => AnyText.Sample(static text =>
    {
        string written = Written(writer => writer.Write($$"""
            class C
            {
                {{(Part)(inner => inner.Write($"  const string Text = {Literal.Lines(text)};"))}}
            }
            """));
        LiteralExpressionSyntax literal = Assert.Single(
            CSharpSyntaxTree
                .ParseText(written, cancellationToken: TestContext.Current.CancellationToken)
                .GetRoot(TestContext.Current.CancellationToken)
                .DescendantNodes()
                .OfType<LiteralExpressionSyntax>());

        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, literal.Token.Value);
    });

    [Fact]
    public void Members_have_one_empty_line_between_them_whichever_are_left_out() =>
        Gen.Select(Gen.Bool.Array[4], Gen.Bool.Array[4]).Sample(static (present, asPart) =>
    {
        string written = Written(writer => writer.Write($$"""
            {
                {{TextOf(0)}}{{PartOf(0)}}

                {{TextOf(1)}}{{PartOf(1)}}

                {{TextOf(2)}}{{PartOf(2)}}

                {{TextOf(3)}}{{PartOf(3)}}
            }
            """));

        string[] members = [.. Enumerable.Range(0, 4).Where(i => present[i]).Select(static i => $"    first {i}\n    second {i}\n")];
        Assert.Equal($"{{\n{string.Join('\n', members)}}}\n", written);

        string TextOf(int i) => present[i] && !asPart[i] ? $"first {i}\nsecond {i}" : "";

        Part? PartOf(int i) =>
            asPart[i]
                ? Parts.Lines(present[i] ? ["first", "second"] : Array.Empty<string>(), (writer, line) => writer.Write($"{line} {i}"))
                : null;
    });

    [Theory]
    [InlineData("a\n\n{0}\n\nb", "a\n\nb\n")]
    [InlineData("a\n{0}\n\nb", "a\nb\n")]
    [InlineData("a\n\n{0}\nb", "a\nb\n")]
    [InlineData("a\n{0}\nb", "a\nb\n")]
    [InlineData("{0}\n\na", "a\n")]
    [InlineData("a\n\n{0}", "a\n")]
    [InlineData("a\n\n\n{0}\n\n\nb", "a\n\n\n\nb\n")]
    [InlineData("a\n{0}\n{0}\n\nb", "a\nb\n")]
    [InlineData("a\n  {0}  {0}\nb", "a\nb\n")]
    [InlineData("a{0}\n\nb", "a\n\nb\n")]
    [InlineData("  {0}a", "  a\n")]
    [InlineData("a\n\n", "a\n\n\n")]
    [InlineData("", "\n")]
    [InlineData("{0}", "")]
    public void A_line_of_empty_holes_is_left_out_with_an_empty_line(string format, string expected)
    {
        var writer = new SourceWriter();
        var template = new Template(0, 0, writer);
        string[] literals = format.Split("{0}");
        for (int i = 0; i < literals.Length; i++)
        {
            if (i > 0) template.AppendFormatted("");
            template.AppendLiteral(literals[i]);
        }

        template.Finish();

        Assert.Equal(expected, writer.ToSourceText().ToString());
    }

    [Fact]
    public void Holes_of_several_lines_are_indented_like_their_line() => Assert.Equal(
        "class\n{\n    x = [\n    1,\n\n    2];\n        deep 1:\n          a\n          b\n        7\n        and 00FF\n}\n",
        Written(static writer => writer.Write($$"""
            class
            {
                x = [{{"\n1,\r\n\n2"}}];
                    deep 1:{{Parts.Lines(["a", "b"], static (lines, line) => lines.Write($"  {line}"))}}{{7}}
                    and {{255UL:X4}}
            }
            """)));

    [Fact]
    public void Spliced_lines_stand_where_they_were_put_in()
    {
        var writer = new SourceWriter();
        writer.Write($$"""
            {
                {{(Part)(static inner =>
                {
                    inner.Write("a");
                    inner.Splice("b\n");
                    inner.Splice("");
                    inner.Splice("c\n");
                })}}

                {{(Part)(static inner => inner.Splice(""))}}
            }
            """);

        Assert.Equal("{\n    a\nb\nc\n}\n", writer.ToSourceText().ToString());
        Assert.Equal(writer.ToSourceText().Length, writer.Length);
    }

    [Theory]
    [InlineData("", "// <auto-generated/>\n#nullable enable\n\nx\n")]
    [InlineData("Demo.Texts", "// <auto-generated/>\n#nullable enable\n\nnamespace Demo.Texts;\n\nx\n")]
    public void A_file_starts_with_its_namespace(string space, string expected)
    {
        var writer = SourceWriter.ForFile(space);
        writer.Write("x");

        Assert.Equal(expected, writer.ToSourceText().ToString());
    }

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus" } };

            Assert.Equal("-7\n", Written(static writer => writer.Write($"{-7}")));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Written(Action<SourceWriter> write)
    {
        var writer = new SourceWriter();
        write(writer);
        return writer.ToSourceText().ToString();
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
