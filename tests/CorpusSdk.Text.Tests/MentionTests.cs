using CorpusSdk.Sample;

namespace CorpusSdk.Text.Tests;

public sealed class MentionTests
{
    [Theory]
    [InlineData("\"We will come,\" said Ben Wallace.", "\"We will come,\"", "Ben Wallace")]
    [InlineData("“We will come,” Mr. Smith said on Monday.", "“We will come,”", "Mr. Smith")]
    [InlineData("“We will come,” UK Defense Minister Ben Wallace told reporters.", "“We will come,”", "UK Defense Minister Ben Wallace")]
    [InlineData("Ursula von der Leyen, the president, said: “We will come.”", "“We will come.”", "Ursula von der Leyen")]
    [InlineData("According to Ada Lindqvist, “letters are not bricks.”", "“letters are not bricks.”", "Ada Lindqvist")]
    [InlineData("“Wir kommen”, added Anna.", "“Wir kommen”", "Anna")]
    [InlineData("Es hieß „wir kommen“ im Text.", "„wir kommen“", null)]
    [InlineData("«On arrive», he said.", "«On arrive»", null)]
    [InlineData("“We come.” Ben Wallace said nothing.", "“We come.”", null)]
    [InlineData("“Who comes?” asked Ben Wallace.", "“Who comes?”", "Ben Wallace")]
    [InlineData("Nobody knows \"the plan\" here.", "\"the plan\"", null)]
    public void Quotations_have_their_speaker(string body, string text, string? speaker)
    {
        Mention quotation = Assert.Single(Texts.Of(body)[0].Mentions(MentionKinds.Quotation));

        Assert.Equal(text, quotation.Text);
        Assert.Equal(speaker, quotation.Speaker);
    }

    [Theory]
    [InlineData(MentionKinds.Handle, "Ask @ada_l, or a@b.org, @user@example.org.", new[] { "@ada_l", "@user@example.org" })]
    [InlineData(MentionKinds.Hashtag, "A #tag, #東京 and #2021a, not #1, a#b or &#39;.", new[] { "#tag", "#東京", "#2021a" })]
    [InlineData(
        MentionKinds.Link, "See https://example.org/a_(b), (www.example.org/x). Or http://x.y/?q=1!",
        new[] { "https://example.org/a_(b)", "www.example.org/x", "http://x.y/?q=1" })]
    public void Handles_tags_and_links_are_found(MentionKinds kind, string body, string[] expected) =>
        Assert.Equal(expected, Texts.Of(body)[0].Mentions(kind).Select(static mention => mention.Text));

    [Theory]
    [InlineData("on 22 December 2021.", "22 December 2021", "2021-12-22")]
    [InlineData("on December 22nd, 2021, at", "December 22nd, 2021", "2021-12-22")]
    [InlineData("on Dec. 22 he", "Dec. 22", null)]
    [InlineData("the 1st of May 1900", "1st of May 1900", "1900-05-01")]
    [InlineData("since March 2020,", "March 2020", null)]
    [InlineData("at 2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("on Sept. 3, 1999", "Sept. 3, 1999", "1999-09-03")]
    [InlineData("at 2023-02-29 or 2021-12-221", null, null)]
    [InlineData("in May we may march 5 miles", null, null)]
    public void Dates_are_found(string body, string? text, string? day)
    {
        Mention? date = Texts.Of(body)[0].Mentions(MentionKinds.Date).SingleOrDefault();

        Assert.Equal(text, date?.Text);
        Assert.Equal(day, date?.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("paid $5.5 million for", "$5.5 million", "5500000", "USD")]
    [InlineData("paid US$ 1,250.50.", "US$ 1,250.50", "1250.50", "USD")]
    [InlineData("about 300 dollars", "300 dollars", "300", "USD")]
    [InlineData("EUR 20bn loan", "EUR 20bn", "20000000000", "EUR")]
    [InlineData("for 3 billion euros", "3 billion euros", "3000000000", "EUR")]
    [InlineData("costs 15 €", "15 €", "15", "EUR")]
    [InlineData("£9,000", "£9,000", "9000", "GBP")]
    [InlineData("5 million people, 300 doll", null, null, null)]
    public void Money_is_found(string body, string? text, string? amount, string? currency)
    {
        Mention? money = Texts.Of(body)[0].Mentions(MentionKinds.Money).SingleOrDefault();

        Assert.Equal(text, money?.Text);
        Assert.Equal(amount is null ? null : decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), money?.Amount);
        Assert.Equal(currency, money?.Currency);
    }

    [Fact]
    public void Every_place_gives_its_text()
    {
        List<Mention> mentions = [.. Corpus.Articles.Mentions()];

        Assert.NotEmpty(mentions);
        Assert.All(mentions, static mention => Assert.Equal(mention.Text, mention.Article.Body.Substring(mention.Start, mention.Length)));
        Assert.Contains(mentions, static mention => mention.Kind == MentionKinds.Quotation && mention.Speaker is not null);
        foreach (IGrouping<Article, Mention> article in mentions.GroupBy(static mention => mention.Article))
        {
            Assert.Equal(article.Select(static mention => mention.Start).Order(), article.Select(static mention => mention.Start));
        }
    }
}
