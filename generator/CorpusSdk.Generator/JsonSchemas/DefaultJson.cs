using System.Globalization;
using CorpusSdk.Parsing.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>The constant that stands in for a missing value, from C# to JSON.</summary>
internal static class DefaultJson
{
    /// <param name="expression">The constant as generated code has it, such as <c>(byte)5</c> or <c>global::Demo.Mood.Glad</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>False for one that JSON has no way to write.</returns>
    public static bool TryRead(string expression, out object? value) => TryRead(SyntaxFactory.ParseExpression(expression), "", out value);

    private static bool TryRead(ExpressionSyntax expression, string sign, out object? value)
    {
        switch (expression)
        {
            case CastExpressionSyntax cast:
                return TryRead(cast.Expression, sign, out value);
            case ParenthesizedExpressionSyntax inner:
                return TryRead(inner.Expression, sign, out value);
            case PrefixUnaryExpressionSyntax prefix when prefix.OperatorToken.Text == "-":
                return TryRead(prefix.Operand, "-", out value);
            case MemberAccessExpressionSyntax member:
                value = member.Name.Identifier.ValueText;
                return true;
            case LiteralExpressionSyntax { Token.Value: string or bool } literal:
                value = literal.Token.Value;
                return true;
            case LiteralExpressionSyntax { Token.Value: IFormattable number }:
                value = new JsonNumber(sign + number.ToString(number is double ? "R" : null, CultureInfo.InvariantCulture));
                return true;
            default:
                value = null;
                return false;
        }
    }
}
