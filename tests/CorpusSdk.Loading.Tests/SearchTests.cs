using System.Globalization;
using System.Reflection;
using CorpusSdk.CompilerServices;

namespace CorpusSdk.Loading.Tests;

/// <summary>A search answers the same, whether articles are packed, made by code or loaded.</summary>
public class SearchTests
{
    private static readonly string Compiled = Path.Combine(
        typeof(SearchTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key == "ProjectFolder").Value!, "corpus");

    [Theory]
    [InlineData("the")]
    [InlineData("ship OR city")]
    [InlineData("title:nosferatu")]
    [InlineData("\"the ship\"~8")]
    [InlineData("-nothing")]
    [InlineData("mini*")]
    [InlineData("nosferatoo~2")]
    [InlineData("minutes:1.. seen:2000-01..")]
    [InlineData("premiere:1920..1930-01")]
    [InlineData("genres:(horror OR drama)")]
    [InlineData("id:n*")]
    public void Packed_literal_and_loaded_articles_give_the_same_answers(string query)
    {
        string packed = Answers(Corpus.Films.Search(query));
        Assert.Equal(packed, Answers(Corpus.Load(Compiled).Films.Search(query)));
        Assert.Equal(packed, Answers(new LiteralFilms().Search(query)));
    }

    [Fact]
    public void Queries_find_something() =>
        Assert.Equal(["metropolis", "nosferatu"], Corpus.Films.Search("-nothing").Select(static hit => hit.Article.Id).Order());

    private static string Answers<T>(SearchResults<T> found)
        where T : Article => string.Join('\n', found.Select(static hit => string.Create(
            CultureInfo.InvariantCulture,
            $"{hit.Article.Collection}/{hit.Article.Id} {hit.Score:R} {string.Join(' ', hit.Matches)} {hit.Snippet} {hit.Explain()}"))
            .Prepend($"{found.Count}"));

    /// <summary>The films, made by code as where nothing is packed.</summary>
    private sealed class LiteralFilms() : ArticleCollection<Film>("Films", string.Join('\n', Corpus.Films.Select(static film => film.Id)))
    {
        protected override Film Create(int index) => Corpus.Films[index];
    }
}
