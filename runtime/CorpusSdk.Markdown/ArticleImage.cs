namespace CorpusSdk;

/// <summary>An image in the body of an article.</summary>
/// <param name="Target">Where it is, as written, with escapes and character references read.</param>
/// <param name="Text">What stands for it where it cannot be seen, without markup.</param>
/// <param name="Title">The title after the target, or null.</param>
/// <param name="Path">
/// The path of the file that a relative target leads to, below the folder that <see cref="Article.Path"/> starts from; null for any
/// other target.
/// </param>
/// <param name="Start">Where it begins in <see cref="Article.Body"/>, in characters (UTF-16 code units).</param>
/// <param name="Length">Its length there.</param>
public sealed record ArticleImage(string Target, string Text, string? Title, string? Path, int Start, int Length);
