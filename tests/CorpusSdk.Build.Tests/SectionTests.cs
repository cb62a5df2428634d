using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests;

/// <summary>Packs with sections of kinds that this reader does not know.</summary>
public class SectionTests
{
    private const SectionKind Unknown = (SectionKind)4711;

    [Theory]
    [InlineData(PackedFormat.Section.OfCorpus)]
    [InlineData(0)]
    [InlineData(1)]
    public void Sections_of_unknown_kinds_are_skipped(int owner)
    {
        PlannedSection[] more = [new(owner, Unknown, [1, 2, 3]), new(owner, Unknown + 1, [])];

        byte[] pack = Pack(more);

        Assert.Equal([("a", "Text of a."), ("b", "Text of b.")], Read("Letters", pack, "a", "b"));
        Assert.Equal([("c", "Text of c.")], Read("News", pack, "c"));
    }

    [Fact]
    public void All_sections_start_at_a_multiple_and_have_their_checksums()
    {
        byte[] pack = Pack(
            new PlannedSection(PackedFormat.Section.OfCorpus, Unknown, [1, 2, 3]),
            new PlannedSection(1, Unknown, [4, 5, 6, 7, 8, 9, 10, 11, 12]));

        var seen = new List<(int Owner, int Kind)>();
        int sections = LittleEndianOf(pack, PackedFormat.Header.Sections);
        for (int i = 0; i < sections; i++)
        {
            int entry = PackedFormat.Header.Length + (2 * PackedFormat.Collection.Length) + (i * PackedFormat.Section.Length);
            int position = LittleEndianOf(pack, entry + PackedFormat.Section.Position);
            int length = LittleEndianOf(pack, entry + PackedFormat.Section.Size);
            Assert.Equal(0, position % PackedFormat.Alignment);
            Assert.Equal(Checksum.Of(pack.AsSpan(position, length)), BitConverter.ToUInt64(pack, entry + PackedFormat.Section.Checksum));
            seen.Add((LittleEndianOf(pack, entry + PackedFormat.Section.Owner), LittleEndianOf(pack, entry + PackedFormat.Section.Kind)));
        }

        Assert.Equal([(-1, 4711), (0, 1), (0, 2), (0, 3), (0, 4), (1, 1), (1, 2), (1, 3), (1, 4), (1, 4711)], seen);
    }

    private static int LittleEndianOf(byte[] pack, int position) => BitConverter.ToInt32(pack, position);

    private static List<(string Id, string Body)> Read(string collection, byte[] pack, params string[] ids) =>
        [.. new PackedNotes(collection, PackAssembly.Open(pack), ids).Select(static note => (note.Id, note.Body))];

    private static byte[] Pack(params PlannedSection[] more)
    {
        using var workspace = new Workspace();
        workspace.Add("a.txt", "Title\n\nText of a.", "Letters");
        workspace.Add("b.txt", "Title\n\nText of b.", "Letters");
        workspace.Add("c.txt", "Title\n\nText of c.", "News");
        PackEntry[] entries = workspace.Read();
        using var stream = new MemoryStream();
        PackWriter.Write(stream, new PackPlan(Collector.Group(entries, static _ => false, []), compress: false, more), last: []);
        return stream.ToArray();
    }
}
