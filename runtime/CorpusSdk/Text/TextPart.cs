using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusSdk.CompilerServices;

namespace CorpusSdk;

/// <summary>
/// A paragraph, a sentence or a word: a part of a text, with its place there. It is converted to a string where one is wanted.
/// </summary>
/// <remarks>
/// A part refers to its text and copies nothing until <see cref="ToString"/>, which makes a string each time. Two parts are equal if they
/// have the same characters at the same place.
/// </remarks>
[DebuggerDisplay("{ToString()}")]
[JsonConverter(typeof(TextPartConverter))]
public readonly struct TextPart : IEquatable<TextPart>
{
    private readonly string? _text;

    internal TextPart(string text, int start, int length)
    {
        _text = text;
        Start = start;
        Length = length;
    }

    /// <summary>Gets where the part begins in its text, such as <see cref="Article.Body"/>, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>Gets the number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Gets where the part ends in its text: the place after its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Gets the part's characters, without a copy.</summary>
    public ReadOnlySpan<char> Span => _text.AsSpan(Start, Length);

    /// <summary>Returns the part as a string.</summary>
    /// <param name="part">The part.</param>
    public static implicit operator string(TextPart part) => part.ToString();

    /// <summary>Returns the part's characters, without a copy.</summary>
    /// <param name="part">The part.</param>
    public static implicit operator ReadOnlySpan<char>(TextPart part) => part.Span;

    /// <summary>Determines whether two parts have the same characters at the same place.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextPart left, TextPart right) => left.Equals(right);

    /// <summary>Determines whether two parts differ in their characters or their place.</summary>
    /// <param name="left">One part.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextPart left, TextPart right) => !left.Equals(right);

    /// <summary>Returns the part as a string: a new one, unless the part is the whole text.</summary>
    /// <returns>The part's characters.</returns>
    public override string ToString() => _text?.Substring(Start, Length) ?? "";

    /// <summary>Returns the part's characters, without a copy.</summary>
    /// <returns>The value of <see cref="Span"/>.</returns>
    public ReadOnlySpan<char> ToReadOnlySpan() => Span;

    /// <summary>Determines whether two parts have the same characters at the same place.</summary>
    /// <param name="other">The part to compare with.</param>
    /// <returns>True if they are equal; otherwise, false.</returns>
    public bool Equals(TextPart other) => Start == other.Start && Length == other.Length && Span.SequenceEqual(other.Span);

    /// <summary>Determines whether an object is an equal part.</summary>
    /// <param name="obj">The object to compare with.</param>
    /// <returns>True if it is; otherwise, false.</returns>
    public override bool Equals(object? obj) => obj is TextPart other && Equals(other);

    /// <summary>Returns a hash code that equal parts share.</summary>
    /// <returns>The hash code, which differs from one process to the next.</returns>
    public override int GetHashCode() => HashCode.Combine(Start, string.GetHashCode(Span, StringComparison.Ordinal));
}
