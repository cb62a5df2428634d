using System.Collections.Concurrent;

namespace CorpusSdk.Packed;

/// <summary>The keys of headers as strings, each made once: thousands of articles have the same few.</summary>
internal sealed class KeyTable
{
    /// <summary>
    /// Headers of one corpus have some dozen keys; a corpus with a key of its own in each article should not fill memory.
    /// </summary>
    private const int MostKeys = 4096;

    private const int LongestKey = 128;

    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestKey) return Utf8Decoder.Decode(utf8);

        Span<char> characters = stackalloc char[LongestKey];
        ReadOnlySpan<char> key = characters[..Utf8Decoder.Decode(utf8, characters)];
        ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out string? known)) return known;

        string made = key.ToString();
        return _keys.Count < MostKeys ? _keys.GetOrAdd(made, made) : made;
    }
}
