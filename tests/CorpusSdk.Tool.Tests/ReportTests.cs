using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Tool.Tests;

/// <summary>The report, read from a file in a browser as people do.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly TextFolder _folder = TextFolder.Small();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_is_one_file_that_asks_nobody()
    {
        string page = File.ReadAllText(Report(_folder));

        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_an_article_ends_the_data()
    {
        _folder.Write("news/script.md", "---\ntitle: \"</script><script>document.title = 'run'</script>\"\n---\n\n</script><!-- Text -->\n");

        Assert.Equal(2, File.ReadAllText(Report(_folder)).Split("</script>").Length - 1);
    }

    [Fact]
    public async Task Articles_are_searched_filtered_and_sorted()
    {
        Chromium.SkipWithout();
        _folder.Write("news/script.md", "---\ntitle: \"</script><script>document.title = 'run'</script>\"\n---\n\nText.\n");
        await using WebPage page = await WebPage.OpenAsync(new Uri(Report(_folder)).AbsoluteUri);

        Assert.Equal("4 articles", await page.Ask<string>("document.querySelector('[role=status]').textContent"));
        await page.Page.TypeAsync("#search", "lamp");
        await page.Until("document.querySelector('[role=status]').textContent === '1 of 4 articles'");
        Assert.Contains("First Light", await Rows(page), StringComparison.Ordinal);

        await page.Page.ClickAsync("button[type=reset]");
        await page.Until("document.querySelector('[role=status]').textContent === '4 articles'");
        await page.Page.SelectAsync("#collection", "Essays");
        Assert.Equal("On Kerning", await page.Ask<string>("document.querySelector('#list tbody b').textContent"));

        await page.Page.ClickAsync("button[type=reset]");
        await page.Page.ClickAsync(".c-date button");
        await page.Until("document.querySelector('#list tbody b').textContent === 'First Light'");
        Assert.DoesNotContain("run", await page.Page.GetTitleAsync(), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Problems_show_their_lines()
    {
        Chromium.SkipWithout();
        _folder.Write("news/bad.md", "---\ntitle: Bad\ndate: 2021-13-45\n---\n\nText.\n");
        await using WebPage page = await WebPage.OpenAsync(new Uri(Report(_folder)).AbsoluteUri);

        Assert.Equal("2021-13-45", await page.Ask<string>("document.querySelector('#problems mark').textContent"));
        Assert.Contains("there is no month 13", await page.Ask<string>("document.querySelector('#problems').textContent"), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task It_is_used_by_keyboard_and_on_a_phone()
    {
        Chromium.SkipWithout();
        await using WebPage page = await WebPage.OpenAsync(new Uri(Report(_folder)).AbsoluteUri, width: 360, height: 700);

        Assert.True(await page.Ask<bool>("document.documentElement.scrollWidth <= 360"));
        // Everything that can be clicked can be reached, and every field has a name.
        Assert.Equal(0, await page.Ask<int>("[...document.querySelectorAll('input, select')].filter(field => field.labels.length === 0).length"));
        await page.Page.FocusAsync("#list");
        Assert.True(await page.Ask<bool>("document.activeElement.id === 'list'"));
        string picture = Path.Combine(AppContext.BaseDirectory, "report-phone.png");
        await page.Page.ScreenshotAsync(picture);
        Assert.True(new FileInfo(picture).Length > 10_000);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Fifty_thousand_articles_stay_usable()
    {
        Chromium.SkipWithout();
        const int Count = 50_000;
        for (int i = 0; i < Count; i++)
        {
            _folder.Write(
                $"notes/{i / 1000:000}/n{i}.md",
                string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Note {i}\ndate: {2000 + (i % 20)}-01-02\n---\n\nThe text of the note of number {i}.\n"));
        }

        string report = Report(_folder);
        var watch = Stopwatch.StartNew();
        await using WebPage page = await WebPage.OpenAsync(new Uri(report).AbsoluteUri);
        double painted = await page.Ask<double>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()");
        TestContext.Current.TestOutputHelper?.WriteLine($"first paint after {painted:0} ms, all after {watch.ElapsedMilliseconds} ms with the browser's start");

        // Wanted is one second; a page that made a row for each article would need many.
        Assert.InRange(painted, 0, 3_000);

        Assert.Equal("50,003 articles", await page.Ask<string>("document.querySelector('[role=status]').textContent"));
        // Rows that are in view, and some more.
        Assert.True(await page.Ask<int>("document.querySelectorAll('#list tbody tr').length") < 60);
        await page.Page.TypeAsync("#search", "49999");
        await page.Until("document.querySelector('[role=status]').textContent === '1 of 50,003 articles'");
        Assert.Empty(page.Complaints);
    }

    private static Task<string> Rows(WebPage page) => page.Ask<string>("document.querySelector('#list tbody').textContent");

    private static string Report(TextFolder folder)
    {
        string file = Path.Combine(folder.Path, ".report.html");
        ToolRun run = folder.Run("report", "-o", file);
        Assert.Equal("", run.Error);
        return file;
    }
}
