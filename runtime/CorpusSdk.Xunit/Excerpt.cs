namespace CorpusSdk.Xunit;

/// <summary>A place in a text, with what stands around it, on one line.</summary>
internal static class Excerpt
{
    private const int Surroundings = 30;

    public static string Around(string text, int index, int length)
    {
        int start = Math.Max(0, index - Surroundings);
        int end = Math.Min(text.Length, index + length + Surroundings);

        // A pair of surrogates is one character.
        if (char.IsLowSurrogate(text[start]) && start > 0) start--;

        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;

        string shown = string.Concat(text[start..end].Select(static c => char.IsWhiteSpace(c) ? ' ' : c));
        return (start > 0 ? "…" : "") + shown + (end < text.Length ? "…" : "");
    }
}
