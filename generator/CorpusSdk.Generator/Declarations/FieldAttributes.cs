using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Declarations;

/// <summary>The attributes of a property or parameter → its key and its default.</summary>
internal static class FieldAttributes
{
    public static FieldModel ModelOf(ISymbol member, FieldType type, bool isNullable, SourceProblems problems, SyntaxToken at)
    {
        string? key = null;
        Constant? fallback = null;
        foreach (AttributeData attribute in member.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case "CorpusSdk.ArticleFieldAttribute":
                    key = attribute.ConstructorArguments.FirstOrDefault().Value as string;
                    break;
                case "System.ComponentModel.DefaultValueAttribute":
                    fallback = DefaultConstant.Of(attribute, type);
                    if (fallback is null)
                    {
                        problems.Add(
                            at, ProblemKinds.InvalidRule, member.Name, "DefaultValue", $"its value is not {ExpectedWords.Of(type)}");
                    }

                    break;
            }
        }

        if (member is IParameterSymbol { HasExplicitDefaultValue: true } parameter && fallback is null)
            fallback = DefaultConstant.Of(parameter, type);
        bool isRequired = !isNullable && fallback is null;
        return new FieldModel(key ?? member.Name, member.Name, type, isRequired, default) { ByName = key is null, Default = fallback };
    }
}
