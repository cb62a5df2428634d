using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Index;

/// <summary>The header of an article in the index: its lines, then its fields as a tree.</summary>
internal static class IndexHeader
{
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
        int count = line.Count();
        if (count == 0) return ArticleHeader.None;

        int firstLine = line.Number();
        int[] starts = new int[line.Count()];
        int last = 0;
        for (int i = 0; i < starts.Length; i++) last = starts[i] = last + line.Number();
        return new ArticleHeader(ReadFields(line, count), firstLine, new EquatableArray<int>(starts));
    }

    private static void WriteFields(IndexLineWriter line, EquatableArray<HeaderField> fields)
    {
        foreach (HeaderField field in fields)
        {
            line.Text(field.Key);
            line.Range(field.KeyRange);
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
            TextRange range = line.Range();
            bool isStandard = line.Flag();
            fields[i] = new HeaderField(key, range, ReadValue(line)) { IsStandard = isStandard };
        }

        return new EquatableArray<HeaderField>(fields);
    }

    private static void WriteValue(IndexLineWriter line, FieldValue value)
    {
        line.Number((int)value.Kind);
        line.Range(value.Range);
        switch (value)
        {
            case ScalarValue { IsNull: true } nothing:
                line.Text(nothing.Text);
                break;
            case ScalarValue scalar:
                line.Flag(scalar.IsQuoted);
                line.Text(scalar.Text);
                if (scalar.Reading.Kind.HasNumber()) line.Number(scalar.Reading.Value);
                if (scalar.Reading.Kind.HasOffset()) line.Number(scalar.Reading.Offset);
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
        var kind = (ValueKind)line.Number();
        TextRange range = line.Range();
        switch (kind)
        {
            case ValueKind.Nothing:
                return new ScalarValue(range, line.Text(), IsNull: true);
            case ValueKind.List:
                var items = new FieldValue[line.Count()];
                for (int i = 0; i < items.Length; i++) items[i] = ReadValue(line);
                return new ListValue(range, new EquatableArray<FieldValue>(items));
            case ValueKind.Mapping:
                return new MappingValue(range, ReadFields(line, line.Count()));
            default:
                bool isQuoted = line.Flag();
                string text = line.Text();
                var reading = new ScalarReading(kind, kind.HasNumber() ? line.LongNumber() : 0, kind.HasOffset() ? line.Number() : 0);
                return new ScalarValue(range, text, reading, isQuoted);
        }
    }
}
