using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>What the name of a file says beside naming it.</summary>
internal sealed record NameParts
{
    /// <summary>A name that says nothing else.</summary>
    public static readonly NameParts None = new();

    /// <summary>The path that the id is made of; null where that is the whole path.</summary>
    public string? IdPath { get; init; }

    /// <summary>The day at its start.</summary>
    public CalendarDate? Day { get; init; }

    /// <summary>What is written at its start as a day is, and is not in the calendar.</summary>
    public string? WrongDay { get; init; }

    /// <summary>The number at its start.</summary>
    public int? Order { get; init; }

    /// <summary>The language that it names.</summary>
    public string? Language { get; init; }

    /// <summary>The path, as the project sees it, without extension and language; null for a name without one.</summary>
    public string? TranslatedPath { get; init; }
}
