using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Testing;

/// <summary>
/// Diagnostics in the text form of Verify.SourceGenerators: JSON without quotes. Values that are empty, false or zero are
/// left out, and a location has backslashes and counts from zero.
/// </summary>
internal static class DiagnosticsText
{
    public static string Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [\n");
        for (int i = 0; i < diagnostics.Count; i++)
        {
            Append(text, diagnostics[i]);
            text.Append(i + 1 < diagnostics.Count ? "    },\n" : "    }\n");
        }

        return text.Append("  ]\n}").ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        text.Append("    {\n");
        Append(text, 6, ",\n", // the descriptor follows
            ("Location", diagnostic.Location.GetMappedLineSpan().ToString().Replace('/', '\\')),
            ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            ("Severity", diagnostic.Severity.ToString()),
            ("WarningLevel", diagnostic.WarningLevel == 0 ? "" : diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)));
        text.Append("      Descriptor: {\n");
        Append(text, 8, "\n",
            ("Id", descriptor.Id),
            ("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
            ("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
            ("Category", descriptor.Category),
            ("DefaultSeverity", descriptor.DefaultSeverity.ToString()),
            ("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : ""));
        text.Append("      }\n");
    }

    private static void Append(StringBuilder text, int indent, string end, params ReadOnlySpan<(string Name, string Value)> properties)
    {
        string before = "";
        foreach ((string name, string value) in properties)
        {
            if (value.Length == 0) continue;

            text.Append(before).Append(' ', indent).Append(name).Append(": ").Append(value);
            before = ",\n";
        }

        text.Append(end);
    }
}
