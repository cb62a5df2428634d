using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Analysis;

/// <summary>Finds the code that a part of a string literal's value was written as.</summary>
internal static class LiteralText
{
    /// <summary>
    /// Returns the place of a part of a constant. That is the whole expression where it is empty, or is not a literal of one line, such as
    /// the name of a constant, a concatenation, or a raw literal of several lines.
    /// </summary>
    /// <param name="expression">The constant as it was written.</param>
    /// <param name="start">Where the part starts in the value.</param>
    /// <param name="length">How long it is; 0 for a place between two characters or at the end, which the character after it stands
    /// for.</param>
    public static Location LocationOf(SyntaxNode expression, int start, int length)
    {
        if (expression is not LiteralExpressionSyntax literal || StartsOf(literal.Token) is not { } starts) return expression.GetLocation();

        int from = starts[start];
        int to = length > 0 ? starts[start + length] : from + 1;
        return Location.Create(expression.SyntaxTree, TextSpan.FromBounds(literal.SpanStart + from, literal.SpanStart + to));
    }

    /// <summary>For each character of the value, and for its end: where it starts in the token. Null for what is not one line.</summary>
    private static int[]? StartsOf(SyntaxToken token)
    {
        string text = token.Text;
        string value = token.ValueText;
        int prefix;
        Func<string, int, (int Written, int Value)> read;
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            prefix = text.Length - text.TrimStart('"').Length;
            read = static (_, _) => (1, 1);
        }
        else if (token.IsKind(SyntaxKind.StringLiteralToken) && text[0] == '@')
        {
            prefix = 2;
            read = static (text, at) => (text[at] == '"' ? 2 : 1, 1);
        }
        else if (token.IsKind(SyntaxKind.StringLiteralToken))
        {
            prefix = 1;
            read = static (text, at) => text[at] == '\\' ? Escape(text, at) : (1, 1);
        }
        else
        {
            return null;
        }

        if (value.Length == 0) return null;

        int[] starts = new int[value.Length + 1];
        int at = prefix;
        for (int i = 0; i < value.Length;)
        {
            (int written, int characters) = read(text, at);
            for (int k = 0; k < characters && i < value.Length; k++) starts[i++] = at;
            at += written;
        }

        starts[value.Length] = at;
        return starts;
    }

    private static (int Written, int Value) Escape(string text, int at)
    {
        switch (text[at + 1])
        {
            case 'u':
                return (6, 1);
            case 'U':
                // The first five digits say whether it takes a pair of surrogates.
                return (10, string.CompareOrdinal(text, at + 2, "0000", 0, 4) == 0 ? 1 : 2);
            case 'x':
                int length = 2;
                while (length < 6 && Uri.IsHexDigit(text[at + length])) length++;
                return (length, 1);
            default:
                return (2, 1);
        }
    }
}
