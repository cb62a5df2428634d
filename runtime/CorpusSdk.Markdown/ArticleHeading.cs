namespace CorpusSdk;

/// <summary>A heading in the body of an article.</summary>
/// <param name="Level">From 1 for the largest to 6.</param>
/// <param name="Text">What a reader sees of it, without markup.</param>
/// <param name="Anchor">
/// The id that it has in the article's HTML, unique there, such as <c>how-it-works</c>; null when the pipeline gives none.
/// </param>
/// <param name="Start">Where it begins in <see cref="Article.Body"/>, in characters (UTF-16 code units).</param>
/// <param name="Length">Its length there, with the signs that make it a heading.</param>
public sealed record ArticleHeading(int Level, string Text, string? Anchor, int Start, int Length);
