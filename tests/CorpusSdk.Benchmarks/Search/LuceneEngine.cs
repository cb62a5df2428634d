using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CorpusSdk.Benchmarks;

/// <summary>Lucene.NET over one field, without stop words and stemming. Queries are made beforehand.</summary>
internal sealed class LuceneEngine : ISearchEngine, IDisposable
{
    public const string Field = "body";

    private const double BufferMegabytes = 256;

    private readonly FSDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly Query[] _queries;

    public LuceneEngine(string folder, Similarity similarity, IEnumerable<WordQuery> queries)
    {
        _directory = FSDirectory.Open(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = similarity };
        _queries = [.. queries.Select(Make)];
    }

    public string Name => "Lucene.NET";

    public static Similarity Usual => new BM25Similarity(1.2f, 0.75f);

    public int Search(int query) => Best(query).Length;

    public ScoreDoc[] Best(int query) => _searcher.Search(_queries[query], 10).ScoreDocs;

    /// <summary>Writes an index as Lucene.NET does by itself, on all processors.</summary>
    public static void Write(string folder, SearchedTexts texts)
    {
        using var analyzer = new StandardAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);
        using var directory = FSDirectory.Open(folder);
        using var writer = new IndexWriter(directory, Config(analyzer, Usual));
        Parallel.ForEach(texts.Bodies, body => writer.AddDocument([new TextField(Field, body, Lucene.Net.Documents.Field.Store.NO)]));
        writer.Commit();
    }

    /// <summary>Joins what was written into one segment, which is searched fastest.</summary>
    public static void Optimize(string folder)
    {
        using var analyzer = new StandardAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);
        using var directory = FSDirectory.Open(folder);
        using var writer = new IndexWriter(directory, Config(analyzer, Usual));
        writer.ForceMerge(1);
        writer.Commit();
    }

    /// <summary>Writes an index of given words in the order of the texts.</summary>
    public static void Write(string folder, IEnumerable<List<string>> bodies, Similarity similarity)
    {
        using var analyzer = new StandardAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);
        using var directory = FSDirectory.Open(folder);
        using var writer = new IndexWriter(directory, Config(analyzer, similarity));
        using var words = new GivenWords();
        foreach (List<string> body in bodies)
        {
            words.Words = body;
            writer.AddDocument([new TextField(Field, words)]);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static IndexWriterConfig Config(Analyzer analyzer, Similarity similarity) =>
        new(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            RAMBufferSizeMB = BufferMegabytes,
            Similarity = similarity,
        };

    private static Query Make(WordQuery query)
    {
        if (query.Kind == QueryKind.Phrase)
        {
            var phrase = new PhraseQuery();
            foreach (string word in query.Words) phrase.Add(new Term(Field, word));
            return phrase;
        }

        var group = new BooleanQuery(disableCoord: true);
        foreach (string word in query.Words)
        {
            group.Add(new TermQuery(new Term(Field, word)), query.Kind == QueryKind.All ? Occur.MUST : Occur.SHOULD);
        }

        return group;
    }
}
