using System.Text;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>Regular expressions for texts that are compared by their letters: those of schemas have no way to ignore case.</summary>
internal static class KeyPattern
{
    private const string Between = "[^A-Za-z0-9]*";

    /// <summary>What has to be escaped, and in editors nothing else may be.</summary>
    private const string Syntax = "^$\\.*+?()[]{}|/";

    /// <summary>Texts with the letters and digits of a name, whatever stands between them.</summary>
    public static string ByName(string name) =>
        $"^{Between}{string.Concat(name.Where(char.IsLetterOrDigit).Select(static c => Of(c) + Between))}$";

    /// <summary>A text in any capitals.</summary>
    public static string IgnoringCase(string key) => $"^{string.Concat(key.Select(Of))}$";

    private static string Of(char c)
    {
        char upper = Casing.ToUpper(c);
        char lower = Casing.ToLower(c);
        if (upper == lower) return Syntax.IndexOf(c) >= 0 ? "\\" + c : c.ToString();
        return new StringBuilder("[").Append(upper).Append(lower).Append(']').ToString();
    }
}
