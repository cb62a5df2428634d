using CorpusSdk.Shared.Text;
using Markdig.Syntax.Inlines;

namespace CorpusSdk;

/// <summary>Where links lead.</summary>
internal static class LinkTargets
{
    private const string Mail = "mailto:";

    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];

    /// <summary>Images that are in the text themselves; SVG is not among them, as it can hold scripts.</summary>
    private static readonly string[] SafeData = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"];

    public static string Of(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    public static string Of(AutolinkInline link) => link.IsEmail ? Mail + link.Url : link.Url;

    /// <summary>The path of the file that a target leads to from a file with a path; null when the target is not relative.</summary>
    public static string? PathOf(string from, string target)
    {
        ReadOnlySpan<char> path = target.AsSpan(0, RelativeLink.PathLength(target));
        if (!RelativeLink.IsRelative(path)) return null;

        string resolved = RelativeLink.Resolve(RelativeLink.FolderOf(from), RelativeLink.Decode(path.ToString()));
        return resolved.Length == 0 ? null : resolved;
    }

    /// <summary>Whether a target runs no code in a browser: it has no scheme, or one that leads to a page, a mail or a call.</summary>
    public static bool IsSafe(string target, bool isImage)
    {
        // Browsers read over these signs wherever they stand.
        string read = string.Concat(target.Where(static c => c is > ' ' and not '\u007F'));
        int colon = read.AsSpan().IndexOf(':');
        if (colon < 0 || read.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0) return true;

        return SafeSchemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase)
            || (isImage && SafeData.Any(start => read.StartsWith(start, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Adds what an author wrote after the path of a target to an address.</summary>
    public static string WithSuffix(string address, string target)
    {
        ReadOnlySpan<char> suffix = target.AsSpan(RelativeLink.PathLength(target));
        if (suffix.IsEmpty) return address;

        // The author's fragment is the more exact one.
        int fragment = suffix.IndexOf('#');
        int ownFragment = address.IndexOf('#', StringComparison.Ordinal);
        ReadOnlySpan<char> own = ownFragment < 0 ? [] : address.AsSpan(ownFragment);
        ReadOnlySpan<char> path = ownFragment < 0 ? address : address.AsSpan(0, ownFragment);
        ReadOnlySpan<char> query = fragment < 0 ? suffix : suffix[..fragment];
        if (query.Length > 0 && path.Contains('?')) return $"{path}&{query[1..]}{(fragment < 0 ? own : suffix[fragment..])}";

        return $"{path}{query}{(fragment < 0 ? own : suffix[fragment..])}";
    }
}
