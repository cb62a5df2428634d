using System.Security.Cryptography;
using System.Text;

namespace CorpusSdk.Parsing.Text;

/// <summary>
/// The SHA-256 of a file's text: its UTF-8 without byte order marks at the start, CR LF as LF, which is how <c>git</c> stores it and what
/// <c>sha256sum</c> says of a checkout on Linux.
/// </summary>
internal static class ContentHash
{
    /// <summary>Each thread's own: making one takes longer than hashing a short text.</summary>
    [ThreadStatic]
    private static SHA256? Hasher;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Of(string text)
    {
        int start = 0;
        while (start < text.Length && text[start] == '\uFEFF') start++;
        byte[] bytes = Utf8.GetBytes(start == 0 ? text : text.Substring(start));
        return Of(bytes, bytes.Length);
    }

    public static string Of(byte[] bytes, int count)
    {
        // All of them: the compiler, which hands texts over for literals, takes one away without a word.
        int start = 0;
        while (start + 3 <= count && bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF) start += 3;
        SHA256 sha = Hasher ??= SHA256.Create();
        sha.Initialize();
        for (int at = start; at < count;)
        {
            int carriageReturn = IndexOfPair(bytes, at, count);
            sha.TransformBlock(bytes, at, carriageReturn - at, null, 0);
            at = carriageReturn < count ? carriageReturn + 1 : count;
        }

        sha.TransformFinalBlock([], 0, 0);
        return Hex(sha.Hash);
    }

    /// <summary>
    /// The fingerprint of a corpus: the SHA-256 of a line <c>collection/id hash</c> for each article, in ordinal order of
    /// the collections and of the ids in them.
    /// </summary>
    public static string Fingerprint(IEnumerable<(string Collection, string Id, string Hash)> articles)
    {
        var lines = new StringBuilder();
        foreach ((string collection, string id,
            string hash) in articles)
        {
            lines.Append(collection).Append('/').Append(id).Append(' ').Append(hash).Append('\n');
        }

        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(Utf8.GetBytes(lines.ToString())));
    }

    public static byte[] Bytes(string hex)
    {
        byte[] bytes = new byte[hex.Length / 2];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)((Digit(hex[2 * i]) << 4) | Digit(hex[(2 * i) + 1]));
        return bytes;
    }

    private static int IndexOfPair(byte[] bytes, int start, int count)
    {
        for (int at = start; at < count - 1;)
        {
            int found = Array.IndexOf(bytes, (byte)'\r', at, count - 1 - at);
            if (found < 0) break;
            if (bytes[found + 1] == '\n') return found;
            at = found + 1;
        }

        return count;
    }

    private static string Hex(byte[] bytes)
    {
        char[] text = new char[bytes.Length * 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
            text[(2 * i) + 1] = "0123456789abcdef"[bytes[i] & 15];
        }

        return new string(text);
    }

    private static int Digit(char c) => c <= '9' ? c - '0' : c - 'a' + 10;
}
