using System.Collections.Immutable;

namespace CorpusSdk;

/// <summary>
/// The opening of a news story's lead that says where, by whom and when it was filed, such as
/// <c>MOSCOW (UrduPoint News / Sputnik - 22nd December, 2021)</c>.
/// </summary>
/// <remarks>Two datelines are equal when all their parts are, arrays element by element and in order.</remarks>
public sealed record Dateline
{
    /// <summary>Gets the dateline as it stands in the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the place or places as written, such as <c>MOSCOW</c> or <c>PARIS/BERLIN</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Gets each place of <see cref="Place"/> by itself, in the order of the text; never default.</summary>
    public ImmutableArray<string> Places { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the state or country written after the place, such as <c>Calif.</c>, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the agencies named, in the order of the text; empty when there is none, never default.</summary>
    public ImmutableArray<string> Agencies { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets the day named, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Determines whether all parts of both datelines are equal, comparing texts by ordinal.</summary>
    /// <param name="other">The dateline to compare with.</param>
    /// <returns>True if they are equal; otherwise, false.</returns>
    public bool Equals(Dateline? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Text == other.Text
            && Place == other.Place
            && Region == other.Region
            && Date == other.Date
            && Places.AsSpan().SequenceEqual(other.Places.AsSpan())
            && Agencies.AsSpan().SequenceEqual(other.Agencies.AsSpan()));

    /// <summary>Returns a hash code that equal datelines share.</summary>
    /// <returns>The hash code, which differs from one process to the next.</returns>
    // The parts are read from the text, so its hash alone tells datelines apart.
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns <see cref="Text"/>.</summary>
    /// <returns>The dateline as it stands in the text.</returns>
    public override string ToString() => Text;
}
