namespace CorpusSdk.Benchmarks;

/// <summary>A made-up article file.</summary>
/// <param name="Path">The path below the corpus root, <c>news/2021/0000042-some-title.txt</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SyntheticArticle(string Path, string Text);
