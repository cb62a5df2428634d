using System.Globalization;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>Says in the files what stands against the type, or the name, that the other files give a field.</summary>
internal sealed class InferenceProblems(string collection, List<FileProblem> problems)
{
    public void ReportOddValues(
        string key, string words, IReadOnlyCollection<Occurrence> fitting, IReadOnlyCollection<Occurrence> exceptions)
    {
        if (exceptions.Count == 0) return;

        string example = Example(fitting);
        foreach (Occurrence odd in exceptions)
        {
            Add(odd, ProblemKinds.OddValue, key, words, Number(
                fitting.Count), Number(fitting.Count + exceptions.Count), collection, Shown(odd.Value), example);
        }
    }

    public void ReportMixedItems(string key, string words, int fitting, int all, IEnumerable<Occurrence> odd)
    {
        foreach (Occurrence item in odd)
            Add(item, ProblemKinds.MixedList, key, words, Number(fitting), Number(all), Shown(item.Value));
    }

    /// <summary>Where some moments name their zone and others do not, those without are probably not meant as UTC.</summary>
    public void ReportZones(string key, IReadOnlyCollection<Occurrence> moments)
    {
        int zoned = moments.Count(static moment => KindOf(moment) == ValueKind.ZonedTime);
        if (zoned == 0) return;

        foreach (Occurrence local in moments.Where(static moment => KindOf(moment) == ValueKind.LocalTime))
            Add(local, ProblemKinds.MissingZone, key, Shown(local.Value), Number(zoned), Number(moments.Count));
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
    private static string Example(IEnumerable<Occurrence> fitting) =>
        fitting.Select(static value => Shown(value.Value)).GroupBy(static text => text, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).First().Key;

    private static string Shown(FieldValue value) => value is ScalarValue { IsNull: false } scalar ? $"'{scalar.Text}'" : value.KindName;

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
