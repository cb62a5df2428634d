using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Tool.Reports;

/// <summary>A report as one page that needs no network: its data is in it.</summary>
internal static class ReportPage
{
    private const string Template = "report.html";

    private const string DataMark = "/*data*/";

    private const string Root = "<html lang=\"en\">";

    private const string LiveRoot = "<html lang=\"en\" data-live=\"true\">";

    // The default encoder escapes <, > and &: no text of an article ends the script that the data is in.
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="stream">Takes the page.</param>
    /// <param name="data">What it shows.</param>
    /// <param name="isLive">Whether a server answers its searches, and tells it of changes.</param>
    public static void Write(Stream stream, ReportData data, bool isLive = false)
    {
        string template = isLive ? Read().Replace(Root, LiveRoot, StringComparison.Ordinal) : Read();
        int mark = template.IndexOf(DataMark, StringComparison.Ordinal);
        stream.Write(Encoding.UTF8.GetBytes(template[..mark]));
        JsonSerializer.Serialize(stream, data, Compact);
        stream.Write(Encoding.UTF8.GetBytes(template[(mark + DataMark.Length)..]));
    }

    private static string Read()
    {
        using StreamReader reader = new(typeof(ReportPage).Assembly.GetManifestResourceStream(Template)!);
        return reader.ReadToEnd();
    }
}
