using System.Globalization;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>Says in the files what stands against the type, or the name, that the other files give a field.</summary>
internal sealed class InferenceProblems(string collection, ICollection<FileProblem> problems)
{
    public void ReportOddValues(
        string key, string words, IReadOnlyCollection<Occurrence> fitting, IReadOnlyCollection<Occurrence> exceptions)
    {
        if (exceptions.Count == 0) return;

        string example = Example(fitting.InArticles());
        int count = fitting.Total();
        int all = count + exceptions.Total();
        foreach (Occurrence odd in exceptions.InArticles())
            Add(odd, ProblemKinds.OddValue, key, words, Number(count), Number(all), collection, Shown(odd.Value), example);
    }

    public void ReportMixedItems(string key, string words, int fitting, int all, IReadOnlyCollection<Occurrence> odd)
    {
        foreach (Occurrence item in odd.InArticles())
            Add(item, ProblemKinds.MixedList, key, words, Number(fitting), Number(all), Shown(item.Value));
    }

    /// <summary>Where some moments name their zone and others do not, those without are probably not meant as UTC.</summary>
    public void ReportZones(string key, IReadOnlyCollection<Occurrence> moments)
    {
        int zoned = moments.Where(static moment => KindOf(moment) == ValueKind.ZonedTime).Total();
        if (zoned == 0) return;

        int all = moments.Total();
        Occurrence[] local = [.. moments.Where(static moment => KindOf(moment) == ValueKind.LocalTime)];
        foreach (Occurrence moment in local.InArticles())
            Add(moment, ProblemKinds.MissingZone, key, Shown(moment.Value), Number(zoned), Number(all));
    }

    public void ReportName(ProblemKind kind, KeyOccurrences field, params string[] arguments) =>
        problems.Add(new FileProblem(
            field.FirstArticle.Item.Path,
            new Problem(
                kind, field.FirstArticle.Article.Header.SpanOf(field.FirstField.KeyRange),
                arguments.Select(Excerpt.Of).ToEquatableArray())));

    private void Add(Occurrence at, ProblemKind kind, params string[] arguments) =>
        problems.Add(new FileProblem(
            at.Article.Item.Path,
            new Problem(kind, at.Article.Article.Header.SpanOf(at.Value.Range), arguments.Select(Excerpt.Of).ToEquatableArray())));

    private static ValueKind KindOf(Occurrence moment) => moment.Value is ScalarValue scalar ? scalar.Reading.Kind : ValueKind.Text;

    /// <summary>The value that the most files have; of equals, the first in ordinal order.</summary>
    private static string Example(IEnumerable<Occurrence> fitting)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Occurrence value in fitting)
        {
            string text = Shown(value.Value);
            counts[text] = counts.TryGetValue(text, out int count) ? count + 1 : 1;
        }

        return counts
            .OrderByDescending(static text => text.Value)
            .ThenBy(static text => text.Key, StringComparer.Ordinal)
            .First().Key;
    }

    private static string Shown(FieldValue value) => value is ScalarValue { IsNull: false } scalar ? $"'{scalar.Text}'" : value.KindName;

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
