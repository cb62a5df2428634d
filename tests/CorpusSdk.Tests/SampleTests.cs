using CorpusSdk.Sets;
using CorpusSdk.Tests.Fixtures;
using CsCheck;

namespace CorpusSdk.Tests;

public class SampleTests
{
    private static readonly Gen<string[]> SomeIds = Gen.String[Gen.Char["abc-/"], 1, 6].ArrayUnique[1, 40];

    // Expected values come from another implementation of the documented hash, so that a change of it cannot pass.
    [Theory]
    [InlineData(0, "News", "uk-defense-minister", 0x2BBDC8D95F760B95)]
    [InlineData(-2, "News", "uk-defense-minister", 0xCCEF5DDEC2C70EFD)]
    [InlineData(0, "", "", 0xC014A4FBA88CA5BC)]
    [InlineData(1, "Почта", "вести/2021", 0x833CA071C45B9A7F)]
    public void The_hash_never_changes(int seed, string collection, string id, ulong hash) =>
        Assert.Equal(hash, StableSample.Hash(seed, collection, id));

    [Fact]
    public void Collection_and_id_are_kept_apart() =>
        Assert.NotEqual(StableSample.Hash(0, "ab", "c"), StableSample.Hash(0, "a", "bc"));

    [Fact]
    public void A_sample_is_the_same_for_ever()
    {
        var notes = Notes.WithIds(Enumerable.Range(0, 20).Select(i => $"article-{i:D2}"));

        Assert.Equal("article-00 article-01 article-06 article-07", notes.Sample(4).Ids());
        Assert.Equal("article-02 article-12 article-14 article-15", notes.Sample(4, seed: 1).Ids());
    }

    [Fact]
    public void A_sample_is_a_subset_of_the_right_size_in_the_order_of_the_set() =>
        Gen.Select(SomeIds, Gen.Int[0, 45], Gen.Int).Sample((ids, count, seed) =>
        {
            var notes = Notes.WithIds(ids);
            string[] sample = [.. notes.Sample(count, seed).Select(n => n.Id)];

            Assert.Equal(Math.Min(count, ids.Length), sample.Length);
            Assert.Equal(ids.Intersect(sample).Order(StringComparer.Ordinal), sample);
        });

    [Fact]
    public void A_sample_holds_the_articles_with_the_smallest_hashes() =>
        Gen.Select(SomeIds, Gen.Int[0, 10], Gen.Int).Sample((ids, count, seed) =>
            Assert.Equal(
                ids.OrderBy(id => StableSample.Hash(seed, "Notes", id)).Take(count).Order(StringComparer.Ordinal),
                Notes.WithIds(ids).Sample(count, seed).Select(n => n.Id)));

    [Fact]
    public void Adding_an_article_replaces_at_most_one_of_a_sample_and_only_by_itself() =>
        Gen.Select(SomeIds, Gen.String[Gen.Char["xyz"], 1, 4], Gen.Int[1, 10], Gen.Int).Sample((ids, added, count, seed) =>
        {
            string[] before = [.. Notes.WithIds(ids).Sample(count, seed).Select(n => n.Id)];
            string[] after = [.. Notes.WithIds([.. ids, added]).Sample(count, seed).Select(n => n.Id)];

            Assert.True(before.Except(after).Count() <= 1);
            Assert.True(after.Except(before).All(id => id == added));
        });

    [Fact]
    public void Each_article_has_about_the_same_chance_over_many_seeds()
    {
        var notes = Notes.WithIds(Enumerable.Range(0, 40).Select(i => $"article-{i:D2}"));
        Dictionary<string, int> drawn = [];
        for (int seed = 0; seed < 4000; seed++)
        {
            foreach (Note note in notes.Sample(4, seed))
            {
                drawn[note.Id] = drawn.GetValueOrDefault(note.Id) + 1;
            }
        }

        // 400 expected, standard deviation 19: five of them either way.
        Assert.Equal(40, drawn.Count);
        Assert.All(drawn, pair => Assert.InRange(pair.Value, 305, 495));
    }

    [Fact]
    public void Hashes_of_similar_ids_spread_evenly()
    {
        int[] buckets = new int[64];
        for (int i = 0; i < 64_000; i++)
        {
            buckets[StableSample.Hash(0, "News", $"{i}") >> 58]++;
        }

        // 1,000 expected, standard deviation 31.
        Assert.All(buckets, count => Assert.InRange(count, 845, 1155));
    }

    [Fact]
    public void Samples_of_neighbouring_seeds_are_independent()
    {
        var notes = Notes.WithIds(Enumerable.Range(0, 1000).Select(i => $"article-{i:D4}"));
        int shared = 0;
        for (int seed = 0; seed < 100; seed++)
        {
            shared += notes.Sample(100, seed).Intersect(notes.Sample(100, seed + 1)).Count;
        }

        // Two samples of a tenth share a tenth: 1,000 expected over 100 pairs, standard deviation 29.
        Assert.InRange(shared, 850, 1150);
    }

    [Fact]
    public void A_selection_is_sampled_by_the_same_hashes_in_its_own_order()
    {
        Notes notes = new(
            Enumerable.Range(0, 20).Select(i => Notes.Note($"article-{i:D2}", i % 2 == 0 ? $"2021-01-{i + 1:D2}" : null)));
        ArticleSet<Note> dated = notes.Latest(10);

        string[] sample = [.. dated.Sample(3, seed: 7).Select(n => n.Id)];

        Assert.Equal(3, sample.Length);
        Assert.Equal(
            dated.Select(n => n.Id).OrderBy(id => StableSample.Hash(7, "Notes", id)).Take(3).OrderDescending(StringComparer.Ordinal),
            sample);
    }

    [Fact]
    public void Sampling_makes_no_article()
    {
        var notes = Notes.WithIds("a", "b", "c");

        Assert.Equal(2, notes.Sample(2).Count);
        Assert.Empty(notes.Made);
    }

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>("count", () => new Notes().Sample(-1));
}
