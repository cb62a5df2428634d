using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Letters;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Parsing.Formats.Yaml;

/// <summary>
/// Reads a YAML mapping into fields that know their place in the file. Works on the parser's events: nothing is
/// instantiated, an alias is a reference to what it names, and depth, aliases and size are limited.
/// </summary>
internal sealed class YamlHeader
{
    public const int MaxAliases = 100;

    private readonly ArticleDraft _draft;
    private readonly TextRange _range;
    private readonly YamlText _yaml;
    private readonly Parser _events;
    private readonly Dictionary<string, (FieldValue Value, int Values)> _anchors = new(StringComparer.Ordinal);
    private int _aliases;
    private int _values;
    private Problem? _failure;

    private YamlHeader(ArticleDraft draft, TextRange range, YamlText yaml)
    {
        _draft = draft;
        _range = range;
        _yaml = yaml;
        _events = new Parser(new StringReader(yaml.Text));
    }

    /// <summary>False when the YAML cannot be used; the draft's problems say why.</summary>
    public static bool TryRead(ArticleDraft draft, TextRange range, out IReadOnlyList<HeaderField> fields)
    {
        fields = [];
        var yaml = new YamlText(draft.Text.Slice(range));
        IReadOnlyList<int> spaces = YamlSpaces.Find(yaml.Text);
        foreach (int space in spaces)
            draft.Report(ProblemKinds.NoBreakSpace, new TextRange(range.Start + space, 1), YamlSpaces.NameOf(yaml.Text[space]));
        yaml.Prepare(spaces);
        while (true)
        {
            var reader = new YamlHeader(draft, range, yaml);
            try
            {
                fields = reader.ReadDocument();
                YamlComments.Report(draft, range);
                return true;
            }
            catch (YamlException error)
            {
                if (reader._failure is null && yaml.TryIndentQuoted(error.Start.Index)) continue;

                YamlComments.Report(draft, range);
                if (reader._failure is { } failure) draft.Report(failure);
                else if (reader.FindTab(error) is { } tab) draft.Report(ProblemKinds.InvalidYaml, tab, "a line is indented with a tab");
                else draft.Report(ProblemKinds.InvalidYaml, reader.RangeOf(error.Start, error.End), YamlMistake.Explain(error.Message));
                return false;
            }
        }
    }

    private EquatableArray<HeaderField> ReadDocument()
    {
        MoveNext();
        while (_events.Current is StreamStart or DocumentStart) MoveNext();
        if (_events.Current is StreamEnd or DocumentEnd or null) return [];

        return ReadValue(0) switch
        {
            MappingValue mapping => mapping.Fields,
            ScalarValue { IsNull: true } => [],
            var other => throw Failure(ProblemKinds.NotAMapping, other.Range, other.KindName),
        };
    }

    /// <summary>
    /// The library's scanner fails in other ways as well: a list that is not closed before the next key gives an
    /// InvalidOperationException.
    /// </summary>
    private void MoveNext()
    {
        try
        {
            _events.MoveNext();
        }
        catch (Exception error) when (error is not YamlException)
        {
            Mark place = _events.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "It cannot be read from here on, perhaps because a bracket is not closed", error);
        }
    }

    private FieldValue ReadValue(int depth)
    {
        ParsingEvent current = _events.Current!;
        if (depth > HeaderLimits.MaxDepth)
            throw Failure(ProblemKinds.FrontMatterLimit, RangeOf(current.Start, current.End), HeaderLimits.Depth);

        int before = _values;
        Count(1, current);
        FieldValue value = current switch
        {
            Scalar scalar =>
                new ScalarValue(
                    RangeOf(scalar.Start, scalar.End), _yaml.Restored(scalar.Value), IsNull(scalar),
                    scalar.Style != ScalarStyle.Plain || !scalar.Tag.IsEmpty),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            AnchorAlias alias => Resolve(alias),
            _ => throw new YamlException(current.Start, current.End, "A value was expected"),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } node) _anchors[node.Anchor.Value] = (value, _values - before);
        MoveNext();
        return value;
    }

    private ListValue ReadSequence(int depth)
    {
        Mark start = _events.Current!.Start;
        var items = new List<FieldValue>();
        MoveNext();
        while (_events.Current is not SequenceEnd) items.Add(ReadValue(depth + 1));
        return new ListValue(CollectionRange(start, _events.Current.End, items.LastOrDefault()), items.ToEquatableArray());
    }

    private MappingValue ReadMapping(int depth)
    {
        Mark start = _events.Current!.Start;
        var fields = new List<HeaderField>();
        FieldValue? value = null;
        FieldValue? merged = null;
        MoveNext();
        while (_events.Current is not MappingEnd)
        {
            FieldValue key = ReadValue(depth + 1);
            value = ReadValue(depth + 1);
            // A list or mapping as a key is allowed in YAML and means nothing here; the YAML stays valid.
            if (IsMerge(key, value)) merged ??= value;
            else if (key is ScalarValue { Text: var name }) fields.Add(new HeaderField(name, key.Range, value));
        }

        // Last, since the keys of the mapping itself stand, wherever they are.
        if (merged is not null) Merge(fields, merged);
        return new MappingValue(CollectionRange(start, _events.Current.End, value), fields.ToEquatableArray());
    }

    /// <summary>The tab in the indent of a line that the parser stopped at: it often points to the line above.</summary>
    private TextRange? FindTab(YamlException error)
    {
        ArticleText text = _draft.Text;
        int at = text.Text.AsSpan(0, InFile(error.Start)).LastIndexOfAny('\n', '\r') + 1;
        int most = error.Message.Contains("tab") ? int.MaxValue : 2;
        for (int lines = 0; lines < most && at < _range.End; lines++)
        {
            TextLine line = text.LineAt(at);
            for (int i = line.Start; i < line.End && text.Text[i] is ' ' or '\t'; i++)
                if (text.Text[i] == '\t') return new TextRange(i, 1);
            at = line.Next;
        }

        return null;
    }

    /// <summary>Adds the fields of what <c>&lt;&lt;</c> names, a mapping or a list of them, without those that are there.</summary>
    private static void Merge(List<HeaderField> fields, FieldValue merged)
    {
        var keys = new HashSet<string>(fields.Select(static field => field.Key), Caseless.Comparer);
        foreach (FieldValue mapping in merged is ListValue list ? list.Items : EquatableArray.Of(merged))
        {
            foreach (HeaderField field in ((MappingValue)mapping).Fields)
                if (keys.Add(field.Key)) fields.Add(field);
        }
    }

    private static bool IsMerge(FieldValue key, FieldValue value) =>
        key is ScalarValue { Text: "<<", IsQuoted: false }
        && (value is MappingValue || (value is ListValue { Items: var items } && items.All(static item => item is MappingValue)));

    private FieldValue Resolve(AnchorAlias alias)
    {
        if (++_aliases > MaxAliases)
            throw Failure(ProblemKinds.FrontMatterLimit, RangeOf(alias.Start, alias.End), HeaderLimits.Number(MaxAliases) + " aliases");
        if (_anchors.TryGetValue(alias.Value.Value, out (FieldValue Value, int Values) anchor))
        {
            Count(anchor.Values - 1, alias);
            return anchor.Value with { Range = RangeOf(alias.Start, alias.End) };
        }

        throw new YamlException(alias.Start, alias.End, $"The alias '*{alias.Value.Value}' has no anchor above it");
    }

    /// <summary>Values after aliases count each time: a few aliases of aliases would stand for billions.</summary>
    private void Count(int values, ParsingEvent at)
    {
        _values += values;
        if (_values > HeaderLimits.MaxValues) throw Failure(ProblemKinds.FrontMatterLimit, RangeOf(at.Start, at.End), HeaderLimits.Values);
    }

    /// <summary>Leaves the parse with a problem of our own: the parser's exception is the one way out of its nesting.</summary>
    private YamlException Failure(ProblemKind kind, TextRange range, params string[] arguments)
    {
        _failure = ArticleDraft.ProblemAt(_draft.Text, kind, range, arguments);
        return new YamlException(kind.Title);
    }

    private static bool IsNull(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>The parser ends a literal block below its last line.</summary>
    private TextRange RangeOf(Mark start, Mark end)
    {
        int from = InFile(start);
        int to = InFile(end);
        while (to > from && char.IsWhiteSpace(_draft.Text.Text[to - 1])) to--;
        return TextRange.FromBounds(from, Math.Max(from, to));
    }

    /// <summary>
    /// The parser ends a collection in brackets before the closing one, and another one below the comments that follow it: that one ends
    /// with its last value.
    /// </summary>
    private TextRange CollectionRange(Mark start, Mark end, FieldValue? last)
    {
        TextRange range = RangeOf(start, end);
        int close = InFile(end);
        if (_draft.Text.Text[range.Start] is '[' or '{' && _draft.Text.Text[close] is ']' or '}')
            return TextRange.FromBounds(range.Start, close + 1);
        return last is null ? range : TextRange.FromBounds(range.Start, Math.Max(range.Start, Math.Min(range.End, last.Range.End)));
    }

    private int InFile(Mark mark) => Math.Min(_range.Start + _yaml.Original(mark.Index), _range.End);
}
