using System.Collections.Frozen;
using Markdig.Renderers.Html;

namespace CorpusSdk;

/// <summary>Attributes that pipelines let authors write, such as <c>{width=200}</c>, of which some run code.</summary>
internal static class SafeAttributes
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "align", "alt", "class", "colspan", "dir", "height", "id", "lang", "role", "rowspan", "scope", "start", "title", "type", "width");

    /// <summary>Leaves out all but those that say how something looks or what it is.</summary>
    public static void Keep(HtmlAttributes attributes) =>
        attributes.Properties?.RemoveAll(static property => !Names.Contains(property.Key));
}
