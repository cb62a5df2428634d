extern alias parsing;

using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Build.Reading;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Index;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Tool.Sources;
using StandardMember = parsing::CorpusSdk.Shared.Fields.StandardMember;

namespace CorpusSdk.Tool.Streaming;

/// <summary>
/// The files of a folder, each read and parsed once: a row of numbers in memory, and everything else in a temporary file. Files have
/// numbers in the order of their paths.
/// </summary>
internal sealed class FileStore : IDisposable
{
    private readonly TextStore _ids = new();
    private readonly SpilledBytes _spilled = new();
    private readonly ConcurrentDictionary<int, DigitDays> _days = new();
    private readonly Dictionary<int, string> _otherIds = [];
    private readonly FoundFiles _files;

    private FileStore(FoundFiles files)
    {
        _files = files;
        Rows = new FileRow[files.Count];
        Collections = new HashSet<string>(files.Items.Select(static item => item.Collection), StringComparer.Ordinal);
    }

    /// <summary>Gets the rows, in the order of the paths.</summary>
    public FileRow[] Rows { get; }

    /// <summary>Gets what is no file to read.</summary>
    public IReadOnlyList<FileProblem> Problems => _files.Problems;

    /// <summary>Gets the folders of the collections as they are spelled.</summary>
    public HashSet<string> Collections { get; }

    /// <summary>Reads files.</summary>
    /// <param name="files">The files, which the store puts into its order.</param>
    /// <param name="options">How.</param>
    /// <param name="withContents">Whether articles are asked for later, and not only what was parsed of them.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static FileStore Read(FoundFiles files, SourceOptions options, bool withContents, CancellationToken cancellation)
    {
        LinkGuard links = new(options.FollowLinks);
        files.LeaveOutLinked(links);
        files.Sort();
        FileStore store = new(files);
        try
        {
            store.ReadAll(links, options.Progress, withContents, cancellation);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>
    /// As many threads as processors, each with memory for a file: where threads wait for the file system, more and more would be started
    /// otherwise.
    /// </summary>
    public static ParallelOptions Threads(CancellationToken cancellation) =>
        new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };

    public ArticleItem ItemOf(int number) => _files.ItemOf(number);

    /// <summary>The path below the folder.</summary>
    public string DisplayPathOf(int number) => _files.DisplayPathOf(number);

    public string? WantedIdOf(int number) => Rows[number].IsArticle ? _ids[Rows[number].Id] : null;

    public string? IdOf(int number) => _otherIds.TryGetValue(number, out string? id) ? id : WantedIdOf(number);

    public DigitDays? DaysOf(int number) => _days.GetValueOrDefault(number);

    /// <summary>Gives an article another id than the one that it asks for.</summary>
    public void Identify(int number, string id) => _otherIds[number] = id;

    /// <summary>Takes the day of a member that its digits mean in the collection.</summary>
    public void Decide(int number, StandardMember member, CalendarDate? day)
    {
        DigitDays days = _days[number];
        _days[number] = member == StandardMember.Date
            ? days with { Date = days.Date.As(day), DecidedDate = day }
            : days with { Updated = days.Updated.As(day), DecidedUpdated = day };
    }

    /// <summary>What was parsed of a file, without its body, and with all that its collection decided about it.</summary>
    public ParsedFile ParsedOf(int number)
    {
        FileRow row = Rows[number];
        byte[] bytes = ArrayPool<byte>.Shared.Rent(row.LineLength);
        _spilled.Read(row.Position, bytes.AsSpan(0, row.LineLength));
        ParsedFile file = IndexFile.ReadFile(Encoding.UTF8.GetChars(bytes, 0, row.LineLength));
        ArrayPool<byte>.Shared.Return(bytes);
        if (file.Article is not { } article) return file;

        if (_otherIds.TryGetValue(number, out string? id)) article = article with { Id = id };
        if (DaysOf(number) is { } days)
        {
            if (days.DecidedDate is { } date) article = article.WithDay(StandardMember.Date, date);
            if (days.DecidedUpdated is { } updated) article = article.WithDay(StandardMember.Updated, updated);
        }

        return ReferenceEquals(article, file.Article) ? file : file with { Article = article };
    }

    /// <summary>An article as a pack has it.</summary>
    public PackEntry EntryOf(int number)
    {
        FileRow row = Rows[number];
        byte[] bytes = new byte[row.FieldsLength + row.BodyLength];
        _spilled.Read(row.Position + row.LineLength, bytes);
        string id = IdOf(number)!;
        DigitDays? days = DaysOf(number);
        PackedArticle article = new(id, id, days?.Date ?? new PackedDay(row.Date, 0), days?.Updated ?? new PackedDay(row.Updated, 0))
        {
            WordCount = row.Words,
            Fields = Piece.New(new ArraySegment<byte>(bytes, 0, row.FieldsLength)),
            Body = Piece.New(new ArraySegment<byte>(bytes, row.FieldsLength, row.BodyLength)),
            UnpackedLength = row.BodyLength,
        };
        return new PackEntry(ItemOf(number), default, article.WithChecksum());
    }

    /// <inheritdoc/>
    public void Dispose() => _spilled.Dispose();

    private void ReadAll(LinkGuard links, Action<int, int>? progress, bool withContents, CancellationToken cancellation)
    {
        int done = 0;
        PackSettings settings = new(Compress: false, SearchIndexLimit: PackSettings.NoSearchIndex);
        using ThreadLocal<(ReadingBuffers Buffers, FieldsReader Fields)> memory = new(
            static () => (new ReadingBuffers(), new FieldsReader()));
        Parallel.For(0, Rows.Length, Threads(cancellation), i =>
        {
            (ReadingBuffers buffers, FieldsReader fields) = memory.Value;
            PackEntry entry = EntryReader.Read(ItemOf(i), settings, links, buffers);
            Keep(i, entry, withContents, fields);
            buffers.File.Forget();
            progress?.Invoke(Interlocked.Increment(ref done), Rows.Length);
        });
    }

    private void Keep(int number, PackEntry entry, bool withContents, FieldsReader fields)
    {
        ref FileRow row = ref Rows[number];
        ArraySegment<byte> line = entry.IndexLine.In([]);
        row.LineLength = line.Count;
        row.Id = -1;
        if (entry.Article is not { } article)
        {
            row.Position = _spilled.Add(line);
            return;
        }

        ArraySegment<byte> bytes = article.Fields.In([]);
        fields.Read(bytes);
        row.Time = fields.Seconds is { } seconds ? seconds + 1 : 0;
        row.Date = article.Date.Own;
        row.Updated = article.Updated.Own;
        row.Words = article.WordCount;
        row.IsDraft = article.IsDraft;
        lock (_ids)
        {
            row.Id = _ids.Add(article.WantedId);
        }

        if (article.Date.Digits > 0 || article.Updated.Digits > 0 || article.Orders != default)
        {
            _days[number] = new DigitDays(article.Date, article.Updated, article.Orders);
        }

        if (!withContents)
        {
            row.Position = _spilled.Add(line);
            return;
        }

        ArraySegment<byte> body = article.Body.In([]);
        row.FieldsLength = bytes.Count;
        row.BodyLength = body.Count;
        row.Position = _spilled.Add(line, bytes, body);
    }
}
