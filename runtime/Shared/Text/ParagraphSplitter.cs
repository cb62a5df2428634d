namespace CorpusSdk.Shared.Text;

/// <summary>
/// Finds the paragraphs of a text: maximal runs of lines that are not blank. A line ends at <c>\n</c>; one that holds
/// only white space is blank.
/// </summary>
/// <remarks>
/// This file is compiled into the runtime and into the build-time parser, so that both see the same paragraphs.
/// It uses only what .NET Standard 2.0 with System.Memory has.
/// </remarks>
internal static class ParagraphSplitter
{
    /// <summary>Returns an enumeration of the paragraphs of a text, in order. Nothing is allocated.</summary>
    public static Paragraphs Split(ReadOnlySpan<char> text) => new(text);

    /// <summary>Goes to the next paragraph of a text; false when there is none. Linear in the lines it passes.</summary>
    /// <param name="text">The text, the same at each call.</param>
    /// <param name="next">Where to begin; at the first call 0.</param>
    /// <param name="start">The paragraph's start.</param>
    /// <param name="length">Its length.</param>
    public static bool MoveNext(ReadOnlySpan<char> text, ref int next, out int start, out int length)
    {
        start = -1;
        int end = 0;
        while (next < text.Length)
        {
            int lineStart = next;
            ReadOnlySpan<char> line = text.Slice(lineStart);
            int lineEnd = line.IndexOf('\n');
            if (lineEnd >= 0)
            {
                line = line.Slice(0, lineEnd);
                next = lineStart + lineEnd + 1;
            }
            else
            {
                next = text.Length;
            }

            int inked = line.TrimEnd().Length;
            if (inked > 0)
            {
                start = start < 0 ? lineStart : start;
                end = lineStart + inked;
            }
            else if (start >= 0)
            {
                break;
            }
        }

        length = end - start;
        return start >= 0;
    }

    /// <summary>
    /// The paragraphs of a text, each as its start and length in UTF-16 code units. Leading white space of the first
    /// line belongs to the paragraph, white space at the end of its last line does not.
    /// </summary>
    public ref struct Paragraphs
    {
        private readonly ReadOnlySpan<char> _text;
        private int _next;

        internal Paragraphs(ReadOnlySpan<char> text)
        {
            _text = text;
            _next = 0;
            Current = default;
        }

        /// <summary>Gets the paragraph found by the last <see cref="MoveNext"/>.</summary>
        public (int Start, int Length) Current { get; private set; }

        /// <summary>Returns the enumeration itself, from where it stands.</summary>
        public readonly Paragraphs GetEnumerator() => this;

        /// <summary>Goes to the next paragraph; false when there is none. Linear in the lines it passes.</summary>
        public bool MoveNext()
        {
            bool isFound = ParagraphSplitter.MoveNext(_text, ref _next, out int start, out int length);
            Current = (start, length);
            return isFound;
        }
    }
}
