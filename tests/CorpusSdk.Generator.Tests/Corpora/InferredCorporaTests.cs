using CorpusSdk.Generator.Building;
using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the headers of real texts become.</summary>
public sealed class InferredCorporaTests
{
    private static readonly Lazy<SharedCollection> Blog = new(static () => SharedCollection.Read("18f-blog"));
    private static readonly Lazy<SharedCollection> Peps = new(static () => SharedCollection.Read("peps"));
    private static readonly Lazy<SharedCollection> PowerShellDocs = new(static () => SharedCollection.Read("ps-docs-14k"));

    [Theory]
    [InlineData("excerpt", "string Excerpt: 509 of 509")]
    [InlineData("description", "string? Description: 277 of 509")]
    [InlineData("hero", "bool? Hero: 85 of 509")]
    [InlineData("image", "string? Image: 281 of 509")]
    [InlineData("github", "Uri? Github: 3 of 509")]
    [InlineData("tumblr_url", "Uri? TumblrUrl: 27 of 509")]
    [InlineData("redirect_from", "list of string RedirectFrom: 8 of 509")]
    public void Keys_of_a_blog(string key, string field) => Assert.Equal(field, Blog.Value.Show(key));

    [Fact]
    public void A_blog_has_no_fields_but_these_and_one_key_that_makes_no_name()
    {
        Assert.Equal(
            "description excerpt github hero image image_alt image_caption image_figcaption images layout locale permalink redirect_from tumblr_url",
            string.Join(" ", Blog.Value.Fields.Select(static field => field.Key)));
        Assert.Equal(["CORPUS506"], Blog.Value.Problems.Select(static problem => problem.Problem.Kind.Id));
    }

    [Theory]
    [InlineData("PEP", "int PEP: 736 of 736")]
    [InlineData("Status", "string Status: 736 of 736")]
    [InlineData("Type", "string Type: 736 of 736")]
    [InlineData("Topic", "string? Topic: 198 of 736")]
    [InlineData("Python-Version", "string? PythonVersion: 521 of 736")]
    [InlineData("Superseded-By", "int? SupersededBy: 30 of 736")]
    public void Keys_of_mail_headers(string key, string field) => Assert.Equal(field, Peps.Value.Show(key));

    [Fact]
    public void A_day_that_every_article_has_is_its_date_and_no_field()
    {
        Assert.DoesNotContain(Peps.Value.Fields, static field => field.Key is "Created" or "Title" or "Author");
        Assert.All(Peps.Value.Articles, static article => Assert.NotNull(article.Article.Date));
    }

    [Fact]
    public void A_few_words_over_and_over_are_a_facet()
    {
        FacetModel[] facets = [.. FacetBuilder
            .Build(
                FacetBuilder.Count(Peps.Value.Articles), Peps.Value.Fields.ToEquatableArray(),
                HeaderKeys.Of(Peps.Value.Articles).ValuesOf)
            .Where(static facet => facet.Field.Key is not null)];

        FacetModel status = Assert.Single(facets, static facet => facet.Field.PropertyName == "Statuses");
        Assert.Contains("Final", status.Values.Select(static value => value.Name));
        Assert.Equal(736, status.Values.Sum(static value => value.Articles));
        Assert.DoesNotContain(facets, static facet => facet.Field.Name is "PostHistory" or "DiscussionsTo");
    }

    [Fact]
    public void Two_numbers_where_others_have_one_are_the_only_problem() =>
        Assert.EndsWith(
            "pep-0563.rst", Assert.Single(Peps.Value.Problems, static problem => problem.Problem.Kind == ProblemKinds.OddValue).Path,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("ms.date", "DateOnly? MsDate: 13991 of 14141")]
    [InlineData("Module Name", "string? ModuleName: 14113 of 14141")]
    [InlineData("online version", "Uri? OnlineVersion: 13593 of 14141")]
    [InlineData("Download Help Link", "Uri? DownloadHelpLink: 565 of 14141")]
    [InlineData("schema", "string? Schema: 13620 of 14141")]
    public void Keys_of_fourteen_thousand_pages(string key, string field) => Assert.Equal(field, PowerShellDocs.Value.Show(key));

    [Fact]
    public void Days_in_digits_have_the_month_first_in_all_of_them() => Assert.Equal(
        new ScalarFieldType(ScalarType.DateOnly, Shared.Fields.DayOrder.MonthDayYear),
        Assert.Single(PowerShellDocs.Value.Fields, static field => field.Key == "ms.date").Type);

    [Fact]
    public void Of_fourteen_thousand_pages_one_is_an_error_and_one_a_warning() => Assert.Equal(
        ["Set-DnsServerEncryptionProtocol.md CORPUS202", "Set-SmbServerConfiguration.md CORPUS501"],
        PowerShellDocs.Value.Problems
            .Select(static problem => $"{problem.Path[(problem.Path.LastIndexOf('/') + 1)..]} {problem.Problem.Kind.Id}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Links_between_pages_are_found_and_most_lead_somewhere()
    {
        Assert.Equal(53_720, PowerShellDocs.Value.Articles.Sum(static article => article.Article.Links.Count));
        Assert.Equal(1_147, PowerShellDocs.Value.LinkProblems.Count);
        // Written on a system that finds a file in any capitals.
        Assert.Contains(
            PowerShellDocs.Value.LinkProblems,
            static problem => problem.Problem.Message.Contains("Write the link as 'ActiveDirectory.md'.", StringComparison.Ordinal));
    }
}
