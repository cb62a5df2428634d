using CorpusSdk.Shared.Search;

namespace CorpusSdk.Search;

/// <summary>
/// BM25F over the articles of a search: how often a word comes in title and body, each divided by how much longer than usual the
/// field is, weighted and added up; then saturated, and weighted by how few articles have the word.
/// </summary>
/// <param name="documents">The number of articles.</param>
/// <param name="bodyWords">The words in all bodies.</param>
/// <param name="titleWords">The words in all titles.</param>
/// <param name="titleWeight">How many times a word in the title counts.</param>
internal sealed class Ranking(long documents, long bodyWords, long titleWords, double titleWeight)
{
    public const double Saturation = Bm25.Saturation;

    public const float ExactForm = 1;

    /// <summary>The word with other diacritics.</summary>
    public const float OtherDiacritics = 0.95f;

    /// <summary>Another word with the same stem.</summary>
    public const float SameStem = 0.9f;

    public static float OfEdits(int edits) => edits switch { 0 => 1, 1 => 0.7f, _ => 0.5f };

    public float TitleWeight { get; } = (float)titleWeight;

    /// <summary>What a length norm is made of, and a part for each word of the field.</summary>
    public const float Norm = (float)(1 - Bm25.LengthNormalization);

    public float BodyNormPerWord { get; } = PerWord(documents, bodyWords);

    public float TitleNormPerWord { get; } = PerWord(documents, titleWords);

    /// <summary>
    /// How many times longer than those of one index bodies are on average, if they are: so many times more may a document of the index get
    /// than it would by itself.
    /// </summary>
    public float LongerThan(SearchIndex index) =>
        BodyNormPerWord == 0 ? 1 : Math.Max(1, PerWord(index.Documents, index.BodyWords) / BodyNormPerWord);

    /// <summary>The weight of a word that so many articles have, with the constant that scores are multiplied with.</summary>
    public float Weight(long having) => (float)((Saturation + 1) * Math.Log(1 + ((documents - having + 0.5) / (having + 0.5))));

    /// <summary>Occurrences in body and title of a document → how often it has the word for its length.</summary>
    public float Frequency(float inBody, float inTitle, int bodyWords, int titleWords)
    {
        float frequency = inBody == 0 ? 0 : inBody / (Norm + (BodyNormPerWord * bodyWords));
        return inTitle == 0 ? frequency : frequency + (TitleWeight * inTitle / (Norm + (TitleNormPerWord * titleWords)));
    }

    public static float Score(float weight, float frequency) => weight * (frequency / ((float)Saturation + frequency));

    private static float PerWord(long documents, long words) => words == 0 ? 0 : (float)(Bm25.LengthNormalization * documents / words);
}
