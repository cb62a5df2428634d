using System.Globalization;

namespace CorpusSdk.Generator.Naming;

/// <summary>The names of records that hold the keys of a mapping.</summary>
internal static class RecordNames
{
    private const string Suffix = "Fields";

    /// <param name="property">The property whose value the record is.</param>
    /// <param name="owner">The record that the property belongs to; empty for an article type.</param>
    public static string Of(string property, string owner)
    {
        if (owner.Length == 0) return property + Suffix;

        // A type within one of its own name would hide that.
        string[] around = owner.Split('.');
        string name = property + Suffix;
        for (int number = 2; around.Contains(name, StringComparer.Ordinal); number++)
            name = property + Suffix + number.ToString(CultureInfo.InvariantCulture);
        return owner + "." + name;
    }

    /// <summary>The name without the records around it.</summary>
    public static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);

    /// <summary>Whether a record could be called so: no property is, lest the two should meet.</summary>
    public static bool IsRecordName(string name) =>
        name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').EndsWith(Suffix, StringComparison.Ordinal);
}
