using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary><c>---</c>, YAML, <c>---</c> or YAML's own end mark <c>...</c>, then Markdown or text.</summary>
internal sealed class FrontMatterFormat() : FencedFormat("front matter", "---", "...", HeaderSyntax.Colon)
{
    protected override bool TryReadHeader(ArticleDraft draft, TextRange header, out IReadOnlyList<HeaderField> fields) =>
        SimpleYaml.TryRead(draft.Text, header, out fields) || YamlHeader.TryRead(draft, header, out fields);
}
