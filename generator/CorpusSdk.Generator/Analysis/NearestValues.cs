using System.Collections.Immutable;
using System.Globalization;

namespace CorpusSdk.Generator.Analysis;

/// <summary>What could have been meant, on its way from a diagnostic to its code fix.</summary>
internal static class NearestValues
{
    private const string Key = "Nearest";

    public static ImmutableDictionary<string, string?> ToProperties(string[] nearest) =>
        nearest
            .Select(static (value, i) => new KeyValuePair<string, string?>(NameOf(i), value))
            .ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The nearest first.</summary>
    public static IEnumerable<string> From(ImmutableDictionary<string, string?> properties)
    {
        for (int i = 0; properties.TryGetValue(NameOf(i), out string? value) && value is not null; i++) yield return value;
    }

    private static string NameOf(int index) => Key + index.ToString(CultureInfo.InvariantCulture);
}
