using CorpusSdk.CompilerServices;
using CorpusSdk.Tests.Fixtures;

namespace CorpusSdk.Tests;

public class ConcurrencyTests
{
    private const int Threads = 8;

    /// <summary>Makes articles slowly, so that readers who come together all find none.</summary>
    private sealed class SlowNotes() : ArticleCollection<Note>("Notes", "a\nb\nc")
    {
        private int _made;

        public int Made => _made;

        protected override Note Create(int index)
        {
            Interlocked.Increment(ref _made);
            Thread.Sleep(1);
            return new Note(Notes.Note("abc"[index].ToString(), source: "Wire", body: "One.\n\nTwo."));
        }
    }

    private sealed class QuietNotes(ArticleData[] data) : ArticleCollection<Note>("Notes", string.Join('\n', data.Select(d => d.Id)))
    {
        protected override Note Create(int index) => new(data[index]);
    }

    [Fact]
    public void All_readers_see_one_instance_even_when_several_were_made()
    {
        int made = 0;
        for (int round = 0; round < 20; round++)
        {
            SlowNotes notes = new();
            Note[] seen = Together(() => notes["b"]);
            made += notes.Made;

            Assert.Single(seen.Distinct());
            Assert.Same(seen[0], notes[1]);
        }

        // Otherwise the readers never met and the test showed nothing.
        Assert.True(made > 20);
    }

    [Fact]
    public void All_readers_share_the_place_where_articles_are_kept()
    {
        // So large that clearing the place takes long enough for readers to meet there.
        ArticleData[] data = [.. Enumerable.Range(0, 100_000).Select(i => Notes.Note($"{i:D6}"))];
        for (int round = 0; round < 10; round++)
        {
            QuietNotes notes = new(data);
            Assert.Equal(data.Length, notes.Count);

            Assert.Single(Together(() => notes["050000"]).Distinct());
        }
    }

    [Fact]
    public void All_readers_see_the_same_paragraphs()
    {
        for (int round = 0; round < 20; round++)
        {
            Note note = new(Notes.Note("a", body: string.Join("\n\n", Enumerable.Range(0, 500))));

            Assert.Single(Together(() => note.Paragraphs[499]).Distinct());
        }
    }

    [Fact]
    public void A_facet_is_grouped_once()
    {
        SlowNotes notes = new();
        SourceFacet<Note> sources = new(notes);

        Assert.Single(Together(() => sources["Wire"]).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Equal(3, notes.Made);
    }

    private static T[] Together<T>(Func<T> read)
    {
        var results = new T[Threads];
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = read();
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return results;
    }
}
