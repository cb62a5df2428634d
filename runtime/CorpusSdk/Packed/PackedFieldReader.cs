using System.Collections.Immutable;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Packed;

/// <summary>Reads the fields of an article one after the other. What is not there or makes no sense is damage.</summary>
internal ref struct PackedFieldReader
{
    /// <summary>A length of 31 bits takes five bytes of seven.</summary>
    private const int LastShift = 28;

    private readonly PackedCorpus _corpus;
    private ReadOnlySpan<byte> _rest;

    public PackedFieldReader(ReadOnlySpan<byte> bytes, PackedCorpus corpus)
    {
        _rest = bytes;
        _corpus = corpus;
    }

    /// <summary>Gets the number of bytes that were not read.</summary>
    public readonly int Left => _rest.Length;

    public int ReadInt16() => LittleEndian.UInt16(Take(sizeof(ushort)));

    public int ReadInt32() => LittleEndian.Int32(Take(sizeof(int)));

    public TimeOnly ReadTime()
    {
        long ticks = ReadInt32() * TimeSpan.TicksPerSecond;
        return ticks >= 0 && ticks < TimeSpan.TicksPerDay ? new TimeOnly(ticks) : throw _corpus.Damaged();
    }

    public string ReadText() => Utf8Decoder.Decode(Take(ReadLength()));

    public ImmutableArray<string> ReadTexts()
    {
        int count = ReadLength();
        if (count == 0) return [];

        // A text takes a byte or more, so that this many cannot be there.
        if (count > _rest.Length) throw _corpus.Damaged();

        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>(count);
        for (int i = 0; i < count; i++)
        {
            texts.Add(ReadText());
        }

        return texts.MoveToImmutable();
    }

    /// <summary>The keys of a header, or of a mapping in it, with their values.</summary>
    public ArticleFields ReadFields(int level = 0)
    {
        int count = ReadCount();
        var fields = new KeyValuePair<string, FieldValue>[count];
        for (int i = 0; i < count; i++)
        {
            string key = _corpus.Keys.Get(Take(ReadLength()));
            fields[i] = new(key, ReadValue(level));
        }

        return ArticleFields.Create(fields);
    }

    /// <summary>The hash of the file's text has a place of its own, and few ask for it.</summary>
    public void SkipHash() => Take(PackedFormat.HashLength);

    private FieldValue ReadValue(int level)
    {
        if (level > PackedFormat.MostLevels) throw _corpus.Damaged();

        var kind = (ValueKind)Take(1)[0];
        switch (kind)
        {
            case ValueKind.Nothing:
                return FieldValue.Nothing;
            case ValueKind.List:
                var items = new FieldValue[ReadCount()];
                for (int i = 0; i < items.Length; i++)
                {
                    items[i] = ReadValue(level + 1);
                }

                return new FieldValue(ValueKind.List, items);
            case ValueKind.Mapping:
                return FieldValue.CreateMapping(ReadFields(level + 1));
            default:
                if (!kind.IsScalar()) throw _corpus.Damaged();

                string text = ReadText();
                long number = kind.HasNumber() ? LittleEndian.Int64(Take(sizeof(long))) : 0;
                return new FieldValue(kind, text, number, kind.HasOffset() ? (short)ReadInt16() : 0);
        }
    }

    /// <summary>A number of items, each of which takes a byte or more.</summary>
    private int ReadCount() => ReadLength() is var count && count <= _rest.Length ? count : throw _corpus.Damaged();

    private int ReadLength()
    {
        int value = 0;
        for (int shift = 0; shift <= LastShift; shift += 7)
        {
            byte next = Take(1)[0];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }

        throw _corpus.Damaged();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > _rest.Length) throw _corpus.Damaged();

        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
