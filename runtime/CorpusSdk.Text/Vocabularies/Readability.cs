using System.Diagnostics;
using CorpusSdk.Shared.Search;
using CorpusSdk.Text.Vocabularies;

namespace CorpusSdk.Text;

/// <summary>How hard English texts are to read, by formulas over the length of sentences and words.</summary>
/// <param name="Sentences">The number of sentences that have a word.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Syllables">The number of syllables, as the letters of the words let it be told.</param>
/// <param name="ComplexWords">The number of words of three syllables or more.</param>
/// <param name="Characters">The number of letters and digits.</param>
/// <remarks>All measures are not numbers where there is no word.</remarks>
[DebuggerDisplay("Flesch {FleschReadingEase}")]
public sealed record Readability(long Sentences, long Words, long Syllables, long ComplexWords, long Characters)
{
    private const int SyllablesOfComplex = 3;

    /// <summary>Gets Flesch's reading ease, 206.835 − 1.015 · words / sentences − 84.6 · syllables / words: 100 is easy, 0 hard.</summary>
    public double FleschReadingEase => 206.835 - (1.015 * WordsInSentence) - (84.6 * SyllablesInWord);

    /// <summary>
    /// Gets the grade of Flesch and Kincaid, 0.39 · words / sentences + 11.8 · syllables / words − 15.59, in years of school.
    /// </summary>
    public double FleschKincaidGrade => (0.39 * WordsInSentence) + (11.8 * SyllablesInWord) - 15.59;

    /// <summary>Gets Gunning's fog index, 0.4 · (words / sentences + 100 · complex words / words), in years of school.</summary>
    public double GunningFog => 0.4 * (WordsInSentence + (100 * InWord(ComplexWords)));

    /// <summary>
    /// Gets the automated readability index, 4.71 · characters / words + 0.5 · words / sentences − 21.43, in years of school.
    /// </summary>
    public double AutomatedReadabilityIndex => (4.71 * InWord(Characters)) + (0.5 * WordsInSentence) - 21.43;

    private double WordsInSentence => Sentences == 0 ? double.NaN : (double)Words / Sentences;

    private double SyllablesInWord => InWord(Syllables);

    internal static Readability Of(IEnumerable<Article> articles)
    {
        long sentences = 0;
        long words = 0;
        long syllables = 0;
        long complex = 0;
        long characters = 0;
        char[] buffer = new char[TokenReader.BufferLength];
        foreach (Article article in articles)
        {
            if (!DocumentFields.IsEnglish(article.Language)) continue;

            bool isMarkdown = BodyReader.IsMarkdown(article.Path);
            foreach (string sentence in article.Sentences)
            {
                BodyReader tokens = new(sentence, isMarkdown, buffer);
                long before = words;
                while (tokens.MoveNext())
                {
                    words++;
                    int count = Vocabularies.Syllables.Count(tokens.Term);
                    syllables += count;
                    if (count >= SyllablesOfComplex) complex++;

                    foreach (char c in tokens.Term)
                    {
                        if (char.IsLetterOrDigit(c)) characters++;
                    }
                }

                if (words > before) sentences++;
            }
        }

        return new Readability(sentences, words, syllables, complex, characters);
    }

    private double InWord(long count) => Words == 0 ? double.NaN : (double)count / Words;
}
