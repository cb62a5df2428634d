using CorpusSdk.Shared.Search;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Text.Tests;

/// <summary>Articles over texts, and what a naive reader counts in them.</summary>
internal static class Texts
{
    /// <summary>Lincoln's address at Gettysburg, 1863.</summary>
    public static string Gettysburg { get; } = Resource("gettysburg.txt");

    public static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>A collection without an index.</summary>
    public static Notes Of(params IEnumerable<string> bodies) =>
        new(bodies.Select(static (body, i) => Notes.Note($"note-{i:0000}", body: body)));

    /// <summary>The rows of NLTK's numbers whose first column is a word.</summary>
    public static string[][] Nltk(string kind) =>
    [
        .. Resource("nltk.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.TrimEnd('\r').Split('\t'))
            .Where(line => line[0] == kind),
    ];

    /// <summary>The words of a text, with case and diacritics folded, each with its place.</summary>
    public static List<(string Term, string Form, int Start, int Length)> Words(string text)
    {
        List<(string, string, int, int)> words = [];
        TokenReader tokens = new(text, new char[TokenReader.BufferLength]);
        while (tokens.MoveNext()) words.Add((tokens.Term.ToString(), tokens.Form.ToString(), tokens.Start, tokens.Length));
        return words;
    }

    public static string Resource(string name)
    {
        using Stream stream = typeof(Texts).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
