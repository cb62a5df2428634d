using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Checking;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Declarations;

/// <summary>The attributes of a property or parameter that say what else its values have to be → rules.</summary>
internal static class RuleAttributes
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    public static EquatableArray<FieldRule> Of(ISymbol member, FieldType type, SourceProblems problems, SyntaxToken at)
    {
        FieldType item = type.ItemOrSelf();
        var rules = new List<FieldRule>();
        foreach (AttributeData attribute in member.GetAttributes())
        {
            string name = attribute.AttributeClass?.ToDisplayString() ?? "";
            if (!name.StartsWith(Annotations, StringComparison.Ordinal)) continue;

            string shortName = name.Substring(Annotations.Length).Replace("Attribute", "");
            (FieldRule? rule, string? fault) = RuleOf(shortName, attribute, item);
            if (fault is not null) problems.Add(at, ProblemKinds.InvalidRule, member.Name, shortName, fault);
            else if (rule is not null) rules.Add(rule);
        }

        return rules.ToEquatableArray();
    }

    /// <returns>The rule, or why it cannot be kept for values of the type; neither for an attribute that is no rule.</returns>
    private static (FieldRule? Rule, string? Fault) RuleOf(string name, AttributeData attribute, FieldType type)
    {
        // null for all the values is an array that is not there.
        if (attribute.ConstructorArguments.Any(static argument => argument is { Kind: TypedConstantKind.Array, IsNull: true }))
            return (null, "its values are null");

        object?[] arguments = [.. attribute.ConstructorArguments
            .SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Where(static argument => argument.Kind == TypedConstantKind.Primitive).Select(static argument => argument.Value)];
        return (name, arguments) switch
        {
            ("Range", [var least, var greatest]) => RangeOf(attribute, least, greatest, type),
            ("RegularExpression", [string pattern]) => PatternOf(pattern),
            ("StringLength", [int most]) => (LengthOf(Named(attribute, "MinimumLength") as int? ?? 0, most), null),
            ("MinLength", [int least]) => (LengthOf(least, -1), null),
            ("MaxLength", [int most]) => (LengthOf(0, most), null),
            ("Length", [int least, int most]) => (LengthOf(least, most), null),
            ("AllowedValues", _) => (new OneOfRule(arguments.Select(Text).ToEquatableArray()), null),
            ("DeniedValues", _) => (new NoneOfRule(arguments.Select(Text).ToEquatableArray()), null),
            ("Url", _) => (new WebAddressRule(), null),
            ("EmailAddress", _) => (new MailAddressRule(), null),
            ("Required", _) when !Flag(attribute, "AllowEmptyStrings") => (new NotEmptyRule(), null),
            _ => default,
        };
    }

    private static (FieldRule? Rule, string? Fault) RangeOf(AttributeData attribute, object? least, object? greatest, FieldType type)
    {
        if (!HasOrder(type)) return (null, $"{ExpectedWords.Of(type)} has no order");

        return BoundOf(least, Flag(attribute, "MinimumIsExclusive"), type) is { } from
            && BoundOf(greatest, Flag(attribute, "MaximumIsExclusive"), type) is { } to
            ? (new RangeRule(from, to), null)
            : (null, "its bounds cannot be read");
    }

    private static (FieldRule? Rule, string? Fault) PatternOf(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            return (new PatternRule(pattern), null);
        }
        catch (ArgumentException)
        {
            return (null, "its pattern is not a regular expression");
        }
    }

    /// <summary>A negative number is no bound.</summary>
    private static LengthRule LengthOf(int least, int most) => new(Math.Max(least, 0), most >= 0 ? most : null);

    private static bool HasOrder(FieldType type) =>
        type is ScalarFieldType scalar && ScalarTypes.Of(scalar.Scalar).IsOrdered;

    /// <returns>The bound; null for one that values of the type cannot be compared with.</returns>
    private static RangeBound? BoundOf(object? bound, bool isExcluded, FieldType type)
    {
        string text = Text(bound);
        if (type is ScalarFieldType scalar && ScalarTypes.Of(scalar.Scalar).IsNumber)
        {
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                ? new RangeBound(Shown(text, number), number, isExcluded)
                : null;
        }

        ScalarReading reading = ScalarReader.Read(text, isQuoted: false);
        return reading.Kind is not (ValueKind.Integer or ValueKind.Number)
            && RuleValues.TryRead(text, reading, DayOrder.Unknown, out double ticks)
            ? new RangeBound(text, ticks, isExcluded)
            : null;
    }

    /// <summary>A number as JSON writes it, with all its digits: <c>+.5</c> is none there.</summary>
    private static string Shown(string text, double number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && (double)exact == number
            ? exact.ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static bool Flag(AttributeData attribute, string name) => Named(attribute, name) is true;

    private static string Text(object? value) =>
        value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
