namespace CorpusSdk.Generator.Tests;

/// <summary>Small corpora that show much at once.</summary>
internal static class SampleCorpora
{
    /// <summary>
    /// Every format, folders in folders, articles below the root, equal titles, shared sources and tags; no problem but that of the equal
    /// titles.
    /// </summary>
    public static readonly CorpusBench ManyKinds = CorpusBench
        .With("about.txt", "About This Corpus\n\nIt is small.\n")
        .And("news/2021/border.txt",
            """
             date 2021-12-22 Wire.example

            Border Talks To Resume

            Border Talks to Resume

            GENEVA, Dec. 22 (AFP) -- Talks resume on Monday. Nobody "expects" much.

            They did so before.
            """)
        .And("news/2022/border.txt",
            """
             date 2022-01-03 Wire.example

            Border Talks To Resume

            Talks resumed.
            """)
        .And("news/count.txt",
            """
             date 2022-01-03 Daily Example

            Count

            The votes are counted.
            """)
        .And("guides/first-steps.md",
            """
            ---
            title: First Steps
            date: 2020-05-01T09:30
            source: Manual
            authors: [Ada Lindqvist, "Babbage, Charles"]
            tags: [c#, C, getting-started]
            language: en
            ---

            # First steps

            Write `a < b && c > d`, then read.
            """)
        .And("guides/deep/дорога.md",
            """
            ---
            title: Дорога домой
            tags: [C#]
            language: ru
            ---

            Длинная.
            """)
        .And("letters/reply.txt",
            """
            From: Grace Example <grace@example.org>
            Date: Tue, 02 Mar 1999 10:15:00 +0000
            Subject: Re: The "quoted" title
            Keywords: mail, answers

            Dear all,

            thanks.
            """);

    /// <summary>The same keys in YAML, TOML and JSON: one collection may mix them.</summary>
    public static readonly CorpusBench FrontMatters = CorpusBench
        .With("reviews/json.md",
            """
            {
              "title": "A Book in JSON",
              "date": "2024-05-20T09:30:00+02:00",
              "tags": ["books", "json"],
              "rating": 4,
              "price": 12.50,
              "code": "0042",
              "printed": true,
              "publisher": null,
              "bound": { "in": "cloth", "pages": 320 },
              "editions": [{ "year": 1998 }, { "year": 2012 }]
            }

            A good one, "quotes" and all.
            """)
        .And("reviews/toml.md",
            """
            +++
            title = "A Book in TOML"
            date = 2024-05-21T09:30:00+02:00
            tags = ["books", 'toml']
            rating = 5
            price = 1_9.90
            code = "0043"
            printed = false

            [bound]
            in = 'paper'
            pages = 0x60

            [[editions]]
            year = 2021

            [[editions]]
            year = 2024
            +++

            A better one.
            """)
        .And("reviews/yaml.md",
            """
            ---
            title: A Book in YAML
            date: 2024-05-22T09:30:00+02:00
            tags: [books, yaml]
            rating: 3
            price: 9.90
            code: "0044"
            printed: true
            bound: {in: cloth, pages: 80}
            editions:
              - year: 2009
            ---

            A fair one.
            """);

    /// <summary>A problem of each weight, in files and in the project, beside an article that is well.</summary>
    public static readonly CorpusBench Problems = CorpusBench
        .With("news/empty.txt", "")
        .And("news/fine.txt", " date 2021-12-22 Wire.example\n\nFine\n\nText.\n")
        .And("news/impossible.txt", " date 2021-13-45 Wire.example\n\nImpossible\n\nText.\n")
        .And("news/open.md", "---\ntitle: Open\n\nText.\n")
        .And("news/same.txt", " date 2021-12-22 Wire.example\n\nFine\n\nOther text.\n")
        .And("news/stars.txt", " date 2021-12-22 Wire.example\n\n***\n\nText.\n")
        .WithProperty("CorpusVisibility", "secret");

    /// <summary>A collection whose fields are inferred, one that declares them, references in both directions, and loading.</summary>
    public static readonly CorpusBench TypedFields = CorpusBench
        .With("films/metropolis.md",
            """
            ---
            title: Metropolis
            minutes: 153
            seen: 12/20/2016
            crew: {director: Fritz Lang, writers: [Thea von Harbou]}
            genres: [drama, science fiction]
            ---

            A city in two storeys.
            """)
        .And("films/nosferatu.md",
            """
            ---
            title: Nosferatu
            minutes: 94
            crew: {director: F. W. Murnau}
            genres: drama
            ---

            A ship comes in without its crew.
            """)
        .And("reviews/nosferatu.md",
            """
            ---
            title: It Comes by Sea
            date: 2024-10-31
            film: nosferatu
            rating: 5
            mood: grim
            place: {city: Wismar, screen: 2}
            ---

            Best seen at night.
            """)
        .WithCode(
            """
            #pragma warning disable CS1591
            using System;
            using System.Collections.Immutable;
            using System.ComponentModel;
            using System.ComponentModel.DataAnnotations;
            using CorpusSdk;

            namespace Demo;

            public enum Mood { Glad, Grim }

            public sealed record Place(string City, int Screen);

            [ArticleType("Reviews")]
            public sealed partial class Review : Article
            {
                public new partial DateOnly Date { get; }

                public partial FilmsArticle Film { get; }

                public partial ImmutableArray<Review> Related { get; }

                [Range(1, 5)]
                public partial int Rating { get; }

                public partial Mood? Mood { get; }

                public partial Place? Place { get; }

                [DefaultValue("anon"), ArticleField("written by")]
                public partial string Critic { get; }

                public string Stars => new('*', Rating);
            }
            """,
            "Review.cs")
        .WithProperty("CorpusLoading", "true")
        .WithProperty("CorpusBodyStorage", "Packed");
}
