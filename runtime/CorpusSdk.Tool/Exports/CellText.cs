using System.Globalization;

namespace CorpusSdk.Tool.Exports;

/// <summary>Values of columns as text, the same in every culture.</summary>
internal static class CellText
{
    /// <summary>A value of any type.</summary>
    public static string? Of(ExportType type, object? value) => value switch
    {
        null => null,
        object?[] => CellJson.TextOf(type, value),
        _ => Of(value),
    };

    /// <summary>A scalar.</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        bool boolean => boolean ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.Offset == TimeSpan.Zero
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
            : moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}
