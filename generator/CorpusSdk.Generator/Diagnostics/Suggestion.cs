using CorpusSdk.Shared.Text;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>Did you mean …?</summary>
internal static class Suggestion
{
    /// <param name="text">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    /// <param name="whole">Whether the known texts are words, of which a part alone is not near.</param>
    /// <returns>A question that names up to three of the known texts; empty when none is near.</returns>
    public static string For(string text, IEnumerable<string> known, bool whole = false) => Question(text, Nearest(text, known, whole));

    /// <summary>Up to three of the known texts, the nearest first.</summary>
    public static string[] Nearest(string text, IEnumerable<string> known, bool whole = false)
    {
        var nearest = new NearestKeys(text, whole);
        foreach (string candidate in known) nearest.Offer(candidate.AsSpan());
        return [.. nearest.Found];
    }

    /// <summary>The question, and what tells the first of the known texts from one that looks the same.</summary>
    public static string Question(string text, string[] nearest) =>
        nearest.Length > 0 && Accents.DifferAlone(text, nearest[0])
            ? $"{Question(nearest)} The two look the same, but only {(Accents.AreApart(text) ? "this one" : "that one")} has its accents as characters of their own."
            : Question(nearest);

    public static string Question(string[] nearest)
    {
        string[] found = [.. nearest.Select(static candidate => $"'{candidate}'")];
        return found.Length switch
        {
            0 => "",
            1 => $"Did you mean {found[0]}?",
            _ => $"Did you mean {string.Join(", ", found.Take(found.Length - 1))} or {found[found.Length - 1]}?",
        };
    }
}
