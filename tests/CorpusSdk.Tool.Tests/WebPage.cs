using PuppeteerSharp;

namespace CorpusSdk.Tool.Tests;

/// <summary>A page in Chromium without a window, with everything that it complained about.</summary>
internal sealed class WebPage : IAsyncDisposable
{
    private readonly IBrowser _browser;

    private WebPage(IBrowser browser, IPage page)
    {
        _browser = browser;
        Page = page;
        page.Console += (_, said) => Complain(said.Message.Type is ConsoleType.Error or ConsoleType.Warning, said.Message.Text);
        page.PageError += (_, failed) => Complain(true, failed.Message);
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public static async Task<WebPage> OpenAsync(string address, int width = 1100, int height = 1400)
    {
        IBrowser browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Headless = true,
            Timeout = 120_000,
            DefaultViewport = new ViewPortOptions { Width = width, Height = height },
            Args = [.. Chromium.Arguments],
        });
        WebPage page = new(browser, await browser.NewPageAsync());
        page.Page.DefaultTimeout = 120_000;
        page.Page.DefaultNavigationTimeout = 120_000;
        await page.Page.GoToAsync(address, WaitUntilNavigation.DOMContentLoaded);
        return page;
    }

    public Task<T> Ask<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    public Task Until(string expression) => Page.WaitForExpressionAsync(expression, new WaitForFunctionOptions { Timeout = 60_000 });

    public async ValueTask DisposeAsync() => await _browser.DisposeAsync();

    private void Complain(bool isComplaint, string text)
    {
        if (isComplaint) Complaints.Add(text);
    }
}
