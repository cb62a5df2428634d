namespace CorpusSdk.Text;

/// <summary>What the parts of a text are.</summary>
internal enum TextPartKind
{
    Paragraphs,
    Sentences,
    Words,
}
