using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace CorpusSdk.Parsing.Formats.Toml;

/// <summary>
/// Reads TOML into fields that know their place in the file. Works on the syntax tree: nothing is converted, and tables, dotted keys
/// and arrays of tables become the mappings and lists that they stand for.
/// </summary>
internal sealed class TomlHeader
{
    private readonly ArticleDraft _draft;
    private readonly TextRange _range;
    /// <summary>Days that no calendar has cost a parse each, unless one parse finds several.</summary>
    private const int MostParses = 20;

    /// <summary>Where days stand that no calendar has.</summary>
    private readonly HashSet<int> _impossible = [];

    private int _values;
    private bool _failed;

    private TomlHeader(ArticleDraft draft, TextRange range) => (_draft, _range) = (draft, range);

    /// <summary>False when the TOML cannot be used; the draft's problems say why.</summary>
    public static bool TryRead(ArticleDraft draft, TextRange range, out IReadOnlyList<HeaderField> fields)
    {
        var header = new TomlHeader(draft, range);
        TomlTableNode? root = header.Parse() is { } document ? header.Read(document) : null;
        fields = root is null ? [] : root.ToFields();
        return root is not null;
    }

    /// <summary>
    /// The parser collects what is wrong; it throws where values are nested too deep for it, which is deeper than for us.
    /// </summary>
    private DocumentSyntax? Parse()
    {
        string toml = _draft.Text.Slice(_range);
        for (int parses = 1; ; parses++)
        {
            DocumentSyntax document;
            try
            {
                document = SyntaxParser.Parse(toml, "", validate: false);
            }
            catch (TomlException error)
            {
                int place = error.Offset is { } offset and >= 0 && offset <= toml.Length ? offset : 0;
                _draft.Report(ProblemKinds.FrontMatterLimit, new TextRange(_range.Start + place, 0), HeaderLimits.Depth);
                return null;
            }

            if (!document.HasErrors) return document;
            if (parses < MostParses && TryQuoteDays(document, ref toml)) continue;

            DiagnosticMessage first = document.Diagnostics.First(static message => message.Kind == DiagnosticMessageKind.Error);
            TomlMistake.Report(_draft, RangeOf(first.Span), first.Message);
            return null;
        }
    }

    /// <summary>
    /// Makes texts of days that no calendar has, which would cost the article: as long as they were, so that all places stay. They
    /// are reported here, whatever their key.
    /// </summary>
    private bool TryQuoteDays(DocumentSyntax document, ref string toml)
    {
        char[]? quoted = null;
        foreach (DiagnosticMessage message in document.Diagnostics)
        {
            TextRange range = RangeOf(message.Span);
            if (message.Kind != DiagnosticMessageKind.Error
                || !TomlMistake.IsImpossibleDay(_draft, range, message.Message)
                || !_impossible.Add(range.Start))
            {
                continue;
            }

            quoted ??= toml.ToCharArray();
            quoted[range.Start - _range.Start] = quoted[range.End - 1 - _range.Start] = '\'';
            TomlMistake.Report(_draft, range, message.Message);
        }

        if (quoted is null) return false;
        toml = new string(quoted);
        return true;
    }

    private TomlTableNode? Read(DocumentSyntax document)
    {
        var root = new TomlTableNode(TomlOrigin.Header, new TextRange(_range.Start, 0), 0);
        ReadInto(root, document.KeyValues);
        foreach (TableSyntaxBase table in document.Tables)
            if (!_failed && Open(root, table) is { } opened) ReadInto(opened, table.Items);
        return _failed ? null : root;
    }

    private TomlTableNode? Open(TomlTableNode root, TableSyntaxBase syntax)
    {
        List<TomlKey> keys = KeysOf(syntax.Name!);
        var header = TextRange.FromBounds(RangeOf(syntax.OpenBracket!.Span).Start, RangeOf(syntax.CloseBracket!.Span).End);
        if (!CountTables(keys.Count, header)) return null;

        TomlTableNode table = root;
        foreach (TomlKey key in keys.Take(keys.Count - 1)) table = table.Through(key);
        TomlKey last = keys[keys.Count - 1];
        table = syntax is TableArraySyntax ? table.OpenNext(last, header) : table.Open(last, header);
        return IsWithinDepth(table.Depth, header) ? table : null;
    }

    private void ReadInto(TomlTableNode table, SyntaxList<KeyValueSyntax> items)
    {
        foreach (KeyValueSyntax item in items)
            if (!_failed) ReadInto(table, item);
    }

    private void ReadInto(TomlTableNode table, KeyValueSyntax item)
    {
        List<TomlKey> keys = KeysOf(item.Key!);
        TomlKey last = keys[keys.Count - 1];
        if (!CountTables(keys.Count - 1, last.Range)) return;

        TomlTableNode target = table;
        foreach (TomlKey key in keys.Take(keys.Count - 1)) target = target.ThroughDotted(key);
        if (ReadValue(item.Value!, target.Depth + 1) is { } value) target.Add(last, new TomlLeaf(value));
    }

    private FieldValue? ReadValue(ValueSyntax value, int depth)
    {
        TextRange range = RangeOf(value.Span);
        if (!IsWithinDepth(depth, range) || !Count(1, range)) return null;

        return value switch
        {
            ArraySyntax array => ReadArray(array, range, depth),
            InlineTableSyntax table => ReadInlineTable(table, range, depth),
            StringValueSyntax when _impossible.Contains(range.Start) => new ScalarValue(range, _draft.Text.Slice(range)),
            _ => TomlScalar.Read(value, range, _draft.Text.Slice(range)),
        };
    }

    private ListValue? ReadArray(ArraySyntax array, TextRange range, int depth)
    {
        var items = new List<FieldValue>();
        foreach (ArrayItemSyntax item in array.Items)
        {
            if (ReadValue(item.Value!, depth + 1) is not { } value) return null;
            items.Add(value);
        }

        return new ListValue(range, items.ToEquatableArray());
    }

    private MappingValue? ReadInlineTable(InlineTableSyntax syntax, TextRange range, int depth)
    {
        var table = new TomlTableNode(TomlOrigin.Header, range, depth);
        foreach (InlineTableItemSyntax item in syntax.Items)
            if (!_failed) ReadInto(table, item.KeyValue!);
        return _failed ? null : new MappingValue(range, table.ToFields());
    }

    private List<TomlKey> KeysOf(KeySyntax syntax)
    {
        var keys = new List<TomlKey> { KeyOf(syntax.Key!) };
        foreach (DottedKeyItemSyntax item in syntax.DotKeys) keys.Add(KeyOf(item.Key!));
        return keys;
    }

    private TomlKey KeyOf(BareKeyOrStringValueSyntax syntax)
    {
        string name = syntax is StringValueSyntax text ? text.Value! : ((BareKeySyntax)syntax).Key!.Text!;
        return new TomlKey(name, RangeOf(syntax.Span));
    }

    /// <summary>Counts the tables that a key makes; it cannot have more parts than there may be levels.</summary>
    private bool CountTables(int tables, TextRange range) => IsWithinDepth(tables, range) && Count(tables, range);

    private bool IsWithinDepth(int depth, TextRange range) => depth <= HeaderLimits.MaxDepth || Fail(range, HeaderLimits.Depth);

    private bool Count(int values, TextRange range) => (_values += values) <= HeaderLimits.MaxValues || Fail(range, HeaderLimits.Values);

    private bool Fail(TextRange range, string limit)
    {
        if (!_failed) _draft.Report(ProblemKinds.FrontMatterLimit, range, limit);
        _failed = true;
        return false;
    }

    /// <summary>The parser's last position is that of the last character, and its line ends may lie after the text.</summary>
    private TextRange RangeOf(SourceSpan span)
    {
        int start = Math.Min(Math.Max(span.Start.Offset, 0), _range.Length);
        int end = Math.Min(Math.Max(span.End.Offset + 1, start), _range.Length);
        return new TextRange(_range.Start + start, end - start);
    }
}
