using System.Collections.Immutable;
using System.Globalization;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>Everything that a pack says, as one text to compare.</summary>
internal static class ReadWhole
{
    public static string Of(Article article) => string.Join(
        '\u0001',
        article.Collection, article.Id, article.Slug, article.Title, article.Path, article.Headline ?? "-",
        article.Date?.ToString("O") ?? "-", article.Time?.ToString("O") ?? "-",
        article.Source ?? "-", Of(article.Dateline), Of(article.Authors), Of(article.Tags), article.Language ?? "-",
        article.Updated?.ToString("O") ?? "-", article.IsDraft, article.Order?.ToString(CultureInfo.InvariantCulture) ?? "-",
        string.Join('\u0003', article.Translations.Select(static other => other.Id)), article.Tail ?? "-", article.WordCount, article.Body);

    private static string Of(Dateline? dateline) =>
        dateline is null
            ? "-"
            : string.Join(
                '\u0002', dateline.Text, dateline.Place, Of(dateline.Places), dateline.Region ?? "-", Of(dateline.Agencies),
                dateline.Date?.ToString("O") ?? "-");

    private static string Of(ImmutableArray<string> texts) => string.Join('\u0003', texts);
}
