using CorpusSdk.CodeFixes;
using CorpusSdk.CodeFixes.Declaring;
using CorpusSdk.Generator.Analysis;

namespace CorpusSdk.Analysis.Tests;

/// <summary>A declared article type gets properties for keys that its files have.</summary>
public sealed class AddPropertyTests
{
    /// <summary>
    /// Reviews with two keys beyond those that every article may have. The generator's own words about them are not this test's.
    /// </summary>
    private static CorpusTest<KeyWithoutPropertyAnalyzer, AddPropertyFix> Test(string code) =>
        new CorpusTest<KeyWithoutPropertyAnalyzer, AddPropertyFix>(code)
        .Without("CORPUS510", "CORPUS511")
        .With("reviews/a.md", "---\ntitle: A\nrating: 4\nlast-seen: 2021-12-20\n---\nText.\n")
        .With("reviews/b.md", "---\ntitle: B\nrating: 5\n---\nText.\n");

    [Theory]
    [InlineData("[ArticleType(\"Reviews\")] public partial class {|CORPUS606:{|CORPUS606:Review|}|} : Article;")]
    [InlineData("[ArticleType(\" reviews \")] public partial class {|CORPUS606:{|CORPUS606:Review|}|} : Article;")]
    [InlineData("[ArticleType(\"Reviews\")] public partial class {|CORPUS606:Review|} : Article { public partial int Rating { get; } }")]
    [InlineData("[ArticleType(\"Reviews\")] public partial class {|CORPUS606:Review|} : Article { [ArticleField(\"Last-Seen\")] public partial System.DateOnly? Seen { get; } }")]
    [InlineData("[ArticleType(\"Reviews\")] public partial class Review : Article { public partial int Rating { get; } public partial System.DateOnly? LastSeen { get; } }")]
    [InlineData("[ArticleType(\"Reviews\", Unknown = UnknownFields.Allow)] public partial class Review : Article;")]
    [InlineData("public partial class Review;")]
    public Task Keys_without_a_property_are_found(string type) => Test("using CorpusSdk; namespace Demo; " + type).CheckAsync();

    [Fact]
    public Task A_property_is_added_below_the_others() => Test("""
            using CorpusSdk;

            namespace Demo;

            /// <summary>A review.</summary>
            [ArticleType("Reviews")]
            public partial class {|CORPUS606:Review|} : Article
            {
                /// <summary>The rating.</summary>
                public partial int Rating { get; }
            }
            """)
        .Becomes("""
            using System;
            using CorpusSdk;

            namespace Demo;

            /// <summary>A review.</summary>
            [ArticleType("Reviews")]
            public partial class Review : Article
            {
                /// <summary>The rating.</summary>
                public partial int Rating { get; }

                /// <summary>The key <c>last-seen</c>.</summary>
                public partial DateOnly? LastSeen { get; }
            }
            """)
        .CheckAsync();

    [Fact]
    public Task All_properties_are_added_to_a_class_without_braces() => Test("""
            using CorpusSdk;

            namespace Demo;

            [ArticleType("Reviews")]
            public partial class {|CORPUS606:{|CORPUS606:Review|}|} : Article;
            """)
        .Becomes("""
            using System;
            using CorpusSdk;

            namespace Demo;

            [ArticleType("Reviews")]
            public partial class Review : Article
            {
                /// <summary>The key <c>last-seen</c>.</summary>
                public partial DateOnly? LastSeen { get; }

                /// <summary>The key <c>rating</c>.</summary>
                public partial int Rating { get; }
            }
            """)
        .InSteps(2)
        .CheckAsync();

    [Fact]
    public Task A_mapping_of_keys_gets_a_record() => new CorpusTest<KeyWithoutPropertyAnalyzer, AddPropertyFix>("""
            using CorpusSdk;

            namespace Demo;

            [ArticleType("Notes")]
            public partial class {|CORPUS606:Note|} : Article
            {
            }
            """)
        .Without("CORPUS510")
        .With("notes/a.md", "---\ntitle: A\nnav: [{label: First, order: 1}, {label: Second}]\n---\nText.\n")
        .Becomes("""
            using System.Collections.Immutable;
            using CorpusSdk;

            namespace Demo;

            [ArticleType("Notes")]
            public partial class Note : Article
            {
                /// <summary>The key <c>nav</c>.</summary>
                public partial ImmutableArray<NavFields> Nav { get; }

                /// <summary>The keys below <c>nav</c>.</summary>
                /// <param name="Label">The key <c>label</c>.</param>
                /// <param name="Order">The key <c>order</c>.</param>
                public sealed record NavFields(string Label, int? Order);
            }
            """)
        .CheckAsync();
}
