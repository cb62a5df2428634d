using System.Text;
using CorpusSdk.Build.Entries;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Packing;

/// <summary>The sections that every collection has: by them a reader finds its articles.</summary>
internal static class CollectionSections
{
    /// <summary>Those that the ids alone decide about.</summary>
    public static IEnumerable<PlannedSection> Of(int owner, string[] ids) =>
    [
        new(owner, SectionKind.IdStarts, IdStarts(ids)),
        new(owner, SectionKind.Ids, Encoding.Unicode.GetBytes(string.Concat(ids))),
        new(owner, SectionKind.Hashes, Hashes(ids)),
    ];

    /// <summary>Writes the records of articles, whose parts have their places.</summary>
    public static void WriteRecords(
        byte[] records, IReadOnlyList<PackedArticle> articles, Func<PackedArticle, (Piece Fields, Piece Body)> placesOf)
    {
        for (int i = 0; i < articles.Count; i++)
            WriteRecord(records.AsSpan(i * PackedFormat.Record.Length, PackedFormat.Record.Length), articles[i], placesOf(articles[i]));
    }

    /// <summary>For each id and one more: where it starts among the ids, in characters.</summary>
    private static byte[] IdStarts(string[] ids)
    {
        byte[] starts = new byte[(ids.Length + 1) * sizeof(int)];
        int start = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            LittleEndian.Write(starts, i * sizeof(int), start);
            start += ids[i].Length;
        }

        LittleEndian.Write(starts, ids.Length * sizeof(int), start);
        return starts;
    }

    /// <summary>The hashes of the ids in ascending order, then the places of the ids in that order.</summary>
    private static byte[] Hashes(string[] ids)
    {
        ulong[] hashes = new ulong[ids.Length];
        int[] places = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            hashes[i] = IdHash.Of(ids[i].AsSpan());
            places[i] = i;
        }

        Array.Sort(hashes, places);
        byte[] section = new byte[ids.Length * (sizeof(ulong) + sizeof(int))];
        for (int i = 0; i < ids.Length; i++)
        {
            LittleEndian.Write(section, i * sizeof(ulong), hashes[i]);
            LittleEndian.Write(section, (ids.Length * sizeof(ulong)) + (i * sizeof(int)), places[i]);
        }

        return section;
    }

    private static void WriteRecord(Span<byte> record, PackedArticle article, (Piece Fields, Piece Body) places)
    {
        LittleEndian.Write(record, PackedFormat.Record.Day, article.Date.Number);
        LittleEndian.Write(record, PackedFormat.Record.Updated, article.Updated.Number);
        LittleEndian.Write(record, PackedFormat.Record.Words, article.WordCount);
        LittleEndian.Write(record, PackedFormat.Record.FieldsPosition, places.Fields.Position);
        LittleEndian.Write(record, PackedFormat.Record.FieldsLength, places.Fields.Length);
        LittleEndian.Write(record, PackedFormat.Record.BodyPosition, places.Body.Position);
        LittleEndian.Write(record, PackedFormat.Record.BodyLength, places.Body.Length);
        LittleEndian.Write(record, PackedFormat.Record.UnpackedLength, article.UnpackedLength);
        LittleEndian.Write(record, PackedFormat.Record.ContentChecksum, unchecked((int)article.Checksum));
        LittleEndian.Write(
            record, PackedFormat.Record.Checksum, unchecked((int)Checksum.Of(record.Slice(0, PackedFormat.Record.Checksum))));
    }
}
