using CorpusSdk.Shared.Search;

namespace CorpusSdk.Tests.Search;

/// <summary>A word as <see cref="TokenReader"/> reads it, to compare.</summary>
internal sealed record Token(int Start, int Length, string Term, string Form, char Sign)
{
    public static List<Token> Of(string text)
    {
        List<Token> tokens = [];
        TokenReader reader = new(text, new char[TokenReader.BufferLength]);
        while (reader.MoveNext())
        {
            Assert.Equal(reader.IsExact, reader.Term.SequenceEqual(reader.Form));
            Assert.Equal(reader.HasSign, reader.Sign != '\0');
            tokens.Add(new Token(reader.Start, reader.Length, reader.Term.ToString(), reader.Form.ToString(), reader.Sign));
        }

        return tokens;
    }

    public static IEnumerable<string> TermsOf(string text) => Of(text).Select(static token => token.Term);
}
