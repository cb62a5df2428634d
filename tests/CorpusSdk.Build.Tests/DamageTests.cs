using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Formats;
using CorpusSdk.Shared.Packing;
using CsCheck;

namespace CorpusSdk.Build.Tests;

/// <summary>Whatever happens to a pack, its reader gives what was packed or says that the pack is damaged.</summary>
public class DamageTests
{
    private const string Newswire =
        " date 2021-12-22 UrduPoint.com\n\nMinisters Meet\n\nMOSCOW (UrduPoint News / Sputnik - 22nd December, 2021) They met — again.\n\nThey left.\n\nRelated Topics\n\nRussia\n";
    private const string FrontMatter =
        "---\ntitle: \"Größe 日本\"\nheadline: B\ndate: 2024-02-29 10:11:12\nauthors: [Ada, Bo]\ntags: [x, y, z]\nlanguage: de\n---\n\nEin Text 🙂, der lang genug ist.";

    private static readonly (byte[] Pack, bool Compressed)[] Packs = [(Make(compress: false), false), (Make(compress: true), true)];

    private static readonly string[] Ids = ["a", "b/größe", "c"];

    private static readonly Dictionary<string, string> Articles = new PackedNotes(
        "News", PackAssembly.Open(Packs[0].Pack), Ids).ToDictionary(note => note.Id, ReadWhole.Of);

    /// <summary>Questions that dates and values of fields answer, and no article.</summary>
    private static readonly Func<PackedNotes, string>[] Questions =
    [
        notes => IdsOf(notes.From("URDUPOINT.com")),
        notes => IdsOf(notes.By("ada")),
        notes => IdsOf(notes.Tagged("Y") | notes.Tagged("nothing")),
        notes => IdsOf(notes.InYear(2024)),
        notes => IdsOf(notes.OrderByDate().Skip(1)),
        notes => IdsOf(notes.Latest(2)),
        notes => IdsOf(notes.Latest(2).OrderByDate()),
        notes => string.Join(' ', new TagFacet<PackedNote>(notes)),
        notes => string.Join(' ', new YearFacet<PackedNote>(notes)),
        notes => string.Join(' ', new LanguageFacet<PackedNote>(notes)),
    ];

    private static readonly string[] Answers = [
        .. Questions.Select(question => question(new PackedNotes("News", PackAssembly.Open(Packs[0].Pack), Ids)))];

    private static readonly Gen<byte[]> Intact = Gen.Bool.Select(compressed => Packs[compressed ? 1 : 0].Pack);

    [Fact]
    public void An_intact_pack_reads_as_expected()
    {
        Assert.Equal(Ids, Articles.Keys);
        Assert.Equal(["a", "b/größe", "b/größe", "b/größe", "a b/größe", "b/größe a"], Answers[..6]);
        Assert.Equal(["x (1) y (1) z (1)", "2021 (1) 2024 (1)", "de (1)"], Answers[^3..]);
        Assert.All(Packs, pack => Assert.Equal((Ids.Length * 7) + Questions.Length, Read(pack.Pack)));
    }

    [Fact]
    public void A_changed_byte_never_gives_another_text() => Gen.Select(Intact, Gen.Double.Unit, Gen.Byte).Sample(
        (pack, where, value) =>
        {
            byte[] damaged = [.. pack];
            damaged[(int)(where * pack.Length)] = value;
            Read(damaged);
        },
        iter: 20_000);

    [Fact]
    public void Every_single_bit_that_turns_is_noticed_or_harmless()
    {
        foreach ((byte[] pack, _) in Packs)
        {
            byte[] damaged = [.. pack];
            for (int bit = 0; bit < pack.Length * 8; bit++)
            {
                damaged[bit / 8] ^= (byte)(1 << (bit % 8));
                Read(damaged);
                damaged[bit / 8] = pack[bit / 8];
            }
        }
    }

    [Fact]
    public void Bytes_that_were_exchanged_or_zeroed_never_give_another_text() =>
        Gen.Select(Intact, Gen.Double.Unit, Gen.Double.Unit, Gen.Int[1, 64], Gen.Bool).Sample(
        (pack, from, to, length, zero) =>
        {
            byte[] damaged = [.. pack];
            length = Math.Min(length, pack.Length);
            ReadOnlySpan<byte> source = zero ? new byte[length] : pack.AsSpan((int)(from * (pack.Length - length)), length);
            source.CopyTo(damaged.AsSpan((int)(to * (pack.Length - length))));
            Read(damaged);
        },
        iter: 5000);

    [Fact]
    public void A_pack_that_is_cut_is_damaged() => Gen.Select(Intact, Gen.Double.Unit).Sample(
        (pack, where) => { Assert.Throws<InvalidDataException>(() => PackAssembly.Open(pack[..(int)(where * pack.Length)])); },
        iter: 2000);

    [Fact]
    public void A_pack_with_bytes_behind_its_end_is_damaged() => Gen.Select(Intact, Gen.Byte.Array[1, 9]).Sample(
        (pack, more) => { Assert.Throws<InvalidDataException>(() => PackAssembly.Open([.. pack, .. more])); });

    [Fact]
    public void No_bytes_make_another_exception() => Gen.Byte.Array[0, 400].Sample(bytes => { Attempt(() => PackAssembly.Open(bytes)); });

    /// <summary>Checksums keep damage out of the fields; a writer that is broken would come through to here.</summary>
    [Fact]
    public void Fields_that_make_no_sense_are_damage() => Gen.Select(Gen.Double.Unit, Gen.Byte, Gen.Double.Unit, Gen.Byte).Sample(
        (where, value, second, other) =>
        {
            var editor = new PackEditor(Packs[0].Pack);
            editor.Fields[(int)(where * editor.Fields.Length)] = value;
            editor.Fields[(int)(second * editor.Fields.Length)] = other;
            byte[] pack = editor.WithChecksums();
            Attempt(() => ReadWhole.Of(new PackedNotes("News", PackAssembly.Open(pack), Ids)[0]));
        },
        iter: 20_000);

    [Fact]
    public void A_record_that_makes_no_sense_is_damage() =>
        Gen.Select(Gen.Int[0, 6], Gen.OneOf(Gen.Int, Gen.OneOf(int.MinValue, -1, 0, 1, int.MaxValue, 3_652_060)), Gen.Bool).Sample(
        (field, value, compressed) =>
        {
            var editor = new PackEditor(Packs[compressed ? 1 : 0].Pack);
            editor.SetField(field, value);
            byte[] pack = editor.WithRecordChecksum();
            Attempt(() => ReadWhole.Of(new PackedNotes("News", PackAssembly.Open(pack), Ids)[0]));
            Attempt(() => new PackedNotes("News", PackAssembly.Open(pack), Ids).InYear(2021).Containing("again"));
        },
        iter: 20_000);

    private static byte[] Make(bool compress)
    {
        using var workspace = new Workspace();
        workspace.Add("a.txt", Newswire);
        workspace.Add("b/größe.txt", FrontMatter);
        workspace.Take("b/größe.txt", "News");
        workspace.Add("c.txt", "Title\n\n" + new string('c', 300));
        IReadOnlyList<CorpusSdk.Parsing.Collecting.ArticleItem> items = [
            .. workspace.Items.Select(item => item with { IdPath = item.DisplayPath[..^4] })];
        workspace.Run(items, compress);
        return workspace.Pack;
    }

    /// <summary>Reads a pack in all ways; returns how much of it could be read.</summary>
    private static int Read(byte[] pack)
    {
        PackedNotes? notes = null;
        if (!Attempt(() => notes = new PackedNotes("News", PackAssembly.Open(pack), Ids))) return 0;

        int read = 0;
        for (int i = 0; i < Ids.Length; i++)
        {
            read += Attempt(() => Assert.Equal(Articles[Ids[i]], ReadWhole.Of(notes![i]))) ? 1 : 0;
            read += Attempt(() => AssertIsOrIsNot(i, notes!.TryGetValue(Ids[i], out PackedNote? note), note)) ? 1 : 0;
            read += Attempt(() => AssertFound(i, notes!)) ? 1 : 0;
        }

        for (int i = 0; i < Questions.Length; i++) read += Attempt(() => Assert.Equal(Answers[i], Questions[i](notes!))) ? 1 : 0;

        // Queries look at bodies as they are stored: which articles they find is checked when one is read.
        read += Attempt(() => notes!.InYear(2021)) ? Ids.Length : 0;
        read += Attempt(() => notes!.Containing("again")) ? Ids.Length : 0;
        read += Attempt(() => notes!.Sample(2)) ? Ids.Length : 0;
        read += Attempt(() => notes!.ContainsKey("nothing")) ? Ids.Length : 0;
        return read;
    }

    private static string IdsOf(ArticleSet<PackedNote> set) => string.Join(' ', set.Select(note => note.Id));

    private static void AssertIsOrIsNot(int index, bool found, PackedNote? note)
    {
        if (found) Assert.Equal(Articles[Ids[index]], ReadWhole.Of(note!));
    }

    private static void AssertFound(int index, PackedNotes notes)
    {
        try
        {
            Assert.Equal(Articles[Ids[index]], ReadWhole.Of(notes.WithIdHash(IdHash.Of(Ids[index]))));
        }
        catch (KeyNotFoundException)
        {
            // The hash was damaged, so that there is none to find.
        }
    }

    private static bool Attempt(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (InvalidDataException error)
        {
            Assert.StartsWith("The packed corpus of Test.Corpus ", error.Message, StringComparison.Ordinal);
            return false;
        }
    }
}
