using System.Globalization;
using System.Text;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Generator.Writing;

/// <summary>
/// Names of generated files. The compiler refuses characters that identifiers may have, such as combining marks, and takes all that was
/// generated away with a name that it refuses; and where it writes files, a system gives a name 255 bytes.
/// </summary>
internal static class GeneratedFileName
{
    private const string Extension = ".g.cs";

    /// <summary>In bytes of UTF-8, without extension: room for a hash, and for what a build puts around a name.</summary>
    private const int Longest = 160;

    /// <summary>
    /// The name of the file for a type, or a part of one. It is never refused, and names that differ in more than case, which the compiler
    /// ignores here, give different ones.
    /// </summary>
    /// <param name="name">The name, with full stops between its parts; the last says what the file is of, where it is not a generated
    /// type.</param>
    public static string Of(string name) => Of(name, isHashed: false);

    /// <summary>The same for a name that others differ from in case alone.</summary>
    public static string OfNamesake(string name) => Of(name, isHashed: true);

    private static string Of(string name, bool isHashed)
    {
        var kept = new StringBuilder(name.Length + Extension.Length);
        int bytes = 0;
        foreach (char c in name)
        {
            if (!IsAllowed(c)) continue;

            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (bytes > Longest) break;
            kept.Append(c);
        }

        // A sign that no name keeps stands before the hash: a name that ends like one has another file.
        if (isHashed || kept.Length < name.Length)
            kept.Append('+').Append(IdHash.Of(name.AsSpan()).ToString("x16", CultureInfo.InvariantCulture));
        return kept.Append(Extension).ToString();
    }

    /// <summary>Letters and digits of one UTF-16 unit, which the compiler takes, and the signs of names in C#.</summary>
    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-';
}
