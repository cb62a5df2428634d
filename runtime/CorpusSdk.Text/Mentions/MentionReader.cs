using System.Text.RegularExpressions;

namespace CorpusSdk.Text.Mentions;

/// <summary>
/// Finds what a text mentions. Every pattern looks back over a bounded number of characters: linear in the length of the text.
/// </summary>
internal static partial class MentionReader
{
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static void Check(MentionKinds kinds)
    {
        if ((kinds & ~MentionKinds.All) != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(kinds), kinds, "Kinds are those that MentionKinds names, such as MentionKinds.Date | MentionKinds.Money.");
        }
    }

    /// <summary>Returns the mentions of some kinds in the order of the text.</summary>
    public static List<Mention> Read(Article article, MentionKinds kinds)
    {
        string body = article.Body;
        List<Mention> mentions = [];
        if (kinds.HasFlag(MentionKinds.Quotation)) QuotationReader.Read(article, body, mentions);
        if (kinds.HasFlag(MentionKinds.Handle)) Add(MentionKinds.Handle, Handle());
        if (kinds.HasFlag(MentionKinds.Hashtag)) Add(MentionKinds.Hashtag, Hashtag());
        if (kinds.HasFlag(MentionKinds.Link)) AddLinks(article, body, mentions);
        if (kinds.HasFlag(MentionKinds.Date)) DateReader.Read(article, body, mentions);
        if (kinds.HasFlag(MentionKinds.Money)) MoneyReader.Read(article, body, mentions);
        mentions.Sort(static (a, b) =>
            a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Kind.CompareTo(b.Kind));
        return mentions;

        void Add(MentionKinds kind, Regex pattern)
        {
            foreach (ValueMatch match in pattern.EnumerateMatches(body))
            {
                mentions.Add(new Mention(article, kind, body, match.Index, match.Length));
            }
        }
    }

    private static void AddLinks(Article article, string body, List<Mention> mentions)
    {
        foreach (ValueMatch match in Link().EnumerateMatches(body))
        {
            ReadOnlySpan<char> link = body.AsSpan(match.Index, match.Length).TrimEnd(".,;:!?'*_");

            // A parenthesis that the address has not opened closes one around it.
            if (link[^1] == ')' && !link.Contains('(')) link = link.TrimEnd(").,;:!?'*_");
            mentions.Add(new Mention(article, MentionKinds.Link, body, match.Index, link.Length));
        }
    }

    [GeneratedRegex(@"(?<![\w@./-])@\w{1,50}(?:@\w{1,50}(?:[.-]\w{1,50}){1,5})?(?![\w@])", RegexOptions.CultureInvariant)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?<![\w#&/])#(?=\d{0,100}\p{L})\w{1,100}(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtag();

    [GeneratedRegex("""(?<!\w)(?:https?://|www\.)[^\s<>"“”«»„`\[\]{}|\\^]+""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
