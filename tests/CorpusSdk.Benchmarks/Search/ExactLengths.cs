using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// BM25 for Lucene.NET with the length of each document as it is. Its own similarity keeps lengths in one byte, so that a document of
/// 410 words counts as one of 455, or one of 316.
/// </summary>
internal sealed class ExactLengths : Similarity
{
    private const float Saturation = 1.2f;
    private const float LengthNormalization = 0.75f;

    public override long ComputeNorm(FieldInvertState state) => state.Length;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        double documents = collectionStats.MaxDoc;
        double weight = termStats.Sum(term => Math.Log(1 + ((documents - term.DocFreq + 0.5) / (term.DocFreq + 0.5))));
        return new Weight(collectionStats.Field, (float)(weight * (Saturation + 1)), (float)(collectionStats.SumTotalTermFreq / documents));
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var mine = (Weight)weight;
        return new Scorer(mine, context.AtomicReader.GetNormValues(mine.Field));
    }

    private sealed class Weight(string name, float value, float averageLength) : SimWeight
    {
        public string Field => name;

        public float Value => value;

        public float AverageLength => averageLength;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
        }
    }

    private sealed class Scorer(Weight weight, NumericDocValues lengths) : SimScorer
    {
        public override float Score(int doc, float freq) =>
            weight.Value * freq
            / (freq + (Saturation * (1 - LengthNormalization + (LengthNormalization * lengths.Get(doc) / weight.AverageLength))));

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
