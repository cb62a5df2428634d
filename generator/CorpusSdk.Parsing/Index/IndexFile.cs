using System.Globalization;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>
/// Parsed files as text, one a line: what the build task has parsed, the generator reads back instead of parsing it again.
/// Bodies are not in it. The file lives between two steps of one build, and any other version's is worthless.
/// </summary>
internal static class IndexFile
{
    private const string Header = "corpus index 6";

    private const int Parts = 8;

    /// <summary>In bytes: what the number 0 takes.</summary>
    private const int NoLinks = 1;

    /// <summary>Stands for a path below the collection that does not end the path of the file.</summary>
    private const int NotInPath = -1;

    private static readonly Dictionary<string, ProblemKind> Kinds =
        ProblemKinds.All.ToDictionary(static kind => kind.Id, StringComparer.Ordinal);

    /// <summary>Writes all that stands before the lines of files.</summary>
    /// <param name="line">Takes the line.</param>
    /// <param name="packStamp">The stamp of the pack that belongs to the index.</param>
    /// <param name="files">The number of files.</param>
    public static void WriteHeader(IndexLineWriter line, ulong packStamp, int files)
    {
        line.Text(Header);
        line.Text(packStamp.ToString("x16", CultureInfo.InvariantCulture));
        line.Number(files);
        line.EndChecked();
    }

    /// <summary>Writes the line of a file.</summary>
    public static void WriteFile(IndexLineWriter line, ParsedFile file)
    {
        WriteItem(line, file.Item);
        WriteProblems(line, file.Problems);
        line.Flag(file.Article is not null);
        if (file.Article is { } article) WriteArticle(line, article.Article);
        line.EndChecked();
    }

    /// <summary>Reads the line of a file.</summary>
    /// <exception cref="FormatException">It is not as it was written.</exception>
    public static ParsedFile ReadFile(ArraySegment<char> text)
    {
        var line = new IndexLineReader();
        line.Start(text);
        return ReadFile(line);
    }

    /// <summary>Reads the files in the order in which they were written; never throws, whatever the text is.</summary>
    public static IndexContents Read(string text) => Read(text.Length, text.CopyTo);

    /// <summary>The same of a text that is nowhere as a whole: of a large corpus it would be one more copy of all that is known.</summary>
    /// <param name="length">The text's length.</param>
    /// <param name="copy">Copies a part of it, for any thread.</param>
    public static IndexContents Read(int length, CopyText copy)
    {
        var lines = new IndexLines(copy, 0, length);
        var header = new IndexLineReader();
        int count;
        try
        {
            header.Start(lines.Next());
            header.Check();
            if (header.Text() != Header) return DamagedAt(0);

            header.Text();
            count = header.Number();
            header.EndChecked();
        }
        catch (FormatException)
        {
            return DamagedAt(0);
        }

        int[] bounds = BoundsOfParts(copy, lines.Position, length);
        var parts = new (List<ParsedFile> Files, int End)[bounds.Length - 1];
        Parallel.For(0, parts.Length, i => parts[i] = ReadLines(copy, bounds[i], bounds[i + 1]));
        for (int i = 0; i < parts.Length; i++)
            if (parts[i].End != bounds[i + 1]) return DamagedAt(parts[i].End);

        var files = new List<ParsedFile>(parts.Sum(static part => part.Files.Count));
        foreach ((List<ParsedFile> part, _) in parts) files.AddRange(part);
        return files.Count == count ? new IndexContents(files, null) : DamagedAt(length);

        IndexContents DamagedAt(int position)
        {
            var before = new IndexLines(copy, 0, position);
            int line = 0;
            while (before.TryNext(out _)) line++;
            return new IndexContents([], line);
        }
    }

    /// <summary>Where to cut lines into parts of much the same length, for several processors.</summary>
    private static int[] BoundsOfParts(CopyText copy, int start, int length)
    {
        var bounds = new List<int> { start };
        for (int part = 1; part < Parts; part++)
        {
            int at = (int)Math.Max(bounds[bounds.Count - 1], start + ((long)(length - start) * part / Parts));
            var lines = new IndexLines(copy, at, length);
            if (lines.TryNext(out _)) bounds.Add(lines.Position);
        }

        bounds.Add(length);
        return [.. bounds];
    }

    /// <returns>The files, and where the lines end that could be read.</returns>
    private static (List<ParsedFile> Files, int End) ReadLines(CopyText copy, int start, int end)
    {
        var files = new List<ParsedFile>();
        var lines = new IndexLines(copy, start, end);
        var line = new IndexLineReader(new RecentTexts());
        int read = start;
        try
        {
            for (; read < end; read = lines.Position)
            {
                line.Start(lines.Next());
                files.Add(ReadFile(line));
            }
        }
        catch (FormatException)
        {
            return (files, read);
        }

        return (files, read);
    }

    private static ParsedFile ReadFile(IndexLineReader line)
    {
        // Before anything is read: numbers of a damaged line may be lengths of anything.
        line.Check();
        ArticleItem item = ReadItem(line);
        EquatableArray<Problem> problems = ReadProblems(line);
        ParsedArticle? article = line.Flag() ? ReadArticle(line) : null;
        line.EndChecked();
        return ParsedFile.From(item, new ParseResult(article, problems)).WithoutBody();
    }

    /// <summary>The paths of a file have most in common: of the second and the third, what the first has is not written.</summary>
    public static void WriteItem(IndexLineWriter line, ArticleItem item)
    {
        int shared = 0;
        while (shared < item.Path.Length
            && shared < item.DisplayPath.Length
            && Slashed(item.Path[item.Path.Length - 1 - shared]) == item.DisplayPath[item.DisplayPath.Length - 1 - shared])
        {
            shared++;
        }

        bool isInPath = ArticleItem.WithoutExtension(item.DisplayPath).EndsWith(item.IdPath, StringComparison.Ordinal);
        line.Text(item.Path);
        line.Number(shared);
        line.Text(item.DisplayPath.Substring(0, item.DisplayPath.Length - shared));
        line.Text(item.Collection);
        line.Number(isInPath ? item.IdPath.Length : NotInPath);
        if (!isInPath) line.Text(item.IdPath);
        IndexName.Write(line, item.Name);
    }

    public static ArticleItem ReadItem(IndexLineReader line)
    {
        string path = line.Text();
        int shared = line.Number();
        if (shared < 0 || shared > path.Length) throw new FormatException("A line of the index has more of a path than there is.");

        string displayPath = line.Text() + path.Substring(path.Length - shared).Replace('\\', '/');
        string collection = line.Text();
        int length = line.Number();
        string idPath;
        if (length == NotInPath)
        {
            idPath = line.Text();
        }
        else
        {
            int end = ArticleItem.LengthWithoutExtension(displayPath);
            if (length < 0 || length > end) throw new FormatException("A line of the index has more of a path than there is.");

            idPath = displayPath.Substring(end - length, length);
        }

        return new ArticleItem(path, displayPath, collection, idPath) { Name = IndexName.Read(line) };
    }

    private static char Slashed(char c) => c == '\\' ? '/' : c;

    private static void WriteArticle(IndexLineWriter line, ParsedArticle article)
    {
        line.Text(article.Format);
        line.Text(article.Title);
        line.Span(article.TitleSpan);
        IndexMembers.Write(line, article.Members);
        line.OptionalText(article.Id);
        line.OptionalText(article.Tail);
        line.Number(article.Broken.Bits);
        line.Number(article.WordCount);
        line.Text(article.Lead);
        IndexHeader.Write(line, article.Header);
        line.StartPart();
        WriteLinks(line, article.Links);
    }

    private static ParsedArticle ReadArticle(IndexLineReader line) => new()
    {
        Format = line.Text(),
        Title = line.Text(),
        TitleSpan = line.Span(),
        Members = IndexMembers.Read(line),
        Id = line.OptionalText(),
        Tail = line.OptionalText(),
        Broken = new MemberSet(line.Number()),
        WordCount = line.Number(),
        Lead = line.Text(),
        Header = IndexHeader.Read(line),
        LinkSource = line.Part() is { Length: > NoLinks } links ? new IndexedLinks(links) : LinkSource.None,
        Body = "",
    };

    private static void WriteLinks(IndexLineWriter line, EquatableArray<BodyLink> links)
    {
        line.Number(links.Count);
        foreach (BodyLink link in links)
        {
            line.Text(link.Target);
            line.Span(link.Span);
        }
    }

    public static EquatableArray<BodyLink> ReadLinks(IndexLineReader line)
    {
        int count = line.Count();
        if (count == 0) return [];

        var links = new BodyLink[count];
        for (int i = 0; i < count; i++) links[i] = new BodyLink(line.Text(), line.Span());
        return new EquatableArray<BodyLink>(links);
    }

    private static void WriteProblems(IndexLineWriter line, EquatableArray<Problem> problems)
    {
        line.Number(problems.Count);
        foreach (Problem problem in problems)
        {
            line.Text(problem.Kind.Id);
            line.Span(problem.Span);
            line.Texts(problem.Arguments);
        }
    }

    private static EquatableArray<Problem> ReadProblems(IndexLineReader line)
    {
        int count = line.Count();
        if (count == 0) return [];

        var problems = new Problem[count];
        for (int i = 0; i < count; i++)
        {
            string id = line.Text();
            if (!Kinds.TryGetValue(id, out ProblemKind? kind))
                throw new FormatException($"The index has a problem of an unknown kind, {id}.");
            problems[i] = new Problem(kind, line.Span(), line.Texts());
        }

        return new EquatableArray<Problem>(problems);
    }
}
