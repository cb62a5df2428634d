using System.Globalization;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>The name of a file → what it says, by the conventions of the project. Nothing but the path decides.</summary>
internal static class NameReader
{
    private static readonly NamePrefix NoPrefix = new(null, null, null, 0);

    private static readonly string[] OrderMarks = ["-", ". ", " - "];

    /// <param name="root">The folder of the collection, as the project sees it, with a slash after it; empty for none.</param>
    /// <param name="path">The path below that, without extension.</param>
    /// <param name="conventions">What the project says.</param>
    public static NameParts Read(string root, string path, NameConventions conventions)
    {
        var folders = new List<string>(path.Split('/'));
        string name = TakeLast(folders);
        string suffix = "";
        string? language = null;
        string? translatedPath = null;
        int dot = name.LastIndexOf('.');
        if (dot > 0 && LanguageTag.Is(name.Substring(dot + 1), conventions.Languages))
        {
            suffix = name.Substring(dot);
            name = name.Substring(0, dot);
            language = suffix.Substring(1);
            translatedPath = root + Join(folders, name);
        }
        else if (folders.Count > 0 && LanguageTag.Is(folders[0], conventions.Languages))
        {
            language = folders[0];
            translatedPath = root + Join(folders.Skip(1), name);
        }

        // Where an index stands for its folder, the folder's name is that of the article.
        if (conventions.IndexFiles && folders.Count > 0 && IsIndex(name)) name = TakeLast(folders);

        NamePrefix prefix = conventions.Prefixes == NamePrefixes.Ignore ? NoPrefix : PrefixOf(name);
        if (conventions.Prefixes == NamePrefixes.Remove)
        {
            name = name.Substring(prefix.Length);
            for (int i = 0; i < folders.Count; i++) folders[i] = folders[i].Substring(PrefixOf(folders[i]).Length);
        }

        string idPath = Join(folders, name + suffix);
        var parts = new NameParts
        {
            IdPath = idPath == path ? null : idPath,
            Day = prefix.Day,
            WrongDay = prefix.WrongDay,
            Order = prefix.Order,
            Language = language is null ? null : LanguageTag.Of(language),
            TranslatedPath = translatedPath,
        };
        return parts == NameParts.None ? NameParts.None : parts;
    }

    private static bool IsIndex(string name) =>
        name.Equals("index", StringComparison.OrdinalIgnoreCase) || name.Equals("_index", StringComparison.OrdinalIgnoreCase);

    private static string TakeLast(List<string> parts)
    {
        string last = parts[parts.Count - 1];
        parts.RemoveAt(parts.Count - 1);
        return last;
    }

    private static string Join(IEnumerable<string> folders, string name) => string.Join("/", folders.Append(name));

    /// <summary>The day or the number that a name begins with.</summary>
    private static NamePrefix PrefixOf(string name) => DayOf(name) ?? OrderOf(name) ?? NoPrefix;

    /// <summary><c>2021-12-22-title</c>, or the day alone.</summary>
    private static NamePrefix? DayOf(string name)
    {
        const string Form = "0000-00-00";
        if (name.Length < Form.Length || (name.Length > Form.Length && char.IsLetterOrDigit(name[Form.Length]))) return null;
        for (int i = 0; i < Form.Length; i++)
            if (Form[i] == '-' ? name[i] != '-' : !IsDigit(name[i])) return null;

        int year = Number(name, 0, 4);
        int month = Number(name, 5, 2);
        int day = Number(name, 8, 2);
        if (!CalendarDate.Exists(year, month, day)) return NoPrefix with { WrongDay = name.Substring(0, Form.Length) };

        int length = Form.Length;
        while (length < name.Length && name[length] is '-' or '_' or '.' or ' ') length++;
        return new NamePrefix(new CalendarDate(year, month, day), null, null, length < name.Length ? length : 0);
    }

    /// <summary><c>01-intro</c>, <c>1. Intro</c> or <c>1 - Intro</c>: up to three digits, and words after them.</summary>
    private static NamePrefix? OrderOf(string name)
    {
        int digits = 0;
        while (digits < name.Length && IsDigit(name[digits])) digits++;
        if (digits is 0 or > 3) return null;

        foreach (string mark in OrderMarks)
        {
            int length = digits + mark.Length;
            if (string.CompareOrdinal(name, digits, mark, 0, mark.Length) == 0 && length < name.Length && char.IsLetter(name, length))
                return new NamePrefix(null, null, Number(name, 0, digits), length);
        }

        return null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Number(string text, int start, int length) =>
        int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <param name="Day">The day.</param>
    /// <param name="WrongDay">What is written as a day is, and is none.</param>
    /// <param name="Order">The number.</param>
    /// <param name="Length">How many characters an id goes without; 0 where nothing would be left.</param>
    private sealed record NamePrefix(CalendarDate? Day, string? WrongDay, int? Order, int Length);
}
