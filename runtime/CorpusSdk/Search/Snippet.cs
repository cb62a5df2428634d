using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CorpusSdk;

/// <summary>A part of a body that shows why an article matches.</summary>
/// <param name="Text">The text, as it is in the body: 240 characters at most, cut between words where they are not too long.</param>
/// <param name="Start">Where it starts in the body, in characters.</param>
/// <param name="Highlights">The matches in it: starts count from the start of <paramref name="Text"/>. A match that goes on outside is
/// there as far as the text goes.</param>
public sealed record Snippet(string Text, int Start, ImmutableArray<TextMatch> Highlights)
{
    private const int Longest = 240;

    /// <summary>How much stands before the first match, if there is so much.</summary>
    private const int Lead = 60;

    /// <summary>How far a cut is moved to come between words.</summary>
    private const int LongestWord = 40;

    /// <summary>Returns the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    internal static Snippet Of(string body, TextMatch[] matches)
    {
        TextMatch first = BestStart(matches, body);
        int start = StartBefore(body, Math.Max(0, first.Start - Lead), first.Start);
        int end = EndBefore(body, Math.Min(body.Length, start + Longest));
        return new Snippet(body[start..end], start, ImmutableCollectionsMarshal.AsImmutableArray(Within(matches, start, end)));
    }

    /// <summary>The matches, which are in order and apart, as far as they are in a part of the body.</summary>
    private static TextMatch[] Within(TextMatch[] matches, int start, int end)
    {
        int first = 0;
        while (first < matches.Length && matches[first].Start + matches[first].Length <= start) first++;
        int last = first;
        while (last < matches.Length && matches[last].Start < end) last++;
        var within = new TextMatch[last - first];
        for (int i = 0; i < within.Length; i++)
        {
            TextMatch match = matches[first + i];
            int from = Math.Max(match.Start, start);
            within[i] = new TextMatch(from - start, Math.Min(match.Start + match.Length, end) - from);
        }

        return within;
    }

    /// <summary>The match that most others, and most different ones, follow closely; the first of equals.</summary>
    private static TextMatch BestStart(TextMatch[] matches, string body)
    {
        TextMatch best = default;
        int most = 0;
        HashSet<string> different = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < matches.Length; i++)
        {
            different.Clear();
            int last = i;
            for (; last < matches.Length && matches[last].Start + matches[last].Length <= matches[i].Start + Longest - Lead; last++)
            {
                different.Add(body.Substring(matches[last].Start, matches[last].Length));
            }

            int worth = (different.Count * Longest) + last - i;
            if (worth > most || most == 0)
            {
                most = Math.Max(worth, 1);
                best = matches[i];
            }
        }

        return best;
    }

    private static int StartBefore(string body, int start, int latest)
    {
        for (int at = start; at < Math.Min(latest, start + LongestWord); at++)
        {
            if (at == 0 || char.IsWhiteSpace(body[at - 1]))
            {
                while (at < latest && char.IsWhiteSpace(body[at]))
                {
                    at++;
                }

                return at;
            }
        }

        return start > 0 && start < body.Length && char.IsLowSurrogate(body[start]) ? start - 1 : start;
    }

    private static int EndBefore(string body, int end)
    {
        for (int at = end; at > Math.Max(0, end - LongestWord); at--)
        {
            if (at == body.Length || char.IsWhiteSpace(body[at]))
            {
                while (at > 0 && char.IsWhiteSpace(body[at - 1]))
                {
                    at--;
                }

                return at;
            }
        }

        return end > 0 && end < body.Length && char.IsLowSurrogate(body[end]) ? end - 1 : end;
    }
}
