extern alias runtime;

using CorpusSdk.Search;
using runtime::CorpusSdk.Shared.Search;

namespace CorpusSdk.Benchmarks;

/// <summary>Texts as CorpusSdk indexes them: all collections as one.</summary>
/// <param name="texts">The texts.</param>
/// <param name="withFields">Whether titles and fields are indexed, too.</param>
internal sealed class IndexedTexts(SearchedTexts texts, bool withFields) : ISearchIndexSource
{
    public string Collection => "";

    public int Count => texts.Bodies.Length;

    // Of the same day, the number decides: ids of different collections may be equal.
    public ReadOnlySpan<char> IdOf(int ordinal) => ordinal.ToString("D8", System.Globalization.CultureInfo.InvariantCulture);

    public string BodyOf(int ordinal) => texts.Bodies[ordinal];

    public bool IsMarkdown(int ordinal) => BodyReader.IsMarkdown(texts.Articles[ordinal].Path);

    public SearchIndex? OpenIndex() => null;

    public int DayOf(int ordinal) => texts.Articles[ordinal].Date is { } date ? date.DayNumber + 1 : 0;

    public DocumentFields FieldsOf(int ordinal)
    {
        Article article = texts.Articles[ordinal];
        bool isEnglish = DocumentFields.IsEnglish(article.Language);
        return withFields
            ? new DocumentFields(
                article.Title, article.Headline, BodyOf(ordinal).AsMemory(), IsMarkdown(ordinal), isEnglish, [.. ValuesOf(article)])
            : new DocumentFields("", null, BodyOf(ordinal).AsMemory(), IsMarkdown(ordinal), isEnglish, []);
    }

    /// <summary>The words of a body, folded.</summary>
    public List<string> WordsOf(int ordinal)
    {
        Span<char> buffer = stackalloc char[TokenReader.BufferLength];
        var reader = new BodyReader(BodyOf(ordinal), IsMarkdown(ordinal), buffer);
        List<string> words = [];
        while (reader.MoveNext()) words.Add(reader.Term.ToString());
        return words;
    }

    /// <summary>Builds the index on all processors.</summary>
    public byte[] Build() => IndexBuilder.Merge(IndexAtRunTime.Read(this, Environment.ProcessorCount), Environment.ProcessorCount);

    /// <summary>The sections of an index with their lengths.</summary>
    public static IEnumerable<(string Name, int Length)> Sections(byte[] index) =>
        from section in Enum.GetValues<IndexSection>()
        let at = IndexFormat.SectionsAt + ((int)section * 8) + sizeof(int)
        select (section.ToString().ToLowerInvariant(), BitConverter.ToInt32(index, at));

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(Article article)
    {
        if (article.Source is { } source) yield return new("source", source);
        foreach (string author in article.Authors) yield return new("author", author);
        foreach (string tag in article.Tags) yield return new("tag", tag);
    }
}
