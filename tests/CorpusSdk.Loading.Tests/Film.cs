using System.Collections.Immutable;

namespace CorpusSdk.Loading.Tests;

[ArticleType("Films")]
internal sealed partial class Film : Article
{
    public new partial DateOnly Date { get; }

    public partial int Minutes { get; }

    public partial DateOnly Seen { get; }

    public partial DateTimeOffset Premiere { get; }

    public partial Uri Site { get; }

    public partial Crew Crew { get; }

    public partial ImmutableArray<string> Genres { get; }

    public partial Film? Sequel { get; }
}

internal sealed record Crew(string Director, ImmutableArray<string> Writers);
