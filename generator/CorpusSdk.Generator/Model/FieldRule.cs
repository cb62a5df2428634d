using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Model;

/// <summary>The attributes of <c>System.ComponentModel.DataAnnotations</c> that files are checked against.</summary>
internal enum RuleKind
{
    Range,
    Pattern,
    Length,
    OneOf,
    NoneOf,
    WebAddress,
    MailAddress,
    NotEmpty,
}

/// <summary>What a value has to be besides being of its type.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Arguments">Its bounds, as text in the invariant culture: an empty one is no bound.</param>
/// <param name="ExcludesBounds">For ranges: bit 0 that the least, bit 1 that the greatest is not allowed itself.</param>
internal sealed record FieldRule(RuleKind Kind, EquatableArray<string> Arguments, int ExcludesBounds = 0);
