using System.Text;
using System.Threading.Tasks;

namespace CorpusSdk.Shared.Search;

/// <summary>Finds the stems of words, many at a time.</summary>
internal static class StemFinder
{
    /// <summary>Words that a thread stems before it asks for more.</summary>
    private const int Chunk = 4096;

    /// <summary>Finds the stem of each word, and adds those that are no word themselves.</summary>
    /// <returns>The number of the stem of each key; <see cref="IndexVocabulary.None"/> for a value.</returns>
    public static int[] AddTo(TermTable terms, ParallelOptions options)
    {
        int[] heads = new int[terms.Count];
        var chunks = new ByteBuffer[(heads.Length + Chunk - 1) / Chunk];
        Parallel.For(0, chunks.Length, options, chunk =>
        {
            chunks[chunk] = Stem(terms, heads, chunk * Chunk, Math.Min(heads.Length, (chunk + 1) * Chunk));
        });

        // One after the other: a stem is numbered when it first comes.
        for (int term = 0; term < heads.Length;)
        {
            ByteReader stems = new(chunks[term / Chunk].Written);
            for (int end = Math.Min(heads.Length, term + Chunk); term < end; term++)
            {
                if (heads[term] > term) heads[term] = terms.Intern(stems.Read(stems.ReadVarint()));
            }
        }

        return heads;
    }

    /// <summary>Stems some words. Those that are another word than their stem have a number above their own at first.</summary>
    /// <returns>The stems of these.</returns>
    private static ByteBuffer Stem(TermTable terms, int[] heads, int start, int end)
    {
        ByteBuffer stems = new();
        byte[] bytes = new byte[TermKey.MostBytes(TokenReader.BufferLength)];
        char[] characters = new char[bytes.Length];
        for (int term = start; term < end; term++)
        {
            ReadOnlySpan<byte> key = terms[term];
            heads[term] = IndexVocabulary.None;
            if (!TermKey.IsWord(key)) continue;

            ReadOnlySpan<byte> folded = TermKey.Term(key);
            folded.CopyTo(bytes);
            int length = Encoding.UTF8.GetChars(bytes, 0, folded.Length, characters, 0);
            length = EnglishStemmer.Stem(characters, length);
            length = TermKey.Encode(characters.AsSpan(0, length), bytes);
            heads[term] = term;
            if (!key.SequenceEqual(bytes.AsSpan(0, length)))
            {
                heads[term]++;
                stems.WriteVarint(length);
                stems.Write(bytes.AsSpan(0, length));
            }
        }

        return stems;
    }
}
