using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusSdk.EntityFrameworkCore.Columns;

/// <summary>Values of headers that no column has a type for, as JSON.</summary>
internal static class FieldJson
{
    // No part of a web page: letters stay what they are.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="value">The value; null for a missing one.</param>
    /// <param name="isList">Whether a single value counts as a list of itself.</param>
    public static string? Of(FieldValue? value, bool isList) => (value, isList) switch
    {
        (null or { Kind: FieldKind.Nothing }, false) => null,
        (null, true) => "[]",
        ({ }, true) => Write(value.Items),
        ({ }, false) => Write(value),
    };

    private static string Write<T>(T value) => WellFormedText.Of(JsonSerializer.Serialize(value, Relaxed));
}
