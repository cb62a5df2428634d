using System.Diagnostics;

namespace CorpusSdk.Text;

/// <summary>Something that the text of an article mentions, and where.</summary>
[DebuggerDisplay("{Kind}: {Text}")]
public sealed record Mention
{
    internal Mention(Article article, MentionKinds kind, string body, int start, int length)
    {
        Article = article;
        Kind = kind;
        Start = start;
        Length = length;
        Text = body.Substring(start, length);
    }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets what it is: one kind.</summary>
    public MentionKinds Kind { get; }

    /// <summary>Gets where it starts in the body of the article, in characters (UTF-16 code units).</summary>
    public int Start { get; }

    /// <summary>Gets its length in the body, in characters.</summary>
    public int Length { get; }

    /// <summary>Gets it as the body has it; a quotation with its marks.</summary>
    public string Text { get; }

    /// <summary>Gets who says a quotation, as its sentence has the name; null where it names nobody, and for other kinds.</summary>
    public string? Speaker { get; init; }

    /// <summary>Gets the day of a date; null where the text leaves out its year or its day, and for other kinds.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets how much money it is; null for other kinds.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Gets the code of the currency, such as <c>EUR</c>: <c>$</c> is <c>USD</c>. Null for other kinds.</summary>
    public string? Currency { get; init; }
}
