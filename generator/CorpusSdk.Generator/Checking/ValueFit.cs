using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Checking;

/// <summary>Whether a scalar can be read as a declared type; the runtime's <c>FieldValue</c> reads what fits.</summary>
internal static class ValueFit
{
    public static bool Of(ScalarValue scalar, FieldType type) => type switch
    {
        ScalarFieldType declared => ScalarTypes.Of(declared.Scalar).FitsDeclared(scalar, declared.Order),
        EnumFieldType choice => choice.Members.Any(name => FieldName.Matches(scalar.Text, name)),
        ReferenceFieldType => scalar.Text.Length > 0,
        _ => true,
    };
}
