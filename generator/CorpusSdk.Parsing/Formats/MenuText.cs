namespace CorpusSdk.Parsing.Formats;

/// <summary>Words of a page's menus that saved pages have where a source or a title should be.</summary>
internal static class MenuText
{
    private static readonly HashSet<string> Menus = new(StringComparer.OrdinalIgnoreCase)
    {
        "Advertisement", "Back", "Close", "Home", "Left Menu", "Log In", "Login", "Main Menu", "Main Navigation", "Menu", "Navigation",
        "Primary Menu", "Print",
        "Register", "Right Menu", "Search", "Share", "Sidebar", "Sign In", "Sign Up", "Site Navigation", "Skip to Content",
        "Skip to Main Content", "Subscribe", "Top Menu",
    };

    private static readonly string[] Sections = [
        "Category:", "Categories:", "Section:", "Topic:", "Topics:", "Tag:", "Tags:", "Filed under:", "Posted in:", "Archive for:"];

    /// <summary>What a text is probably, for a message; null for one that can be a source or a title.</summary>
    public static string? Explain(string text)
    {
        if (Menus.Contains(text)) return "a text of the page's menu";
        foreach (string section in Sections)
            if (text.StartsWith(section, StringComparison.OrdinalIgnoreCase)) return "the section of the page";
        return null;
    }
}
