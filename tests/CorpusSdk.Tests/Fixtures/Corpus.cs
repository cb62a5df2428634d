using System.Collections.Immutable;
using CorpusSdk.CompilerServices;

namespace CorpusSdk.Tests.Fixtures;

/// <summary>A small corpus, written out the way the generator writes one.</summary>
internal static class Corpus
{
    public static NewsCollection News => field ??= new();

    public static LettersCollection Letters => field ??= new();

    public static ArticlesCollection Articles => field ??= new();
}

internal sealed class NewsArticle : Article
{
    internal NewsArticle(ArticleData data)
        : base(data)
    {
    }

    public new DateOnly Date => base.Date.GetValueOrDefault();

    public new string Source => base.Source ?? "";
}

internal sealed class Letter : Article
{
    internal Letter(ArticleData data)
        : base(data)
    {
    }
}

internal sealed class NewsCollection : ArticleCollection<NewsArticle>
{
    internal NewsCollection()
        : base("News", "border-talks\noil-prices-fall\nuk-defense-minister")
    {
    }

    public NewsArticle UKDefenseMinister => this[2];

    public NewsSources Sources => field ??= new(this);

    protected override NewsArticle Create(int index) => new(index switch
    {
        0 => new()
        {
            Collection = "News",
            Id = "border-talks",
            Slug = "border-talks-resume",
            Title = "Border Talks Resume",
            Path = "news/border-talks.txt",
            Body = "PARIS (AFP) - Talks on the border resumed.\n\nThey go on.",
            Date = new(2021, 12, 22),
            Source = "UrduPoint.com",
            Tags = ["nato", "border"],
        },
        1 => new()
        {
            Collection = "News",
            Id = "oil-prices-fall",
            Slug = "oil-prices-fall",
            Title = "Oil Prices Fall",
            Path = "news/oil-prices-fall.txt",
            Body = "Oil fell.",
            Date = new(2020, 4, 20),
            Source = "Wire",
        },
        _ => new()
        {
            Collection = "News",
            Id = "uk-defense-minister",
            Slug = "uk-defense-minister-meets-nato",
            Title = "UK Defense Minister Meets NATO",
            Path = "news/uk-defense-minister.txt",
            Body = "MOSCOW (Sputnik) - A meeting took place.",
            Date = new(2021, 12, 24),
            Source = "UrduPoint.com",
            Tags = ["NATO"],
            Dateline = new() { Text = "MOSCOW (Sputnik) -", Place = "MOSCOW", Places = ["MOSCOW"], Agencies = ["Sputnik"] },
        },
    });
}

internal sealed class NewsSources : SourceFacet<NewsArticle>
{
    internal NewsSources(ArticleSet<NewsArticle> set)
        : base(set)
    {
    }

    public ArticleSet<NewsArticle> UrduPointCom => this["UrduPoint.com"];
}

internal sealed class LettersCollection : ArticleCollection<Letter>
{
    internal LettersCollection()
        : base("Letters", "2020/to-the-editor\nborder-talks")
    {
    }

    protected override Letter Create(int index) => new(index switch
    {
        0 => new()
        {
            Collection = "Letters",
            Id = "2020/to-the-editor",
            Slug = "to-the-editor",
            Title = "To the Editor",
            Path = "letters/2020/to-the-editor.txt",
            Body = "Sir!",
        },
        _ => new()
        {
            Collection = "Letters",
            Id = "border-talks",
            Slug = "",
            Title = "",
            Path = "letters/border-talks.txt",
            Body = "On the talks.",
            Date = new(2021, 12, 23),
        },
    });
}

internal sealed class ArticlesCollection : ArticleUnion
{
    internal ArticlesCollection()
        : base(ArticlePart.Create("news", Corpus.News), ArticlePart.Create("letters", Corpus.Letters))
    {
    }
}
