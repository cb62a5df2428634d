using System.Net;
using System.Text;
using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Serving;

/// <summary>An article as a page.</summary>
internal static class ArticlePage
{
    private const string Style = """
        :root { --back: #fbfaf8; --text: #22211f; --soft: #66625c; --line: #e4e0d9; --accent: #205ea6; }
        @media (prefers-color-scheme: dark) { :root { --back: #1a1918; --text: #ece9e4; --soft: #a8a39b; --line: #3a3835; --accent: #8fbcf0; } }
        body { margin: 0 auto; max-width: 42rem; padding: 1rem; background: var(--back); color: var(--text); font: 18px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
        a { color: var(--accent); } h1 { line-height: 1.25; } img { max-width: 100%; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; color: var(--soft); font-size: .875rem; border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
        dd { margin: 0; } pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .875rem; }
        table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { border: 1px solid var(--line); padding: .25rem .5rem; }
        blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
        """;

    public static string Of(Article article, CorpusSource source)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"").Append(Escape(article.Language ?? "en")).Append("\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">")
            .Append("<title>").Append(Escape(article.ToString())).Append("</title><style>").Append(Style).Append("</style></head><body>\n")
            .Append("<nav><a href=\"/#articles\">All articles</a></nav>\n<article dir=\"auto\"><h1>").Append(Escape(article.ToString()))
            .Append("</h1>\n<dl>");
        Add("Status", article.IsDraft ? "draft" : null);
        Add("Headline", article.Headline);
        Add("Date", $"{Texts.Day(article.Date)} {article.Time:HH\\:mm}".Trim());
        Add("Source", article.Source);
        Add("Authors", string.Join(", ", article.Authors));
        Add("Tags", string.Join(", ", article.Tags));
        Add("Length", Texts.Counted(article.WordCount, "word"));
        Add("File", article.Path);
        page.Append("</dl>\n").Append(article.ToHtml(new MarkdownOptions
        {
            Articles = source.Articles,
            LinkTo = target => "/article?key=" + Uri.EscapeDataString(source.KeyOf(target)),
        }));
        return page.Append("</article>\n<script>new EventSource('/changes').onmessage = () => location.reload();</script></body></html>\n").ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) page.Append("<dt>").Append(name).Append("</dt><dd>").Append(Escape(value)).Append("</dd>");
        }
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
