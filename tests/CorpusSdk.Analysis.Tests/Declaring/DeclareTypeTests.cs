using CorpusSdk.CodeFixes;
using CorpusSdk.CodeFixes.Declaring;
using CorpusSdk.Generator.Analysis;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;

namespace CorpusSdk.Analysis.Tests;

/// <summary>An inferred article type becomes a declared one with the same members; the code that uses them compiles as before.</summary>
public sealed class DeclareTypeTests
{
    private static CorpusTest<InferredTypeAnalyzer, DeclareTypeFix> Test(string code) => new(code);

    [Fact]
    public Task Everything_that_the_inferred_type_has_is_declared()
    {
        static string Code(string mention) => $$"""
            using System;
            using System.Collections.Immutable;
            using Demo;

            internal static class Program
            {
                internal static void Run()
                {
                    {{mention}} article = Corpus.News["a"];
                    DateOnly date = article.Date;
                    string source = article.Source;
                    DateOnly? seen = article.MsDate;
                    int rating = article.Rating;
                    ImmutableArray<string> aliases = article.Aliases;
                    string label = article.Nav.Label;
                    int? order = article.Nav.Order;
                    ImmutableArray<NewsArticle.LinksFields> links = article.Links;
                    Uri? to = links[0].Target.Uri;
                    FieldValue raw = article.Mixed;
                    bool escaped = article.AB;
                }
            }
            """.Replace("using Demo;", "using CorpusSdk;\nusing Demo;", StringComparison.Ordinal);

        return Test(Code("{|CORPUS605:NewsArticle|}"))
            .With("news/a.md", """
                ---
                title: A
                date: 2021-12-22
                source: Example.org
                ms.date: 2021-12-20
                rating: 4
                aliases: [a, b]
                nav: {label: First, order: 1}
                links: [{target: {uri: "https://example.org/", ms.type: page}}]
                mixed: {b: 1}
                "a\"b": true
                ---
                Text.
                """)
            .With(
                "news/b.md", "---\ntitle: B\ndate: 2021-12-23\nsource: Example.org\nrating: 5\nnav: {label: Second}\nmixed: x\n\"a\\\"b\": false\n---\nText.\n")
            .Becomes(Code("NewsArticle"))
            .Adds("NewsArticle.cs", """
                using System;
                using System.Collections.Immutable;
                using CorpusSdk;

                namespace Demo;

                /// <summary>An article of <see cref="Corpus.News"/>.</summary>
                [ArticleType("News")]
                public sealed partial class NewsArticle : Article
                {
                    /// <inheritdoc cref="Article.Date"/>
                    public new partial DateOnly Date { get; }

                    /// <inheritdoc cref="Article.Source"/>
                    public new partial string Source { get; }

                    /// <summary>The key <c>a"b</c>.</summary>
                    public partial bool AB { get; }

                    /// <summary>The key <c>aliases</c>.</summary>
                    public partial ImmutableArray<string> Aliases { get; }

                    /// <summary>The key <c>links</c>.</summary>
                    public partial ImmutableArray<LinksFields> Links { get; }

                    /// <summary>The key <c>mixed</c>.</summary>
                    public partial FieldValue Mixed { get; }

                    /// <summary>The key <c>ms.date</c>.</summary>
                    public partial DateOnly? MsDate { get; }

                    /// <summary>The key <c>nav</c>.</summary>
                    public partial NavFields Nav { get; }

                    /// <summary>The key <c>rating</c>.</summary>
                    public partial int Rating { get; }

                    /// <summary>The keys below <c>links</c>.</summary>
                    /// <param name="Target">The key <c>target</c>.</param>
                    public sealed record LinksFields(LinksFields.TargetFields Target)
                    {
                        /// <summary>The keys below <c>target</c>.</summary>
                        /// <param name="MsType">The key <c>ms.type</c>.</param>
                        /// <param name="Uri">The key <c>uri</c>.</param>
                        public sealed record TargetFields(string MsType, Uri Uri);
                    }

                    /// <summary>The keys below <c>nav</c>.</summary>
                    /// <param name="Label">The key <c>label</c>.</param>
                    /// <param name="Order">The key <c>order</c>.</param>
                    public sealed record NavFields(string Label, int? Order);
                }

                """)
            .CheckAsync();
    }

    [Fact]
    public Task A_key_that_its_name_does_not_find_is_named() => Test(Mention("{|CORPUS605:News|}"))
        .Without("CORPUS504", "CORPUS505")
        .With("news/a.md", "---\ntitle: A\nms.date: 2021-12-20\nms-date: 2021-12-21\nbody: x\nnav: {a-b: 1, a.b: 2}\n---\nText.\n")
        .Becomes(Mention("News"))
        .Adds("NewsArticle.cs", """
            using System;
            using CorpusSdk;

            namespace Demo;

            /// <summary>An article of <see cref="Corpus.News"/>.</summary>
            [ArticleType("News")]
            public sealed partial class NewsArticle : Article
            {
                /// <summary>The key <c>body</c>.</summary>
                [ArticleField("body")]
                public partial string BodyField { get; }

                /// <summary>The key <c>ms-date</c>.</summary>
                [ArticleField("ms-date")]
                public partial DateOnly MsDate { get; }

                /// <summary>The key <c>ms.date</c>.</summary>
                [ArticleField("ms.date")]
                public partial DateOnly MsDate2 { get; }

                /// <summary>The key <c>nav</c>.</summary>
                public partial NavFields Nav { get; }

                /// <summary>The keys below <c>nav</c>.</summary>
                /// <param name="AB">The key <c>a-b</c>.</param>
                /// <param name="AB2">The key <c>a.b</c>.</param>
                public sealed record NavFields([ArticleField("a-b")] int AB, [ArticleField("a.b")] int AB2);
            }

            """)
        .CheckAsync();

    [Fact]
    public Task Members_that_every_article_has_are_required_again() => Test(Mention("{|CORPUS605:Wire|}"))
        .WithProperty("CorpusVisibility", "internal")
        .With("wire/a.txt", " date 2021-12-22 Example.org\n\nThe Title\n\nTHE TITLE\n\nMOSCOW (Reuters) - Text.\n")
        .Becomes(Mention("Wire"))
        .Adds("WireArticle.cs", """
            using System;
            using CorpusSdk;

            namespace Demo;

            /// <summary>An article of <see cref="Corpus.Wire"/>.</summary>
            [ArticleType("Wire")]
            internal sealed partial class WireArticle : Article
            {
                /// <inheritdoc cref="Article.Headline"/>
                public new partial string Headline { get; }

                /// <inheritdoc cref="Article.Date"/>
                public new partial DateOnly Date { get; }

                /// <inheritdoc cref="Article.Source"/>
                public new partial string Source { get; }

                /// <inheritdoc cref="Article.Dateline"/>
                public new Dateline Dateline => base.Dateline!;
            }

            """)
        .CheckAsync();

    [Fact]
    public Task A_file_of_the_user_s_own_stays()
    {
        const string Own = "namespace Demo;\n\npublic sealed partial class NewsArticle\n{\n    public string Short => Title;\n}\n";
        return Test("")
            .WithCode("NewsArticle.cs", Own)
            .With("news/a.md", "---\ntitle: A\n---\nText.\n")
            .WithCode("Use.cs", Mention("{|CORPUS605:News|}"))
            .Becomes("").Keeps("NewsArticle.cs", Own).Keeps("Use.cs", Mention("News"))
            .Adds("NewsArticle.Fields.cs", """
                using CorpusSdk;

                namespace Demo;

                /// <summary>An article of <see cref="Corpus.News"/>.</summary>
                [ArticleType("News")]
                public sealed partial class NewsArticle : Article
                {
                }

                """)
            .CheckAsync();
    }

    [Fact]
    public Task Types_of_several_collections_are_declared_at_once()
    {
        static string Declaration(string collection) => $$"""
            using CorpusSdk;

            namespace Demo;

            /// <summary>An article of <see cref="Corpus.{{collection}}"/>.</summary>
            [ArticleType("{{collection}}")]
            public sealed partial class {{collection}}Article : Article
            {
            }

            """;
        return Test(Mention("{|CORPUS605:News|}"))
            .WithCode(
                "Other.cs", "internal static class Other { internal static object Two => Demo.Corpus.{|CORPUS605:Essays|}; internal static object Three => Demo.Corpus.{|CORPUS605:News|}; }")
            .With("news/a.md", "---\ntitle: A\n---\nText.\n").With("essays/a.md", "---\ntitle: A\n---\nText.\n")
            .Becomes(Mention("News"))
            .Keeps(
                "Other.cs", "internal static class Other { internal static object Two => Demo.Corpus.Essays; internal static object Three => Demo.Corpus.News; }")
            .Adds("EssaysArticle.cs", Declaration("Essays")).Adds("NewsArticle.cs", Declaration("News"))
            .InSteps(2)
            .CheckAsync();
    }

    [Theory]
    [InlineData("internal static class Program { internal static object One => Demo.Corpus.Articles; }")]
    [InlineData("internal static class Program { internal static string News => nameof(News); }")]
    [InlineData("internal static class Program { internal static object One => Demo.Corpus.{|CORPUS605:News|}; internal static object Two => Demo.Corpus.News; internal static Demo.NewsArticle? Three => null; }")]
    [InlineData("[CorpusSdk.ArticleType(\"News\")] internal partial class Item : CorpusSdk.Article; internal static class Program { internal static object One => Demo.Corpus.News; internal static Item? Two => null; }")]
    public Task The_first_mention_of_an_inferred_type_is_found(string code) =>
        Test(code).WithProperty("CorpusVisibility", "internal").With("news/a.md", "---\ntitle: A\n---\nText.\n").CheckAsync();

    private static string Mention(string collection) => $$"""
        internal static class Program
        {
            internal static object One => Demo.Corpus.{{collection}};
        }
        """;
}
