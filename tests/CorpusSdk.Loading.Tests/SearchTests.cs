namespace CorpusSdk.Loading.Tests;

/// <summary>Searches over a folder that is read at run time, beside those over the index that the build made of it.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("ship")]
    [InlineData("text")]
    [InlineData("title:nosferatu")]
    [InlineData("crew.director:murnau")]
    [InlineData("minutes:1..")]
    [InlineData("date:1900..1999")]
    [InlineData("\"of the\"")]
    public void What_is_loaded_is_found_as_what_is_packed(string query)
    {
        Corpus.LoadedCorpus loaded = Corpus.Load(LoadTests.Compiled);
        var options = new SearchOptions { Lenient = true };

        Assert.Equal(Answer(Corpus.Films.Search(query, options)), Answer(loaded.Films.Search(query, options)));
        Assert.Equal(Answer(Corpus.Notes.Search(query, options)), Answer(loaded.Notes.Search(query, options)));
    }

    private static IEnumerable<string> Answer<T>(SearchResults<T> hits)
        where T : Article =>
        [$"{hits.Count}", .. hits.Select(static hit => $"{hit.Article.Id} {hit.Score:R} {hit.Snippet}")];
}
