namespace CorpusSdk.Shared.Packing;

/// <summary>Writes the fields of a collection with their directory, as <see cref="FactFormat"/> lays them out.</summary>
internal static class FieldsSectionWriter
{
    public static byte[] Write(IReadOnlyList<WrittenField> fields)
    {
        int keys = fields.Sum(static field => field.Key.Length);
        int key = FactFormat.Directory.Length + (fields.Count * FactFormat.Entry.Length);
        int end = key + (keys * sizeof(char));
        byte[] section = new byte[fields.Aggregate(end + sizeof(ulong), static (position, field) => Align(position) + field.Bytes.Length)];
        LittleEndian.Write(section, FactFormat.Directory.Fields, fields.Count);
        LittleEndian.Write(section, FactFormat.Directory.KeysLength, keys);
        int position = end + sizeof(ulong);
        for (int i = 0; i < fields.Count; i++)
        {
            WrittenField field = fields[i];
            position = Align(position);
            int entry = FactFormat.Directory.Length + (i * FactFormat.Entry.Length);
            LittleEndian.Write(section, entry + FactFormat.Entry.Member, field.Member);
            LittleEndian.Write(section, entry + FactFormat.Entry.KeyLength, field.Key.Length);
            LittleEndian.Write(section, entry + FactFormat.Entry.Position, position);
            LittleEndian.Write(section, entry + FactFormat.Entry.Size, field.Bytes.Length);
            LittleEndian.Write(section, entry + FactFormat.Entry.Checksum, Checksum.Of(field.Bytes));
            foreach (char unit in field.Key)
            {
                section[key++] = (byte)unit;
                section[key++] = (byte)(unit >> 8);
            }

            field.Bytes.CopyTo(section, position);
            position += field.Bytes.Length;
        }

        LittleEndian.Write(section, end, Checksum.Of(section.AsSpan(0, end)));
        return section;
    }

    private static int Align(int position) => (position + PackedFormat.Alignment - 1) / PackedFormat.Alignment * PackedFormat.Alignment;
}

/// <summary>A field as it is in the section of fields.</summary>
/// <param name="Member">The number of a <c>StandardMember</c>, or <see cref="FactFormat.Entry.OfKey"/>.</param>
/// <param name="Key">The key of headers; empty for a member.</param>
/// <param name="Bytes">What <see cref="FieldValuesWriter"/> made.</param>
internal sealed record WrittenField(int Member, string Key, byte[] Bytes);
