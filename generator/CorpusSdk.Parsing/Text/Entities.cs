using System.Net;

namespace CorpusSdk.Parsing.Text;

/// <summary>
/// Characters that pages write as <c>&amp;#8211;</c> or <c>&amp;amp;</c>: a name is made of the character, not of its number.
/// </summary>
internal static class Entities
{
    public static string Decode(string text) => text.IndexOf('&') >= 0 && text.IndexOf(';') >= 0 ? WebUtility.HtmlDecode(text) : text;
}
