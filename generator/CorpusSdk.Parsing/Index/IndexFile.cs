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
    private const string Header = "corpus index 5";

    private const int Parts = 8;

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
        line.Flag(file.Article is not null);
        if (file.Article is { } article) WriteArticle(line, article.Article);
        WriteProblems(line, file.Problems);
        line.EndChecked();
    }

    /// <summary>Reads the line of a file.</summary>
    /// <exception cref="FormatException">It is not as it was written.</exception>
    public static ParsedFile ReadFile(string text) => ReadFile(new IndexLineReader(text, 0));

    /// <summary>Reads the files in the order in which they were written; never throws, whatever the text is.</summary>
    public static IndexContents Read(string text)
    {
        var header = new IndexLineReader(text, 0);
        int count;
        try
        {
            header.Check();
            if (header.Text() != Header) return IndexContents.DamagedAt(text, 0);

            header.Text();
            count = header.Number();
            header.EndChecked();
        }
        catch (FormatException)
        {
            return IndexContents.DamagedAt(text, 0);
        }

        int[] bounds = BoundsOfParts(text, header.Position);
        var parts = new (List<ParsedFile> Files, int End)[bounds.Length - 1];
        Parallel.For(0, parts.Length, i => parts[i] = ReadLines(text, bounds[i], bounds[i + 1]));
        for (int i = 0; i < parts.Length; i++)
            if (parts[i].End != bounds[i + 1]) return IndexContents.DamagedAt(text, parts[i].End);

        List<ParsedFile> files = [.. parts.SelectMany(static part => part.Files)];
        return files.Count == count ? new IndexContents(files, null) : IndexContents.DamagedAt(text, text.Length);
    }

    /// <summary>Where to cut lines into parts of much the same length, for several processors.</summary>
    private static int[] BoundsOfParts(string text, int start)
    {
        var bounds = new List<int> { start };
        for (int part = 1; part < Parts; part++)
        {
            int at = (int)Math.Max(bounds[bounds.Count - 1], start + ((long)(text.Length - start) * part / Parts));
            if (text.IndexOf('\n', at) is >= 0 and var end) bounds.Add(end + 1);
        }

        bounds.Add(text.Length);
        return [.. bounds];
    }

    /// <returns>The files, and where the lines end that could be read.</returns>
    private static (List<ParsedFile> Files, int End) ReadLines(string text, int start, int end)
    {
        var files = new List<ParsedFile>();
        var line = new IndexLineReader(text, start);
        int read = start;
        try
        {
            for (; read < end; read = line.Position)
            {
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
        ParsedArticle? article = line.Flag() ? ReadArticle(line) : null;
        EquatableArray<Problem> problems = ReadProblems(line);
        line.EndChecked();
        return ParsedFile.From(item, new ParseResult(article, problems)).WithoutBody();
    }

    public static void WriteItem(IndexLineWriter line, ArticleItem item)
    {
        line.Text(item.Path);
        line.Text(item.DisplayPath);
        line.Text(item.Collection);
        line.Text(item.IdPath);
        IndexName.Write(line, item.Name);
    }

    public static ArticleItem ReadItem(IndexLineReader line) =>
        new(line.Text(), line.Text(), line.Text(), line.Text()) { Name = IndexName.Read(line) };

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
        Links = ReadLinks(line),
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

    private static EquatableArray<BodyLink> ReadLinks(IndexLineReader line)
    {
        int count = line.Number();
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
        int count = line.Number();
        if (count == 0) return [];

        var problems = new Problem[count];
        for (int i = 0; i < count; i++)
        {
            string id = line.Text();
            ProblemKind kind = ProblemKinds.All.FirstOrDefault(known => known.Id == id)
                ?? throw new FormatException($"The index has a problem of an unknown kind, {id}.");
            problems[i] = new Problem(kind, line.Span(), line.Texts());
        }

        return new EquatableArray<Problem>(problems);
    }
}
