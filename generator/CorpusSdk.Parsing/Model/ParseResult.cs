using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Model;

/// <summary>The outcome of parsing one file: an article, or problems that say why there is none, or both.</summary>
internal sealed record ParseResult(ParsedArticle? Article, EquatableArray<Problem> Problems)
{
    /// <summary>Where the body stands in the text, with the text's own line ends.</summary>
    public TextRange BodyRange { get; init; }
}
