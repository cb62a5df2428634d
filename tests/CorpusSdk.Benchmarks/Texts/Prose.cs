using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// Sentences and paragraphs of made-up words. Words come as often as in real text, the n-th most frequent one 1/n times as
/// often as the first, so that dictionaries, searches and string tables see the load that they were built for.
/// </summary>
internal sealed class Prose(Random random)
{
    private const int Vocabulary = 20_000;

    private static readonly string[] Words = MakeWords();

    public string Word()
    {
        // The inverse of the harmonic distribution: rank = size^u.
        double rank = Math.Pow(Vocabulary, random.NextDouble());
        return Words[(int)rank - 1];
    }

    public string Title(int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Capital(Words[random.Next(200, Vocabulary)])));

    public string Name() => Capital(Words[random.Next(1000, 1400)]) + " " + Capital(Words[random.Next(1400, 2200)]);

    /// <summary>Paragraphs of three to six sentences with blank lines between them, until so many characters are there.</summary>
    public void Paragraphs(StringBuilder text, int characters)
    {
        int end = text.Length + characters;
        while (text.Length < end)
        {
            for (int sentences = random.Next(3, 7); sentences > 0 && text.Length < end; sentences--) Sentence(text);
            text.Length--;
            text.Append("\n\n");
        }

        text.Length--;
    }

    private void Sentence(StringBuilder text)
    {
        int words = random.Next(8, 26);
        for (int i = 0; i < words; i++)
        {
            string word = Word();
            text.Append(i == 0 ? Capital(word) : word);
            if (i < words - 1) text.Append(random.Next(12) == 0 ? ", " : " ");
        }

        text.Append(random.Next(20) == 0 ? "? " : ". ");
    }

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    /// <summary>Syllables in numbered order: short words are the frequent ones. Some have letters outside ASCII.</summary>
    private static string[] MakeWords()
    {
        string[] syllables = ["ta", "re", "no", "mi", "su", "la", "ke", "do", "vi", "pra", "ster", "lin", "gor", "é", "ber", "an", "tion",
            "ment", "ou", "ska"];
        string[] words = new string[Vocabulary];
        for (int i = 0; i < words.Length; i++)
        {
            var word = new StringBuilder();
            for (int rest = i + syllables.Length; rest > 0; rest /= syllables.Length) word.Append(syllables[rest % syllables.Length]);
            words[i] = word.ToString();
        }

        return words;
    }
}
