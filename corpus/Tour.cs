#:project CorpusSdk.Sample.csproj
#:project ../runtime/CorpusSdk.Text/CorpusSdk.Text.csproj
#:property TreatWarningsAsErrors=false

using System.Globalization;
using CorpusSdk;
using CorpusSdk.Sample;
using CorpusSdk.Text;

// The first article: a typed object with typed metadata. Its name is its title.
NewsArticle first = Corpus.News.UKDefenseMinisterMeetsNATOGeneralSecretaryToDiscussUkraineMinistry;
Heading("The first article");
Field("Title", first.Title);
Field("Headline", first.Headline);
Field("Date", first.Date);
Field("Source", first.Source);
Field("Place", first.Dateline?.Place);
Field("Agencies", string.Join(", ", first.Dateline?.Agencies ?? []));
Field("Words", $"{first.WordCount}, {first.ReadingTime:m\\:ss} minutes to read");
Field("Paragraphs", first.Paragraphs.Count);
Field("Id", first.Id);
Field("Slug", first.Slug);
Field("Path", first.Path);
Field("Lead", Shorten(first.Paragraphs[0]));

Heading($"The corpus: {Corpus.Articles.Count} articles, {Corpus.Articles.Sum(article => article.WordCount):N0} words");
foreach (IGrouping<string, Article> collection in Corpus.Articles.GroupBy(article => article.Collection))
    Field(collection.Key, $"{collection.Count()} articles, such as \"{collection.First().Title}\"");

Heading("LINQ: news of the 19th century, latest first");
var early =
    from article in Corpus.News
    where article.Date.Year < 1901
    orderby article.Date descending
    select (article.Date, article.Title);
foreach ((DateOnly date, string title) in early)
    Field(date, title);

Heading("Queries that compose");
foreach (GuidesArticle guide in Corpus.Guides.Tagged("unicode").Containing("UTF-8").Latest(3))
    Field(guide.Date, guide.Title);

Heading("A search: the best hits, each with the part of the text that matches");
foreach (SearchHit<Article> hit in Corpus.Articles.Search("ukraine \"defense minister\"").Take(3))
{
    Field(hit.Score.ToString("0.00", CultureInfo.InvariantCulture), hit.Article.Title);
    Field("", Shorten(string.Join(' ', hit.Snippet.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}

Heading("A concordance: every place of a word, by what follows it");
foreach (ConcordanceLine<Article> line in Corpus.Articles.Concordance("unicode", width: 36).SortByRight().Take(8))
    Console.WriteLine($"  {line}");

Heading("A declared type: fields that every file of its collection has, checked by the build");
foreach (Character character in Corpus.Characters.OrderBy(character => character.Since))
    Field(character.CodePoint, $"{character.Kind}, since Unicode {character.Since}: {character.Title}");
Field("Referred to", string.Join(", ", Corpus.Guides["text/devanagari"].ReferencedBy.Select(article => article.Title)));

Heading("Facets: sources by name, tags by count");
Field(
    "On This Day", $"{Corpus.News.Sources.OnThisDay.Count} articles, the latest of {Show(Corpus.News.Sources.OnThisDay.Latest(1)[0].Date)}");
foreach (FacetValue<Article> tag in Corpus.Articles.Tags.OrderByDescending(tag => tag.Count).Take(5))
    Field(tag.Value, Bar(tag.Count));

Heading("Articles by decade");
foreach (var decade in Corpus.Articles.Years.GroupBy(year => year.Value[..3] + "0s"))
    Field(decade.Key, Bar(decade.Sum(year => year.Count)));

Heading("A sample that is the same on every machine");
foreach (Article article in Corpus.Articles.Sample(3, seed: 1))
    Field(article.Collection, article.Title);

static void Heading(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

static void Field(object? name, object? value) => Console.WriteLine($"  {Show(name),-12} {Show(value)}");

static string? Show(object? value) =>
    value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value?.ToString();

static string Shorten(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 90)] + " …";

static string Bar(int count) => new string('#', count) + " " + count;
