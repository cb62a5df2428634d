using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>The header of an article in the index: its lines, then its fields as a tree.</summary>
internal static class IndexHeader
{
    private const int Nothing = 0;
    private const int PlainScalar = 1;
    private const int QuotedScalar = 2;
    private const int List = 3;
    private const int Mapping = 4;

    public static void Write(IndexLineWriter line, ArticleHeader header)
    {
        line.Number(header.Fields.Count);
        if (header.Fields.Count == 0) return;

        line.Number(header.FirstLine);
        line.Number(header.LineStarts.Count);
        int last = 0;
        foreach (int start in header.LineStarts)
        {
            line.Number(start - last);
            last = start;
        }

        WriteFields(line, header.Fields);
    }

    public static ArticleHeader Read(IndexLineReader line)
    {
        int count = line.Number();
        if (count == 0) return ArticleHeader.None;

        int firstLine = line.Number();
        var starts = new int[line.Number()];
        int last = 0;
        for (int i = 0; i < starts.Length; i++) last = starts[i] = last + line.Number();
        return new ArticleHeader(ReadFields(line, count), firstLine, new EquatableArray<int>(starts));
    }

    private static void WriteFields(IndexLineWriter line, EquatableArray<HeaderField> fields)
    {
        foreach (HeaderField field in fields)
        {
            line.Text(field.Key);
            WriteRange(line, field.KeyRange);
            line.Flag(field.IsStandard);
            WriteValue(line, field.Value);
        }
    }

    private static EquatableArray<HeaderField> ReadFields(IndexLineReader line, int count)
    {
        var fields = new HeaderField[count];
        for (int i = 0; i < count; i++)
        {
            string key = line.Text();
            TextRange range = ReadRange(line);
            bool isStandard = line.Flag();
            fields[i] = new HeaderField(key, range, ReadValue(line)) { IsStandard = isStandard };
        }

        return new EquatableArray<HeaderField>(fields);
    }

    private static void WriteValue(IndexLineWriter line, FieldValue value)
    {
        line.Number(value switch
        {
            ScalarValue { IsNull: true } => Nothing,
            ScalarValue { IsQuoted: false } => PlainScalar,
            ScalarValue => QuotedScalar,
            ListValue => List,
            _ => Mapping,
        });
        WriteRange(line, value.Range);
        switch (value)
        {
            case ScalarValue scalar:
                line.Text(scalar.Text);
                if (!scalar.IsNull) WriteReading(line, scalar.Reading);
                break;
            case ListValue list:
                line.Number(list.Items.Count);
                foreach (FieldValue item in list.Items) WriteValue(line, item);
                break;
            case MappingValue mapping:
                line.Number(mapping.Fields.Count);
                WriteFields(line, mapping.Fields);
                break;
        }
    }

    private static FieldValue ReadValue(IndexLineReader line)
    {
        int kind = line.Number();
        TextRange range = ReadRange(line);
        switch (kind)
        {
            case Nothing:
                return new ScalarValue(range, line.Text(), IsNull: true);
            case PlainScalar or QuotedScalar:
                return new ScalarValue(range, line.Text(), ReadReading(line), kind == QuotedScalar);
            case List:
                var items = new FieldValue[line.Number()];
                for (int i = 0; i < items.Length; i++) items[i] = ReadValue(line);
                return new ListValue(range, new EquatableArray<FieldValue>(items));
            default:
                return new MappingValue(range, ReadFields(line, line.Number()));
        }
    }

    private static void WriteReading(IndexLineWriter line, ScalarReading reading)
    {
        line.Number((int)reading.Kind);
        if (!HasValue(reading.Kind)) return;

        line.Number(reading.Value);
        line.Number(reading.Offset);
    }

    private static ScalarReading ReadReading(IndexLineReader line) =>
        (ScalarKind)line.Number() is var kind && HasValue(kind) ? new ScalarReading(kind, line.LongNumber(), line.Number()) : new ScalarReading(kind);

    private static bool HasValue(ScalarKind kind) =>
        kind is ScalarKind.Date or ScalarKind.DigitDate or ScalarKind.LocalTime or ScalarKind.ZonedTime or ScalarKind.Duration;

    private static void WriteRange(IndexLineWriter line, TextRange range)
    {
        line.Number(range.Start);
        line.Number(range.Length);
    }

    private static TextRange ReadRange(IndexLineReader line) => new(line.Number(), line.Number());
}
