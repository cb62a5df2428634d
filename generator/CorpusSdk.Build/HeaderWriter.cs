using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build;

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
        switch (value)
        {
            case ScalarValue { IsNull: true }:
                bytes.Byte((byte)PackedValue.Nothing);
                break;
            case ScalarValue scalar:
                Write(bytes, scalar);
                break;
            case ListValue list:
                bytes.Byte((byte)PackedValue.List);
                bytes.Length(list.Items.Count);
                foreach (FieldValue item in list.Items) Write(bytes, item);
                break;
            case MappingValue mapping:
                bytes.Byte((byte)PackedValue.Mapping);
                Write(bytes, mapping.Fields);
                break;
        }
    }

    private static void Write(LittleEndianWriter bytes, ScalarValue scalar)
    {
        PackedValue kind = scalar.Reading.Kind switch
        {
            ScalarKind.Date => PackedValue.Date,
            ScalarKind.DigitDate => PackedValue.DigitDate,
            ScalarKind.LocalTime => PackedValue.LocalTime,
            ScalarKind.ZonedTime => PackedValue.ZonedTime,
            ScalarKind.Duration => PackedValue.Duration,
            _ => PackedValue.Text,
        };
        bytes.Byte((byte)kind);
        bytes.Text(scalar.Text);
        if (kind == PackedValue.Text) return;

        bytes.UInt64(unchecked((ulong)scalar.Reading.Value));
        if (kind == PackedValue.ZonedTime) bytes.UInt16(unchecked((ushort)scalar.Reading.Offset));
    }
}
