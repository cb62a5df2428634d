using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Model;

/// <summary>A Markdown link in a body, <c>[text](../news/a.md#part)</c>, to a file that could be an article.</summary>
/// <param name="Target">The relative path, decoded, without what stands after <c>#</c> or <c>?</c>.</param>
/// <param name="Span">The link's target as the file has it.</param>
internal readonly record struct BodyLink(string Target, FileSpan Span);
