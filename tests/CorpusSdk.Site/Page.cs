using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CorpusSdk.Site;

/// <summary>The pages of the site.</summary>
internal static class Page
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d1d22; --soft: #6a6a75; --line: #e2e2e8; --paper: #fdfdfb; --link: #0b57a4; --code: #f2f1ec }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8e6e1; --soft: #9a9aa5; --line: #34343c; --paper: #18181c; --link: #8ab8f0; --code: #232329 }
        }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 Georgia, "DejaVu Serif", serif }
        main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 5rem }
        h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 2.2em 0 .6em }
        h1 { font-size: 2.25rem; margin: .4em 0 .3em }
        a { color: var(--link); text-underline-offset: .15em }
        .meta, nav { color: var(--soft); font: .9rem/1.5 system-ui, "DejaVu Sans", sans-serif }
        .meta { margin: 0 0 2.5rem }
        nav.contents { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; margin: 0 0 2rem }
        nav.contents a { display: block; text-decoration: none }
        ul.list { list-style: none; margin: 0; padding: 0 }
        ul.list li { padding: .8rem 0; border-top: 1px solid var(--line) }
        ul.list a { display: block; text-decoration: none; font-size: 1.2rem }
        pre, code { font: .92em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 4px }
        code { padding: .1em .3em }
        pre { padding: 1rem; overflow-x: auto; direction: ltr; text-align: left }
        pre code { padding: 0; background: none }
        table { border-collapse: collapse; width: 100%; font-size: .95em }
        th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: start }
        blockquote { margin-inline: 0; border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; color: var(--soft) }
        img { max-width: 100% }
        """;

    public static string OfList(IEnumerable<Article> articles, Func<Article, string> addressOf) => Frame("en", "The sample corpus", $"""
        <h1>The sample corpus</h1>
        <p class="meta">Articles about news wires, scripts, search and .NET</p>
        <ul class="list">
        {string.Concat(articles.Select(article => $"<li><a href=\"{Text(addressOf(article))}\" dir=\"auto\">{Text(article.Title)}</a><span class=\"meta\">{Facts(article)}</span></li>\n"))}
        </ul>
        """);

    public static string OfArticle(Article article, MarkdownBody body) => Frame(article.Language ?? "en", article.Title, $"""
        <nav><a href="/">← All articles</a></nav>
        <article dir="auto">
        <h1>{Text(article.Title)}</h1>
        <p class="meta" dir="ltr">{Facts(article)}</p>
        {Contents(body)}
        {body.ToHtml()}
        </article>
        """);

    private static string Contents(MarkdownBody body) => body.Headings.Length < 2 ? "" :
        $"<nav class=\"contents\">{string.Concat(body.Headings.Select(static heading => $"<a href=\"#{Text(heading.Anchor ?? "")}\">{Text(heading.Text)}</a>"))}</nav>";

    private static string Facts(Article article)
    {
        string minutes = string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(article.ReadingTime.TotalMinutes)} min");
        string?[] facts =
        [
            article.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), article.Collection, article.Source,
            .. article.Authors, minutes,
        ];
        return string.Join(" · ", facts.OfType<string>().Select(static fact => $"<bdi>{Text(fact)}</bdi>"));
    }

    private static string Frame(string language, string title, string content) => $"""
        <!doctype html>
        <html lang="{Text(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <main>
        {content}
        </main>
        </body>
        </html>

        """;

    private static string Text(string text) => Encoder.Encode(text);
}
