using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Build.Entries;

/// <summary>The keys of a header with their values as bytes, as the runtime reads them.</summary>
internal static class HeaderWriter
{
    public static void Write(LittleEndianWriter bytes, EquatableArray<HeaderField> fields)
    {
        bytes.Length(fields.Count);
        foreach (HeaderField field in fields)
        {
            bytes.Text(field.Key);
            Write(bytes, field.Value);
        }
    }

    private static void Write(LittleEndianWriter bytes, FieldValue value)
    {
        bytes.Byte((byte)value.Kind);
        switch (value)
        {
            case ScalarValue { IsNull: false } scalar:
                bytes.Text(scalar.Text);
                if (scalar.Reading.Kind.HasNumber()) bytes.UInt64(unchecked((ulong)scalar.Reading.Value));
                if (scalar.Reading.Kind.HasOffset()) bytes.UInt16(unchecked((ushort)scalar.Reading.Offset));
                break;
            case ListValue list:
                bytes.Length(list.Items.Count);
                foreach (FieldValue item in list.Items) Write(bytes, item);
                break;
            case MappingValue mapping:
                Write(bytes, mapping.Fields);
                break;
        }
    }
}
