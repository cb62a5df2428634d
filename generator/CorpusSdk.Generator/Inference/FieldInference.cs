using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Inference;

/// <summary>The headers of all articles of a collection → the fields of its article type.</summary>
/// <param name="problems">Takes what is worth saying.</param>
/// <param name="reserved">Names that no field can have.</param>
/// <param name="order">The order of days in digits that the collection shows.</param>
internal sealed class FieldInference(InferenceProblems problems, IReadOnlyCollection<string> reserved, DayOrder order)
{
    /// <summary>The fields beyond those that every article has, in the order of their names.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="articleType">The name of its article type.</param>
    /// <param name="keys">What its headers hold.</param>
    /// <param name="articles">How many articles it has.</param>
    /// <param name="problems">Takes what is worth saying.</param>
    public static IReadOnlyList<FieldModel> Infer(
        string collection, string articleType, HeaderKeys keys, int articles, ICollection<FileProblem> problems) =>
        Infer(collection, [.. ReservedNames.OfArticles, articleType], static _ => false, keys, articles, problems);

    /// <summary>The same without the keys that something stands for already.</summary>
    /// <param name="collection">The collection's name.</param>
    /// <param name="reserved">Names that no field can have.</param>
    /// <param name="isKnown">Tells of a key that it needs no field.</param>
    /// <param name="keys">What the headers of the collection hold.</param>
    /// <param name="articles">How many articles it has.</param>
    /// <param name="problems">Takes what is worth saying.</param>
    public static IReadOnlyList<FieldModel> Infer(
        string collection, IReadOnlyCollection<string> reserved, Func<string, bool> isKnown, HeaderKeys keys, int articles,
        ICollection<FileProblem> problems)
    {
        SortedDictionary<string, KeyOccurrences> groups = keys.Groups();
        foreach (string known in groups.Where(group => isKnown(group.Key)).Select(static group => group.Key).ToArray())
            groups.Remove(known);
        return groups.Count == 0
            ? []
            : new FieldInference(new InferenceProblems(collection, problems), reserved, keys.Order())
                .Infer(groups, articles, path: "", record: "");
    }

    /// <summary>A declared field with the number of articles that have it.</summary>
    public static FieldModel WithEvidence(FieldModel field, IReadOnlyList<ArticleFile> articles)
    {
        HeaderField[] found = [.. articles
            .Select(article => FieldLookup.Find(article.Article.Header.Fields, field))
            .OfType<HeaderField>()
            .Where(static found => found.Value is not ScalarValue { IsNull: true })];
        string key = found.GroupBy(static found => found.Key, StringComparer.Ordinal).OrderByDescending(
            static group => group.Count()).ThenBy(static group =>
            group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key
            ?? field.Key;
        return field with { Key = key, Evidence = new Evidence(articles.Count, found.Length, found.Length) };
    }

    /// <param name="groups">The values by their keys.</param>
    /// <param name="files">How many headers, or mappings in headers, could have each key.</param>
    /// <param name="path">What stands before a key in messages.</param>
    /// <param name="record">The record that gets the fields; empty for an article type.</param>
    public IReadOnlyList<FieldModel> Infer(IReadOnlyDictionary<string, KeyOccurrences> groups, int files, string path, string record)
    {
        var types = new TypeInference(problems, order);
        var fields = new List<FieldModel>();
        foreach ((string name, KeyOccurrences group) in FieldNames.Assign(groups.Values, reserved, problems))
        {
            (FieldType type, int exceptions) = types.Infer(path + group.Key, RecordNames.Of(name, record), group.Values);
            int present = group.Values.Total();
            var evidence = new Evidence(files, present, present - exceptions);
            fields.Add(new FieldModel(group.Key, name, type, evidence.Fitting == files, evidence));
        }

        return fields;
    }
}
