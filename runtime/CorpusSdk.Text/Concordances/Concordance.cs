using System.Collections;
using System.Diagnostics;
using System.Net;
using System.Text;
using CorpusSdk.Text.Concordances;

namespace CorpusSdk.Text;

/// <summary>Every place where articles have a word or phrase, each with what stands beside it: key word in context.</summary>
/// <typeparam name="T">The type of the articles.</typeparam>
/// <remarks>Lines are in the order of the articles and their texts, until they are sorted. Immutable.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class Concordance<T> : IReadOnlyList<ConcordanceLine<T>>
    where T : Article
{
    private readonly ConcordanceLine<T>[] _lines;

    internal Concordance(string pattern, int width, ConcordanceLine<T>[] lines)
    {
        Pattern = pattern;
        Width = width;
        _lines = lines;
    }

    /// <summary>Gets what was looked for.</summary>
    public string Pattern { get; }

    /// <summary>Gets how many characters stand on each side of a match at most.</summary>
    public int Width { get; }

    /// <summary>Gets the number of lines.</summary>
    public int Count => _lines.Length;

    /// <summary>Gets the line at a position.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The line.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside the concordance.</exception>
    public ConcordanceLine<T> this[int index] => _lines[index];

    /// <summary>Sorts by the words before the match: by the nearest one, then the one before it, and so on.</summary>
    /// <returns>A concordance with the same lines; equal ones keep their order.</returns>
    public Concordance<T> SortByLeft() => SortBy(static line => Context.SortKey(line.Left, fromEnd: true));

    /// <summary>Sorts by the words after the match: by the nearest one, then the next one, and so on.</summary>
    /// <returns>A concordance with the same lines; equal ones keep their order.</returns>
    public Concordance<T> SortByRight() => SortBy(static line => Context.SortKey(line.Right, fromEnd: false));

    /// <summary>Sorts by the match without regard to case, as a prefix has different ones, and then by the words after it.</summary>
    /// <returns>A concordance with the same lines; equal ones keep their order.</returns>
    public Concordance<T> SortByMatch() =>
        SortBy(static line => Context.SortKey(line.Match, fromEnd: false) + "\0" + Context.SortKey(line.Right, fromEnd: false));

    /// <summary>Returns all lines as text, with the matches below each other.</summary>
    /// <returns>The lines, each ended by <c>\n</c>; empty when there are none.</returns>
    public string ToText()
    {
        StringBuilder text = new();
        int column = 0;
        string[] lefts = new string[Count];
        for (int i = 0; i < lefts.Length; i++)
        {
            lefts[i] = _lines[i].Left;
            column = Math.Max(column, lefts[i].Length);
        }

        for (int i = 0; i < lefts.Length; i++)
        {
            text.Append(' ', column - lefts[i].Length).Append(lefts[i]).Append(_lines[i].Match).Append(_lines[i].Right).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// Returns all lines as a table of HTML with the class <c>concordance</c>: article, left, match and right, escaped. Cells have the
    /// classes
    /// <c>article</c>, <c>left</c>, <c>match</c> and <c>right</c>; the first has the collection and the id as its <c>title</c>.
    /// </summary>
    /// <returns>The table.</returns>
    public string ToHtml()
    {
        StringBuilder html = new("<table class=\"concordance\">\n");
        html.Append("<caption>").Append(Escape(Pattern)).Append("</caption>\n<tbody>\n");
        foreach (ConcordanceLine<T> line in _lines)
        {
            string place = line.Article.Collection + "/" + line.Article.Id;
            html.Append("<tr><td class=\"article\" title=\"").Append(Escape(place)).Append("\">")
                .Append(Escape(line.Article.ToString())).Append("</td>")
                .Append("<td class=\"left\">").Append(Escape(line.Left)).Append("</td>")
                .Append("<td class=\"match\"><mark>").Append(Escape(line.Match)).Append("</mark></td>")
                .Append("<td class=\"right\">").Append(Escape(line.Right)).Append("</td></tr>\n");
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    /// <summary>Returns an enumerator over the lines.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<ConcordanceLine<T>> GetEnumerator() => ((IEnumerable<ConcordanceLine<T>>)_lines).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc cref="ToText"/>
    public override string ToString() => ToText();

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    private Concordance<T> SortBy(Func<ConcordanceLine<T>, string> key) =>
        new(Pattern, Width, [.. _lines.OrderBy(key, StringComparer.Ordinal)]);
}
