namespace CorpusSdk;

/// <summary>A block of code in the body of an article, between fences or indented.</summary>
/// <param name="Language">The first word after the opening fence, as written, such as <c>csharp</c>; null when there is none.</param>
/// <param name="Text">The code, without fences and indent; lines end in <c>\n</c>, the last one in nothing.</param>
/// <param name="Start">Where the block begins in <see cref="Article.Body"/>, in characters (UTF-16 code units).</param>
/// <param name="Length">Its length there, fences included.</param>
public sealed record ArticleCodeBlock(string? Language, string Text, int Start, int Length);
