using CorpusSdk.Parsing.Formats;
using CorpusSdk.Parsing.Formats.Json;
using CorpusSdk.Parsing.Formats.Toml;
using CorpusSdk.Parsing.Formats.Yaml;

namespace CorpusSdk.Parsing;

/// <summary>The formats that are known.</summary>
internal static class ArticleFormats
{
    /// <summary>The formats in the order in which they are tried; the last one takes any text.</summary>
    public static readonly IReadOnlyList<ArticleFormat> All =
    [
        new FrontMatterFormat(),
        new TomlFormat(),
        new JsonFormat(),
        new NewswireFormat(),
        new MailHeaderFormat(),
        new PlainFormat(),
    ];
}
