using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Random texts: noise, and pieces of real files thrown together so that every format is met and broken.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "\t", "  ", "\uFEFF", "\0", "\u001B", "\u0085", "\u2028",
        "\uD83D\uDE00", "\uD800",
        "---", "---\n", "\n---\n", "\n---\n\n", "...\n", "--- ", "----",
        "+++", "+++\n", "\n+++\n", "\n+++\n\n", "title = \"A\"\n", "date = 2021-12-22\n", "tags = ['a']\n", "[a.b]\n", "[[a]]\n",
        "a.b = 1\n", " = ",
        "{\n", "\n}\n", "{\"title\": \"A\"", "\"date\": \"2021-12-22\"", "\"tags\": [", "{\"title\": \"A\"}\n", "null", "1.5", "\\ud800",
        "date 2021-12-22 BBC", " date 2021-12 (@Name)\n\n", " date 2021-02-30 ", "date 2021-13-45", "2021-12-22", "April 16, 1945",
        "December 2021",
        "title: ", "title: A", "\nTitle: A\n", "date: ", "date: 2021-12-22\n", "authors: ", "tags: [", "id: ", "source: ", "key: value\n",
        "key:\n  - a\n",
        "a: &a ", "*a", "|", ">", "\"", "'", "\\", "{", "}", "[", "]", ",", ":", "#", "# ", "## ", "%", "!", "!!str ", "? ", "- ", "~",
        "@", "`",
        "Rain Stops Play", "Rain stops play", "It was noon.", "By Ada Lindqvist", "Ada Published December 30, 2021 | 03:10 PM",
        "Digital.gov", "Digital.gov\nDigital.gov\n\n", "Related Topics", "More Stories From World", "MOSCOW (Sputnik) - ",
        "PARIS, Dec. 22 — The ",
        "x", "é", "日本語", "שלום", "word and word, ", "From: Ada <ada@example.org>, \"B, C\"\n", "Subject: A\n folded\n",
    ];

    private static readonly Gen<string> Noise = CsCheck.Gen.String;

    private static readonly Gen<string> Patchwork = CsCheck.Gen.OneOf(Pieces).Array[0, 24].Select(string.Concat);

    private static readonly Gen<string> Mixed =
        CsCheck.Gen.Select(CsCheck.Gen.OneOf(Pieces), Noise, (piece, noise) => piece + noise[..Math.Min(noise.Length, 8)]).Array[
            0, 12].Select(string.Concat);

    public static Gen<string> Texts { get; } = CsCheck.Gen.Frequency((1, Noise), (6, Patchwork), (2, Mixed));
}
