using System.Text;
using System.Text.Json;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Formats.Json;

/// <summary>
/// Reads a JSON object into fields that know their place in the file. Works on the reader's tokens: nothing is converted, and
/// nothing but JSON is taken, neither comments nor a comma too many.
/// </summary>
internal sealed class JsonHeader
{
    private readonly ArticleDraft _draft;
    private readonly Utf8Positions _positions;

    /// <summary>Whether the text goes on after what the reader is given.</summary>
    private readonly bool _isCut;

    private int _values;

    private JsonHeader(ArticleDraft draft, Utf8Positions positions, bool isCut) => (_draft, _positions, _isCut) = (draft, positions, isCut);

    /// <summary>False when the JSON cannot be used; the draft's problems say why.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="start">Where the opening <c>{</c> stands.</param>
    /// <param name="fields">The object's keys and values.</param>
    /// <param name="end">The place after the closing <c>}</c>.</param>
    public static bool TryRead(ArticleDraft draft, int start, out IReadOnlyList<HeaderField> fields, out int end)
    {
        int length = Math.Min(draft.Text.Length - start, HeaderLimits.MaxLength);
        byte[] utf8 = Encoding.UTF8.GetBytes(draft.Text.Slice(new TextRange(start, length)));
        var header = new JsonHeader(draft, new Utf8Positions(utf8, start), start + length < draft.Text.Length);

        // More could follow as far as the reader knows: then it says that the end is missing and does not call it a mistake.
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, state: default);
        MappingValue? root = header.Advance(ref reader, JsonPlace.Value) && header.ReadValue(ref reader, 0) is MappingValue mapping
            ? mapping
            : null;
        fields = root is null ? [] : root.Fields;
        end = root is null ? start : root.Range.End;
        return root is not null;
    }

    /// <summary>The value at the reader's token; null when something is wrong in it.</summary>
    private FieldValue? ReadValue(ref Utf8JsonReader reader, int depth)
    {
        TextRange range = RangeOf(ref reader);
        if (depth > HeaderLimits.MaxDepth) return Fail(range, HeaderLimits.Depth);
        if (++_values > HeaderLimits.MaxValues) return Fail(range, HeaderLimits.Values);

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, range.Start, depth),
            JsonTokenType.StartArray => ReadArray(ref reader, range.Start, depth),
            JsonTokenType.String => ReadText(ref reader, range) is { } text ? new ScalarValue(range, text, IsQuoted: true) : null,
            JsonTokenType.Null => new ScalarValue(range, _draft.Text.Slice(range), IsNull: true),
            _ => new ScalarValue(range, _draft.Text.Slice(range)),
        };
    }

    private MappingValue? ReadObject(ref Utf8JsonReader reader, int start, int depth)
    {
        var fields = new List<HeaderField>();
        while (Advance(ref reader, JsonPlace.Key))
        {
            if (reader.TokenType == JsonTokenType.EndObject)
                return new MappingValue(FromStart(ref reader, start), fields.ToEquatableArray());

            TextRange keyRange = RangeOf(ref reader);
            if (ReadText(ref reader, keyRange) is not { } key
                || !Advance(ref reader, JsonPlace.Value)
                || ReadValue(ref reader, depth + 1) is not { } value)
            {
                return null;
            }

            fields.Add(new HeaderField(key, keyRange, value));
        }

        return null;
    }

    private ListValue? ReadArray(ref Utf8JsonReader reader, int start, int depth)
    {
        var items = new List<FieldValue>();
        while (Advance(ref reader, JsonPlace.Item))
        {
            if (reader.TokenType == JsonTokenType.EndArray) return new ListValue(FromStart(ref reader, start), items.ToEquatableArray());
            if (ReadValue(ref reader, depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return null;
    }

    /// <summary>Goes to the next token; false when there is none, which is reported.</summary>
    private bool Advance(ref Utf8JsonReader reader, JsonPlace place)
    {
        try
        {
            if (reader.Read()) return true;
        }
        catch (JsonException error)
        {
            JsonMistake.Report(
                _draft, _positions.Start, _positions.CharacterAt(error.LineNumber ?? 0, error.BytePositionInLine ?? 0), place);
            return false;
        }

        var opening = new TextRange(_positions.Start, 1);
        if (_isCut) _draft.Report(ProblemKinds.FrontMatterLimit, opening, HeaderLimits.Length);
        else _draft.Report(ProblemKinds.UnclosedFrontMatter, opening, "}");
        return false;
    }

    /// <summary>A text without its quotes and escapes; null when it is none, which the reader finds out only here.</summary>
    private string? ReadText(ref Utf8JsonReader reader, TextRange range)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            _draft.Report(ProblemKinds.InvalidJson, range, "the text names a character that does not exist", "Write the character itself");
            return null;
        }
    }

    private FieldValue? Fail(TextRange range, string limit)
    {
        _draft.Report(ProblemKinds.FrontMatterLimit, range, limit);
        return null;
    }

    private TextRange RangeOf(ref Utf8JsonReader reader)
    {
        int start = _positions.CharacterAt(reader.TokenStartIndex);
        // A key's token goes on to the colon after it.
        int quotes = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? 2 : 0;
        return TextRange.FromBounds(start, _positions.CharacterAt(reader.TokenStartIndex + reader.ValueSpan.Length + quotes));
    }

    private TextRange FromStart(ref Utf8JsonReader reader, int start) =>
        TextRange.FromBounds(start, _positions.CharacterAt(reader.BytesConsumed));
}
