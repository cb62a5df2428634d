using System.Runtime.ExceptionServices;
using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>Builds an index where none was built with the corpus, by the code that the build has for it.</summary>
internal static class IndexAtRunTime
{
    /// <summary>Articles that a thread reads before it asks for more.</summary>
    private const int Chunk = 16;

    /// <exception cref="InvalidDataException">An article cannot be read.</exception>
    public static SearchIndex Build(ISearchIndexSource source)
    {
        try
        {
            return new(IndexMemory.Of(IndexBuilder.Merge(Read(source, Environment.ProcessorCount), Environment.ProcessorCount)));
        }
        catch (AggregateException several)
        {
            // That it was one of several threads is nothing to the caller.
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            throw;
        }
    }

    internal static IndexedDocument[] Read(ISearchIndexSource source, int threads)
    {
        var documents = new IndexedDocument[source.Count];
        int chunks = (documents.Length + Chunk - 1) / Chunk;
        Parallel.For(
            0, chunks, new ParallelOptions { MaxDegreeOfParallelism = threads }, static () => new WordsOfThread(), (chunk, _, words) =>
        {
            for (int ordinal = chunk * Chunk; ordinal < Math.Min(documents.Length, (chunk + 1) * Chunk); ordinal++)
            {
                documents[ordinal] = new IndexedDocument(
                    source.IdOf(ordinal).ToString(), source.DayOf(ordinal), ordinal, words.Read(source.FieldsOf(ordinal)));
            }

            return words;
        }, static _ => { });
        return documents;
    }

    /// <summary>
    /// Reads articles and keeps their words, those of many in one array: thousands of small ones would be moved by each collection.
    /// </summary>
    private sealed class WordsOfThread
    {
        private const int Length = 1 << 20;

        private readonly DocumentTerms _terms = new();
        private byte[] _kept = [];
        private int _used;

        public ArraySegment<byte> Read(DocumentFields fields)
        {
            ArraySegment<byte> words = _terms.Read(fields);
            if (words.Count > _kept.Length - _used)
            {
                _kept = GC.AllocateUninitializedArray<byte>(Math.Max(Length, words.Count));
                _used = 0;
            }

            ArraySegment<byte> kept = new(_kept, _used, words.Count);
            words.CopyTo(kept);
            _used += words.Count;
            return kept;
        }
    }
}
