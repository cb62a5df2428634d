using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Text;

namespace CorpusSdk.Parsing;

/// <summary>Finds what does not belong into a text file, in one pass: control characters, lone carriage returns, endless lines.</summary>
internal static class TextInspection
{
    /// <summary>
    /// In characters. Editors and diff tools give up on lines far shorter; the longest honest ones seen have half as many.
    /// </summary>
    public const int LongLine = 1_000_000;

    [MethodImpl(Jit.Optimized)]
    public static void Report(ArticleDraft draft)
    {
        string text = draft.Text.Text;
        int control = -1;
        int controls = 0;
        int carriageReturn = -1;
        int longLine = -1;
        int lineStart = 0;
        for (int i = draft.Text.Start; i < text.Length; i++)
        {
            char c = text[i];
            // DEL and the controls after it, which Latin-1 has, count as well, but for the line end among them.
            if (c >= ' ' && ((uint)(c - '\u007F') > '\u009F' - '\u007F' || c == '\u0085')) continue;

            if (c is '\n' or '\r')
            {
                if (longLine < 0 && i - lineStart > LongLine) longLine = lineStart;
                lineStart = i + 1;
                if (c == '\r' && carriageReturn < 0 && (i + 1 == text.Length || text[i + 1] != '\n')) carriageReturn = i;
            }
            else if (c is not ('\t' or '\f'))
            {
                if (controls++ == 0) control = i;
            }
        }

        if (longLine < 0 && text.Length - lineStart > LongLine) longLine = lineStart;

        if (control >= 0)
            draft.Report(ProblemKinds.ControlCharacter, new TextRange(control, 1), CodePoint(text[control]), Times(controls));

        if (carriageReturn >= 0)
            draft.Report(ProblemKinds.LoneCarriageReturn, new TextRange(carriageReturn, 1));

        if (longLine >= 0)
        {
            TextLine line = draft.Text.LineAt(longLine);
            draft.Report(ProblemKinds.LongLine, new TextRange(longLine, 0), Number(line.End - line.Start), Number(LongLine));
        }
    }

    private static string CodePoint(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string Times(int count) => count switch
    {
        1 => "",
        2 => " and one other",
        _ => $" and {Number(count - 1)} others",
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
