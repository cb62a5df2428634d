using System.Collections.Immutable;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>A declared article type, with types that are not inferred.</summary>
[ArticleType("Reviews")]
public partial class Review : Article
{
    public new partial DateOnly Date { get; }

    public partial int Rating { get; }

    public partial byte? Stars { get; }

    public partial Mood? Mood { get; }

    public partial FilmsArticle? Film { get; }

    public partial Guid? Ticket { get; }

    public partial DateTime? Watched { get; }

    public partial float? Weight { get; }

    public partial ImmutableArray<string?> Notes { get; }

    public partial ImmutableArray<Review> Related { get; }
}

/// <summary>What a review is like.</summary>
public enum Mood
{
    Happy,
    Sad,
    Bored,
}
