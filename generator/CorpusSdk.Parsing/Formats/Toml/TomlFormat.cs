using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary><c>+++</c>, TOML, <c>+++</c>, then Markdown or text.</summary>
internal sealed class TomlFormat() : FencedFormat("TOML front matter", "+++", null, HeaderSyntax.Toml)
{
    protected override bool TryReadHeader(ArticleDraft draft, TextRange header, out IReadOnlyList<HeaderField> fields) =>
        TomlHeader.TryRead(draft, header, out fields);
}
