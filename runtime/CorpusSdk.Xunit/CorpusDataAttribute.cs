using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CorpusSdk.Xunit;

/// <summary>Gives a theory one test for each article of all collections of a corpus: <c>[Theory, CorpusData(typeof(Corpus))]</c>.</summary>
/// <param name="corpus">The generated class of the corpus.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CorpusDataAttribute(Type corpus) : DataAttribute
{
    private const string Articles = "Articles";

    /// <summary>Gets the generated class of the corpus.</summary>
    public Type Corpus { get; } = corpus;

    /// <summary>Gets or sets how many articles are sampled; 0 for all.</summary>
    public int Take { get; set; }

    /// <summary>Gets or sets which sample is taken: the same seed gives the same articles on every machine.</summary>
    public int Seed { get; set; }

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ArticleUnion all = Corpus.GetProperty(
            Articles, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null) as ArticleUnion
            ?? throw new InvalidOperationException($"{Corpus.Name} is not the class of a corpus: it has no property {Articles}.");
        ArticleSet<Article> taken = Take > 0 ? all.Sample(Take, Seed) : all;
        return new([.. taken
            .OrderBy(LabelOf, StringComparer.Ordinal)
            .Select(static article => new TheoryDataRow<Article>(article) { Label = LabelOf(article) })]);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;

    private static string LabelOf(Article article) => $"{article.Collection}/{article.Id}";
}
