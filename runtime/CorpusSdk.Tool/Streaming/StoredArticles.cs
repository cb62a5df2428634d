using System.Collections;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Tool.Streaming;

/// <summary>Articles of a store, each made anew whenever somebody asks for it.</summary>
/// <param name="store">The files.</param>
/// <param name="numbers">The articles.</param>
internal sealed class StoredArticles(FileStore store, int[] numbers) : IReadOnlyList<ArticleFile>
{
    public int Count => numbers.Length;

    public ArticleFile this[int index] => store.ParsedOf(numbers[index]).Article!;

    public IEnumerator<ArticleFile> GetEnumerator() => numbers.Select(number => store.ParsedOf(number).Article!).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
