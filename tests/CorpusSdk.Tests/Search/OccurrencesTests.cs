using CorpusSdk.Search;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Numbers of four bits, beside those read one by one.</summary>
public sealed class OccurrencesTests
{
    [Fact]
    public void Any_numbers_are_read_from_either_half_of_a_byte() =>
        Gen.Select(Gen.Byte.Array[1, 140], Gen.Int[0, 1], Gen.Int[0, 140]).Sample(static (nibbles, skipped, length) =>
        {
            int count = Math.Min(length, (nibbles.Length * 2) - skipped);
            float[] expected =
                [.. Enumerable.Range(skipped, count).Select(at => (float)(at % 2 == 0 ? nibbles[at / 2] & 15 : nibbles[at / 2] >> 4))];
            float[] read = new float[count];

            Assert.Equal(expected.Contains(15), Occurrences.Read(nibbles, skipped, read));
            Assert.Equal(expected, read);
        });
}
