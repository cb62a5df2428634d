using System.Text;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CsCheck;

namespace CorpusSdk.Build.Tests;

public class IndexFileTests
{
    /// <summary>Any UTF-16 at all, with much of what the index itself uses.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(Gen.Char, Gen.Char["\t\n\r\\0=tnr \uFEFF\u2028\uD800\uDFFF"]).Array[0, 12].Select(
        characters => new string(characters));

    private static readonly Gen<string?> Optional = Gen.Select(Gen.Bool, Text).Select((there, text) => there ? text : null);

    private static readonly Gen<EquatableArray<string>> Texts = Text.Array[0, 3].Select(texts => texts.ToEquatableArray());

    private static readonly Gen<CalendarDate?> Day =
        Gen.Select(Gen.Bool, Gen.Date).Select((there, day) => there ? new CalendarDate(day.Year, day.Month, day.Day) : (CalendarDate?)null);

    private static readonly Gen<ClockTime?> Time =
        Gen
            .Select(Gen.Bool, Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59])
            .Select((there, hour, minute, second) => there ? new ClockTime(hour, minute, second) : (ClockTime?)null);

    private static readonly Gen<LineColumn> Place = Gen.Select(Gen.Int, Gen.Int).Select((line, column) => new LineColumn(line, column));

    private static readonly Gen<FileSpan> Span =
        Gen
            .Select(Gen.Int, Gen.Int, Place, Place)
            .Select((start, length, from, to) => new FileSpan(new TextRange(start, length), from, to));

    private static readonly Gen<ParsedDateline?> Dateline =
        Gen.Select(Gen.Select(Gen.Bool, Text, Text, Texts), Optional, Texts, Day)
            .Select((first, region, agencies, day) =>
                first.Item1 ? new ParsedDateline(first.Item2, first.Item3, first.Item4, region, agencies, day) : null);

    private static readonly Gen<EquatableArray<BodyLink>> Links =
        Gen.Select(Text, Span).Select((target, span) => new BodyLink(target, span)).Array[0, 3].Select(links => links.ToEquatableArray());

    private static readonly Gen<ParsedArticle> Article =
        Gen.Select(
            Gen.Select(Text, Text, Span, Optional, Day, Time),
            Gen.Select(Optional, Dateline, Texts, Texts, Optional, Optional),
            Gen.Select(Optional, Gen.Int[0, 3], Gen.Int, Text, Text, Links, Day))
        .Select((a, b, c) => new ParsedArticle
        {
            Members = new MemberValues().With(StandardMember.Updated, c.Item7),
            Format = a.Item1,
            Title = a.Item2,
            TitleSpan = a.Item3,
            Headline = a.Item4,
            Date = a.Item5,
            Time = a.Item6,
            Source = b.Item1,
            Dateline = b.Item2,
            Authors = b.Item3,
            Tags = b.Item4,
            Language = b.Item5,
            Id = b.Item6,
            Tail = c.Item1,
            Broken = new MemberSet(c.Item2),
            WordCount = c.Item3,
            Lead = c.Item4,
            Body = c.Item5,
            Links = c.Item6,
        });

    private static readonly Gen<Problem> AnyProblem =
        Gen
            .Select(Gen.Int[0, ProblemKinds.All.Count - 1], Span, Texts)
            .Select((kind, span, arguments) => new Problem(ProblemKinds.All[kind], span, arguments));

    private static readonly Gen<NameParts> Name = Gen.Frequency(
        (1, Gen.Const(NameParts.None)),
        (1, Gen.Select(Text.Null(), Text.Null(), Gen.Int.Nullable(), Text.Null(), Text.Null(), Gen.Int[1, 28].Nullable()).Select(
            static (idPath, wrongDay, order, language, translated, day) => new NameParts
            {
                IdPath = idPath,
                WrongDay = wrongDay,
                Order = order,
                Language = language,
                TranslatedPath = translated,
                Day = day is { } some ? new CalendarDate(2024, 2, some) : null,
            })));

    private static readonly Gen<ParsedFile> AnyFile =
        Gen.Select(Gen.Select(Text, Text, Text, Text), Name, Gen.Bool, Article, AnyProblem.Array[0, 3]).Select(
            (item, name, there, article, problems) =>
            ParsedFile.From(
                new ArticleItem(item.Item1, item.Item2, item.Item3, item.Item4) { Name = name },
                new ParseResult(there ? article : null, problems.ToEquatableArray())));

    [Fact]
    public void What_is_read_is_what_was_written_without_bodies() => AnyFile.Array[0, 5].Sample(
        files =>
        {
            IReadOnlyList<ParsedFile> read = IndexFile.Read(IndexText.Of(files)).Files;

            Assert.Equal(files.Select(file => file.WithoutBody()), read);
        },
        iter: 2000);

    /// <summary>Lines are copied in pieces, which end within some of them, and which some do not fit into.</summary>
    [Fact]
    public void Lines_of_any_length_are_read() => Gen.Int[0, 200_000].Array[1, 20].Sample(
        lengths =>
        {
            ParsedFile[] files = [.. lengths.Select(static (length, i) => new ParsedFile(
                new ArticleItem($"/{i}.md", new string((char)('a' + i), length), "news", "x"), null, []))];

            Assert.Equal(files.Select(static file => file.WithoutBody()), IndexFile.Read(IndexText.Of(files)).Files);
        },
        iter: 20);

    [Fact]
    public void A_file_is_one_line() => AnyFile.Array[0, 5].Sample(files =>
        Assert.Equal(files.Length + 1, IndexText.Of(files).Count(c => c == '\n')));

    [Theory]
    [InlineData("")]
    [InlineData("corpus index 1")]
    [InlineData("corpus index 1\r\n")]
    [InlineData("corpus index 0\n")]
    [InlineData("corpus index 10\n")]
    [InlineData(" corpus index 1\n")]
    [InlineData("Corpus Index 1\n")]
    public void Another_header_is_damage_in_the_first_line(string text) => Assert.Equal(0, IndexFile.Read(text).DamagedLine);

    [Fact]
    public void An_index_of_no_files_is_one() =>
        Assert.Equal((0, null), (IndexFile.Read(IndexText.Of()).Files.Count, IndexFile.Read(IndexText.Of()).DamagedLine));

    [Fact]
    public void A_line_that_is_cut_is_damaged() =>
        AnyFile.Sample(file => Assert.Equal(1, IndexFile.Read(IndexText.Of(file)[..^1]).DamagedLine));

    [Fact]
    public void An_index_without_its_last_line_is_damaged_at_its_end() => AnyFile.Array[2, 30].Sample(files =>
    {
        string index = IndexText.Of(files);

        Assert.Equal(files.Length, IndexFile.Read(index[..(index[..^1].LastIndexOf('\n') + 1)]).DamagedLine);
    });

    /// <summary>Lengths of anything, numbers that are none, kinds that there are not: none of them is read.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("\u00E9")]
    [InlineData("1CORPUS999\t0000000")]
    [InlineData("-1")]
    [InlineData("ooooo0")]
    [InlineData("01a\tb\t0000")]
    [InlineData("01\\=O")]
    [InlineData("00 and more")]
    public void A_line_of_another_version_is_damage(string rest)
    {
        var line = new IndexLineWriter();
        IndexFile.WriteHeader(line, 1, 1);
        byte[] header = [.. line.Written];
        line.Clear();
        IndexFile.WriteItem(line, new ArticleItem("/a.md", "a.md", "news", "a"));
        byte[] content = [.. line.Written, .. Encoding.UTF8.GetBytes(rest)];

        string index = Encoding.UTF8.GetString([.. header, .. content]) + IndexChecksum.Of(content) + "\n";

        Assert.Equal(1, IndexFile.Read(index).DamagedLine);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(31, "O")]
    [InlineData(32, "Q0")]
    [InlineData(-1, "-1")]
    [InlineData(long.MaxValue, "WoooooooooooO")]
    [InlineData(long.MinValue, "-XPPPPPPPPPPP0")]
    public void A_number_takes_a_character_for_five_bits(long number, string written)
    {
        var line = new IndexLineWriter();
        line.Number(number);
        line.End();

        Assert.Equal(written + "\n", Encoding.UTF8.GetString(line.Written));
        var reader = new IndexLineReader();
        reader.Start(new ArraySegment<char>([.. written + "\n"]));
        Assert.Equal(number, reader.LongNumber());
        reader.End();
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void A_text_that_a_line_has_twice_is_written_once_and_read_as_one_object()
    {
        var line = new IndexLineWriter();
        line.Text("a title");
        line.Text("a title");
        line.End();
        line.Text("a title");
        line.End();

        Assert.Equal("a title\t\\=0\na title\t\n", Encoding.UTF8.GetString(line.Written));
        var reader = new IndexLineReader();
        reader.Start(new ArraySegment<char>([.. Encoding.UTF8.GetString(line.Written)]));
        Assert.Same(reader.Text(), reader.Text());
        reader.End();
        Assert.Equal("a title", reader.Text());
    }

    /// <summary>Of three paths that have most in common, one is written.</summary>
    [Theory]
    [InlineData("/home/me/texts/news/2024/a.md", "../texts/news/2024/a.md", "2024/a")]
    [InlineData("C:\\me\\news\\a.b.md", "news/a.b.md", "a.b")]
    [InlineData("/me/a\\b.md", "a\\b.md", "b")]
    [InlineData("/me/a.md", "b.md", "c")]
    [InlineData("", "", "")]
    public void An_item_is_read_as_it_was_written(string path, string displayPath, string idPath)
    {
        var item = new ArticleItem(path, displayPath, "news", idPath);
        var line = new IndexLineWriter();
        IndexFile.WriteItem(line, item);
        line.End();

        var reader = new IndexLineReader();
        reader.Start(new ArraySegment<char>([.. Encoding.UTF8.GetString(line.Written)]));
        Assert.Equal(item, IndexFile.ReadItem(reader));
        reader.End();
    }

    [Fact]
    public void Whatever_is_written_into_an_index_is_noticed_in_its_line() =>
        Gen.Select(AnyFile.Array[1, 30], Gen.Double.Unit, Gen.OneOf(Gen.Char, Gen.Char["0123OPQo-\t\\\n"])).Sample(
        (files, where, other) =>
        {
            string index = IndexText.Of(files);
            int place = (int)(where * index.Length);
            // Of a pair that is torn, encoding makes another line anyway, and so does a line end.
            if (index[place] == other || char.IsSurrogate(other) || char.IsSurrogate(index[place]) || other == '\n' || index[place] == '\n')
                return;

            IndexContents contents = IndexFile.Read(string.Concat(index.AsSpan(0, place), [other], index.AsSpan(place + 1)));

            Assert.Equal(index[..place].Count(c => c == '\n'), contents.DamagedLine);
            Assert.Empty(contents.Files);
        },
        iter: 5000);
}
