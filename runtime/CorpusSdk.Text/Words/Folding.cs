using CorpusSdk.Shared.Search;

namespace CorpusSdk.Text.Words;

/// <summary>Words that a caller hands in, folded as those of texts are.</summary>
internal static class Folding
{
    /// <summary>Returns the words of a text, with their case folded.</summary>
    public static List<string> Forms(string text)
    {
        List<string> forms = [];
        TokenReader tokens = new(text, stackalloc char[TokenReader.BufferLength]);
        while (tokens.MoveNext())
        {
            forms.Add(tokens.Form.ToString());
        }

        return forms;
    }

    /// <summary>Returns the only word of a text, with its case folded.</summary>
    /// <exception cref="ArgumentException">The text has no word, or several.</exception>
    public static string OnlyForm(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return Forms(text) is [var only]
            ? only
            : throw new ArgumentException($"'{text}' is not one word: write a word such as border, without spaces and signs.", parameter);
    }
}
