namespace CorpusSdk.Parsing.Datelines;

/// <summary>Words in capitals that open texts and are no place: organisations, and what kind of text follows.</summary>
internal static class NoPlace
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // Organisations of four letters or more: shorter ones are no place without an agency.
        "ASEAN", "BRICS", "CERN", "ECOWAS", "EUROPOL", "FEMA", "FIFA", "GCHQ", "IAEA", "INTERPOL", "MERCOSUR", "NAACP", "NASA", "NASDAQ",
        "NATO",
        "NOAA", "OECD", "OPEC", "OSCE", "OSHA", "PETA", "SWIFT", "UEFA", "UNESCO", "UNHCR", "UNICEF", "UNRWA", "USAID", "USDA",
        // Kinds of texts and parts of them.
        "ANALYSIS", "AS DELIVERED", "AS PREPARED", "AS PREPARED FOR DELIVERY", "BREAKING", "BREAKING NEWS", "BRIEF", "CORRECTED",
        "CORRECTION",
        "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE", "FILE PHOTO", "HIGHLIGHTS", "INTERVIEW", "LIVE", "MORE", "NEWS",
        "NOTE", "OBITUARY",
        "OPINION", "PHOTO", "PHOTOS", "PODCAST", "PRESS RELEASE", "PREVIEW", "PROFILE", "READ MORE", "RECAP", "RELEASE", "REMARKS",
        "REPORT", "REVIEW",
        "SPEECH", "STATEMENT", "SUMMARY", "TIMELINE", "TODO", "TRANSCRIPT", "UPDATE", "UPDATED", "URGENT", "VIDEO", "WARNING", "WATCH",
    };

    public static bool Is(string text) => Names.Contains(text);
}
