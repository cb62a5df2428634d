using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Generator.Checking;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Declarations;

/// <summary>The attributes of a property or parameter → its key, its default, its rules.</summary>
internal static class FieldAttributes
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    public static FieldModel ModelOf(ISymbol member, FieldType type, bool isNullable, SourceProblems problems, SyntaxToken at)
    {
        string? key = null;
        string? fallback = null;
        foreach (AttributeData attribute in member.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case "CorpusSdk.ArticleFieldAttribute":
                    key = attribute.ConstructorArguments.FirstOrDefault().Value as string;
                    break;
                case "System.ComponentModel.DefaultValueAttribute":
                    fallback = DefaultOf(attribute, type);
                    if (fallback is null) problems.Add(at, ProblemKinds.InvalidRule, member.Name, "DefaultValue", $"its value is not {ExpectedWords.Of(type)}");
                    break;
            }
        }

        if (member is IParameterSymbol { HasExplicitDefaultValue: true } parameter && fallback is null) fallback = DefaultOf(parameter, type);
        bool isRequired = !isNullable && fallback is null;
        return new FieldModel(key ?? member.Name, member.Name, type, isRequired, default) { ByName = key is null, Default = fallback };
    }

    public static EquatableArray<FieldRule> RulesOf(ISymbol member, FieldType type, SourceProblems problems, SyntaxToken at)
    {
        var rules = new List<FieldRule>();
        foreach (AttributeData attribute in member.GetAttributes())
        {
            string name = attribute.AttributeClass?.ToDisplayString() ?? "";
            if (!name.StartsWith(Annotations, StringComparison.Ordinal)) continue;

            string shortName = name.Substring(Annotations.Length).Replace("Attribute", "");
            FieldRule? rule = RuleOf(shortName, attribute);
            if (rule is null || FaultOf(rule, type) is not { } fault)
            {
                if (rule is not null) rules.Add(rule);
                continue;
            }

            problems.Add(at, ProblemKinds.InvalidRule, member.Name, shortName, fault);
        }

        return rules.ToEquatableArray();
    }

    private static FieldRule? RuleOf(string name, AttributeData attribute)
    {
        string[] arguments = [.. attribute.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Where(static argument => argument.Kind == TypedConstantKind.Primitive).Select(static argument => Text(argument.Value))];
        return name switch
        {
            "Range" when arguments.Length == 2 => new FieldRule(RuleKind.Range, EquatableArray.Of(arguments), (Flag(attribute, "MinimumIsExclusive") ? 1 : 0) | (Flag(attribute, "MaximumIsExclusive") ? 2 : 0)),
            "RegularExpression" when arguments.Length == 1 => new FieldRule(RuleKind.Pattern, EquatableArray.Of(arguments)),
            "StringLength" when arguments.Length == 1 => new FieldRule(RuleKind.Length, EquatableArray.Of(Text(Named(attribute, "MinimumLength") ?? 0), arguments[0])),
            "MinLength" when arguments.Length == 1 => new FieldRule(RuleKind.Length, EquatableArray.Of(arguments[0], "")),
            "MaxLength" when arguments.Length == 1 => new FieldRule(RuleKind.Length, EquatableArray.Of("0", arguments[0])),
            "Length" when arguments.Length == 2 => new FieldRule(RuleKind.Length, EquatableArray.Of(arguments)),
            "AllowedValues" => new FieldRule(RuleKind.OneOf, EquatableArray.Of(arguments)),
            "DeniedValues" => new FieldRule(RuleKind.NoneOf, EquatableArray.Of(arguments)),
            "Url" => new FieldRule(RuleKind.WebAddress, []),
            "EmailAddress" => new FieldRule(RuleKind.MailAddress, []),
            "Required" => Flag(attribute, "AllowEmptyStrings") ? null : new FieldRule(RuleKind.NotEmpty, []),
            _ => null,
        };
    }

    /// <summary>Why a rule cannot be kept for values of a type.</summary>
    private static string? FaultOf(FieldRule rule, FieldType type)
    {
        FieldType item = type is ListFieldType list ? list.Item : type;
        switch (rule.Kind)
        {
            case RuleKind.Range when item is not (NumberFieldType or ScalarFieldType { Scalar: not (ScalarType.String or ScalarType.Boolean or ScalarType.Uri or ScalarType.Guid) }):
                return $"{ExpectedWords.Of(item)} has no order";
            case RuleKind.Range when rule.Arguments.Any(bound => !RuleValues.TryRead(bound, out _)):
                return "its bounds cannot be read";
            case RuleKind.Pattern:
                try
                {
                    _ = new Regex(rule.Arguments[0], RegexOptions.None, TimeSpan.FromSeconds(1));
                    return null;
                }
                catch (ArgumentException)
                {
                    return "its pattern is no regular expression";
                }

            default:
                return null;
        }
    }

    private static string? DefaultOf(AttributeData attribute, FieldType type) =>
        attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { IsNull: false, Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } constant && Agrees(constant.Value, constant.Kind == TypedConstantKind.Enum, type)
            ? constant.Kind == TypedConstantKind.Enum ? "global::" + constant.ToCSharpString() : DefaultExpression.Of(constant.Value!, type)
            : null;

    private static string? DefaultOf(IParameterSymbol parameter, FieldType type) =>
        parameter.ExplicitDefaultValue is { } value && type is not EnumFieldType && Agrees(value, isEnum: false, type) ? DefaultExpression.Of(value, type) : null;

    private static bool Agrees(object? value, bool isEnum, FieldType type) => (value, type) switch
    {
        (_, EnumFieldType) => isEnum,
        (bool, ScalarFieldType { Scalar: ScalarType.Boolean }) => true,
        (string, ScalarFieldType { Scalar: ScalarType.String }) => true,
        (int, ScalarFieldType { Scalar: ScalarType.Int32 or ScalarType.Int64 or ScalarType.Decimal or ScalarType.Double } or NumberFieldType) => true,
        (long, ScalarFieldType { Scalar: ScalarType.Int64 or ScalarType.Decimal }) => true,
        (double, ScalarFieldType { Scalar: ScalarType.Double or ScalarType.Decimal } or NumberFieldType { TypeName: "float" }) => true,
        _ => false,
    };

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static bool Flag(AttributeData attribute, string name) => Named(attribute, name) is true;

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
