using System.Text;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Entries;

/// <summary>Reads what <see cref="FieldsWriter"/> wrote, as far as questions are asked about it; the rest is skipped.</summary>
internal sealed class FieldsReader
{
    private byte[] _bytes = [];
    private int _position;

    /// <summary>Gets the time of day in seconds; null for none.</summary>
    public int? Seconds { get; private set; }

    /// <summary>Gets the values of members that are texts, or lists of them, each with its member.</summary>
    public List<(StandardMember Member, string Value)> Members { get; } = [];

    /// <summary>Gets the texts below the keys of the header, of a key that is there twice below the first.</summary>
    public List<(string Key, string Value)> Keys { get; } = [];

    private HashSet<string> Seen { get; } = new(Caseless.Comparer);

    public void Read(ArraySegment<byte> fields)
    {
        (_bytes, _position) = (fields.Array!, fields.Offset);
        Seconds = null;
        Members.Clear();
        Keys.Clear();
        Seen.Clear();
        var has = (PackedFields)Int32();
        _position += PackedFormat.HashLength;
        for (int i = 0; i < 3; i++) Skip(Length()); // slug, title and path
        for (int i = 0; i < StandardMembers.Count; i++)
            if (((int)has & (1 << i)) != 0) ReadMember((StandardMember)i, has);
        if ((has & PackedFields.Tail) != 0) Skip(Length());
        if ((has & PackedFields.Header) != 0) ReadHeader();
    }

    private void ReadMember(StandardMember member, PackedFields has)
    {
        switch (StandardMembers.ShapeOf(member))
        {
            case MemberShape.Time:
                Seconds = Int32();
                break;
            case MemberShape.Texts:
                for (int count = Length(); count > 0; count--) Members.Add((member, Text()));
                break;
            case MemberShape.Flag:
                break;
            case MemberShape.Number:
                Int32();
                break;
            case MemberShape.Dateline:
                SkipDateline(has);
                break;
            case var _ when member == StandardMember.TranslatedPath:
                Skip(Length());
                break;
            default:
                Members.Add((member, Text()));
                break;
        }
    }

    private void SkipDateline(PackedFields has)
    {
        for (int i = 0; i < 2; i++) Skip(Length()); // text and place
        for (int i = 0; i < 2; i++)
            for (int count = Length(); count > 0; count--) Skip(Length()); // places and agencies
        if ((has & PackedFields.DatelineRegion) != 0) Skip(Length());
        if ((has & PackedFields.DatelineDate) != 0) Int32();
    }

    private void ReadHeader()
    {
        for (int count = Length(); count > 0; count--)
        {
            string key = Text();
            ReadValue(Seen.Add(key) ? key : null);
        }
    }

    /// <param name="key">The key whose texts are wanted; null to skip the value.</param>
    private void ReadValue(string? key)
    {
        var kind = (ValueKind)_bytes[_position++];
        switch (kind)
        {
            case ValueKind.Nothing:
                break;
            case ValueKind.List:
                for (int count = Length(); count > 0; count--)
                {
                    bool isText = ((ValueKind)_bytes[_position]).IsScalar();
                    ReadValue(isText ? key : null);
                }

                break;
            case ValueKind.Mapping:
                for (int count = Length(); count > 0; count--)
                {
                    Skip(Length());
                    ReadValue(null);
                }

                break;
            default:
                if (key is null) Skip(Length());
                else Keys.Add((key, Text()));
                if (kind.HasNumber()) Skip(sizeof(long));
                if (kind.HasOffset()) Skip(sizeof(short));
                break;
        }
    }

    private int Int32()
    {
        int value = LittleEndian.Int32(_bytes.AsSpan(_position));
        _position += sizeof(int);
        return value;
    }

    private int Length()
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = _bytes[_position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    private string Text()
    {
        int length = Length();
        string text = Encoding.UTF8.GetString(_bytes, _position, length);
        _position += length;
        return text;
    }

    private void Skip(int length) => _position += length;
}
