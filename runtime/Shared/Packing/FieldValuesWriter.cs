using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Shared.Packing;

/// <summary>Collects which articles have which values of one field, and writes them as <see cref="FactFormat"/> lays them out.</summary>
internal sealed class FieldValuesWriter
{
    private readonly Dictionary<string, List<int>> _ordinals = new(StringComparer.Ordinal);

    /// <summary>Gets the values, each spelling by itself.</summary>
    public IReadOnlyCollection<string> Values => _ordinals.Keys;

    /// <summary>Adds a value of an article, which comes after those that were added before.</summary>
    public void Add(string value, int ordinal)
    {
        if (!_ordinals.TryGetValue(value, out List<int>? ordinals)) _ordinals.Add(value, ordinals = []);

        ordinals.Add(ordinal);
    }

    public byte[] ToBytes()
    {
        string[] values = [.. _ordinals.Keys];
        Array.Sort(values, Compare);
        int ordinals = 0;
        int characters = 0;
        foreach (string value in values)
        {
            ordinals += _ordinals[value].Count;
            characters += value.Length;
        }

        int textStarts = FactFormat.Field.Length;
        int ordinalStarts = textStarts + ((values.Length + 1) * sizeof(int));
        int counts = ordinalStarts + ((values.Length + 1) * sizeof(int));
        int ordinal = counts + (values.Length * sizeof(int));
        int text = ordinal + (ordinals * FactFormat.OrdinalLength);
        byte[] field = new byte[text + (characters * sizeof(char))];
        LittleEndian.Write(field, FactFormat.Field.Values, values.Length);
        LittleEndian.Write(field, FactFormat.Field.Ordinals, ordinals);
        LittleEndian.Write(field, FactFormat.Field.TextLength, characters);
        (int firstText, int firstOrdinal) = (text, ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            LittleEndian.Write(field, textStarts + (i * sizeof(int)), (text - firstText) / sizeof(char));
            LittleEndian.Write(field, ordinalStarts + (i * sizeof(int)), (ordinal - firstOrdinal) / FactFormat.OrdinalLength);
            List<int> articles = _ordinals[values[i]];
            int distinct = 0;
            for (int j = 0; j < articles.Count; j++, ordinal += FactFormat.OrdinalLength)
            {
                LittleEndian.Write(field, ordinal, articles[j]);
                distinct += j == 0 || articles[j] != articles[j - 1] ? 1 : 0;
            }

            LittleEndian.Write(field, counts + (i * sizeof(int)), distinct);
            foreach (char unit in values[i])
            {
                field[text++] = (byte)unit;
                field[text++] = (byte)(unit >> 8);
            }
        }

        LittleEndian.Write(field, textStarts + (values.Length * sizeof(int)), characters);
        LittleEndian.Write(field, ordinalStarts + (values.Length * sizeof(int)), ordinals);
        return field;
    }

    private static int Compare(string left, string right)
    {
        int order = Caseless.Compare(left.AsSpan(), right.AsSpan());
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }
}
