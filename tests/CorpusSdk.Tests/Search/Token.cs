using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search;

/// <summary>A word as <see cref="TokenReader"/> reads it, to compare.</summary>
internal sealed record Token(int Start, int Length, string Term, string Form)
{
    public static List<Token> Of(string text)
    {
        List<Token> tokens = [];
        TokenReader reader = new(text, new char[TokenReader.BufferLength]);
        while (reader.MoveNext())
        {
            tokens.Add(new Token(reader.Start, reader.Length, reader.Term.ToString(), reader.Form.ToString()));
        }

        return tokens;
    }

    public static IEnumerable<string> TermsOf(string text) => Of(text).Select(static token => token.Term);
}
