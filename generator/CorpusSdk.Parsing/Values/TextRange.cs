namespace CorpusSdk.Parsing.Values;

/// <summary>A stretch of a file's text, in UTF-16 code units from the start of the file.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>A place in a file as editors count it, but from zero: add one to both for people.</summary>
internal readonly record struct LineColumn(int Line, int Column);

/// <summary>A stretch of a file's text with the places of its ends.</summary>
internal readonly record struct FileSpan(TextRange Range, LineColumn Start, LineColumn End);
