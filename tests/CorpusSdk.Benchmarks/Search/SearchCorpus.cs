using System.Diagnostics;
using System.Runtime.Loader;

namespace CorpusSdk.Benchmarks;

/// <summary>A corpus with an index of each engine, each built in turns and measured.</summary>
internal sealed class SearchCorpus : IDisposable
{
    private const string WithIndex = "<CorpusSearchIndex>true</CorpusSearchIndex>";

    /// <summary>In bytes: of more, one build is enough.</summary>
    private const long Large = 60_000_000;

    private readonly TemporaryFolder _folder = new();

    public SearchCorpus(string name, Action<string> write)
    {
        Name = name;
        write(_folder["texts"]);
        Program = new ConsumerProject(_folder.Path, Contender.Corpus, _folder["texts"], SearchPrograms.Corpus, WithIndex);
        Program.BuildAnew();
        // In a context of its own: the programs of all corpora have one name.
        Articles = (ArticleUnion)new AssemblyLoadContext(null).LoadFromAssemblyPath(Program.Assembly)
            .GetType("Bench.Corpus", throwOnError: true)!.GetProperty("Articles")!.GetValue(null)!;
        Texts = new SearchedTexts(Articles);
        Indexed = new IndexedTexts(Texts, withFields: true);
        Queries = QueryList.Of(Texts);

        Builds = Rounds<double>.Run(Texts.Bytes > Large ? 1 : 3, () => Time(() => Index = Indexed.Build()), () =>
        {
            Clear(LuceneFolder);
            return Time(() => LuceneEngine.Write(LuceneFolder, Texts));
        }, () =>
        {
            File.Delete(SqliteFile);
            return Time(() => SqliteEngine.Write(SqliteFile, Texts));
        });
        LuceneEngine.Optimize(LuceneFolder);
        SqliteEngine.Optimize(SqliteFile);
    }

    public string Name { get; }

    public ArticleUnion Articles { get; }

    public SearchedTexts Texts { get; }

    public IndexedTexts Indexed { get; }

    public QueryList Queries { get; }

    /// <summary>Gets a program that searches once.</summary>
    public ConsumerProject Program { get; }

    /// <summary>Gets CorpusSdk's index, all collections in one.</summary>
    public byte[] Index { get; private set; } = [];

    /// <summary>Gets how many milliseconds each index took: CorpusSdk's, Lucene.NET's and SQLite's.</summary>
    public Rounds<double> Builds { get; }

    public string LuceneFolder => _folder["lucene"];

    public string SqliteFile => _folder["texts.db"];

    public string Folder => _folder.Path;

    /// <summary>Gets the size of each index, in the order of <see cref="Builds"/>.</summary>
    public long[] Sizes =>
        [Index.Length, Directory.GetFiles(LuceneFolder).Sum(file => new FileInfo(file).Length), new FileInfo(SqliteFile).Length];

    public string FolderOf(string name) => _folder[name];

    public void Dispose() => _folder.Dispose();

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static double Time(Action build)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        build();
        return watch.Elapsed.TotalMilliseconds;
    }
}
