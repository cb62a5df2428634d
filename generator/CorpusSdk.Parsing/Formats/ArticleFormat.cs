using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Model;

namespace CorpusSdk.Parsing.Formats;

/// <summary>How a file carries its metadata. A format is one class with one method, and a line in <c>ArticleFormats</c>.</summary>
internal abstract class ArticleFormat(string name)
{
    /// <summary>The name in messages and in <see cref="ParsedArticle.Format"/>.</summary>
    public string Name { get; } = name;

    /// <summary>Reads the header into the draft if the text is of this format.</summary>
    /// <param name="draft">Takes the fields, the place where the body starts, and the problems.</param>
    /// <returns>Whether the text is of this format, and if so, whether there is an article in it.</returns>
    public abstract Recognition Read(ArticleDraft draft);
}

internal enum Recognition
{
    /// <summary>The text is of another format; the draft is as it was.</summary>
    Other,

    /// <summary>The header is read.</summary>
    Article,

    /// <summary>The text is of this format, and damaged so that it makes no article; the problems say why.</summary>
    Damaged,
}
