using System.Text;

namespace CorpusSdk.Parsing.Text;

/// <summary>The text of a file that is not UTF-8, where its encoding is certain.</summary>
/// <param name="Encoding">What people call the encoding.</param>
/// <param name="Content">The text, without a byte order mark.</param>
/// <param name="FirstSign">The index of the first character that UTF-8 would have written otherwise.</param>
internal sealed record ForeignText(string Encoding, string Content, int FirstSign)
{
    // UTF-32 comes first: its mark begins with that of UTF-16.
    private static readonly (string Name, Encoding Encoding)[] Marked =
    [
        ("UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true)),
        ("UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true)),
        ("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)),
        ("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)),
    ];

    /// <summary>The encoding that a byte order mark other than that of UTF-8 names; null without such a mark.</summary>
    public static string? MarkOf(byte[] bytes, int count) =>
        Marked.FirstOrDefault(known => BeginsWith(bytes, count, known.Encoding.GetPreamble())).Name;

    /// <summary>The text of bytes that are not UTF-8; null when nothing says for certain what they are.</summary>
    public static ForeignText? Read(byte[] bytes, int count)
    {
        bool isMarked = false;
        foreach ((string name, Encoding encoding) in Marked)
        {
            int mark = encoding.GetPreamble().Length;
            if (!BeginsWith(bytes, count, encoding.GetPreamble())) continue;

            isMarked = true;
            try
            {
                return new ForeignText(name, encoding.GetString(bytes, mark, count - mark), 0);
            }
            catch (ArgumentException)
            {
                // Cut or damaged; or UTF-16 that begins with NUL, which looks like the mark of UTF-32.
            }
        }

        return isMarked ? null : WesternText.Read(bytes, count);
    }

    private static bool BeginsWith(byte[] bytes, int count, byte[] mark)
    {
        if (count < mark.Length) return false;
        for (int i = 0; i < mark.Length; i++)
            if (bytes[i] != mark[i]) return false;

        return true;
    }
}
