using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CsCheck;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build.Tests;

/// <summary>The search index in the pack is the one that a program builds that finds none, and is read where it lies.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private const string Review =
        "---\ntitle: \"A Größe review\"\nheadline: Something Else\ndate: 2024-02-29\nauthors: [Ada Lee, Bo]\ntags: [Films, \"old films\"]\nlanguage: en\nsource: Wire\n"
        + "Rating: 4\nnothing:\nempty: \"\"\ncast:\n  - {name: Cléo, roles: [one, two]}\n  - [nested, list]\n  - plain\nplace: {city: Paris, source: x, deep: {er: 2}}\n---\n\nThe *borders* of the <b>treaty</b>.\n";

    private static readonly string[] Questions = ["border", "\"the borders\"", "treat*", "tresty~", "author:\"ada lee\"", "rating:4..",
        "date:2024", "id:a*", "\"of the\"~3", "cast.name:cleo", "größe"];

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_build_writes_the_bytes_that_a_program_would_build(bool compress) => ArticleGen.Corpus.Sample(
        articles =>
        {
            using var workspace = new Workspace();
            workspace.Add("review.md", Review);
            foreach (MadeArticle article in articles)
                workspace.Add($"{article.Name}.{(article.Text.Length % 2 == 0 ? "md" : "txt")}", article.Bytes, article.Collection);
            workspace.Run(compress);
            byte[] pack = workspace.Pack;
            IReadOnlyList<CollectedFiles<PackEntry>> collections = Collector.Group(workspace.Read(), static _ => false, []);
            for (int owner = 0; owner < collections.Count; owner++)
            {
                var notes = new PackedNotes(
                    collections[owner].Name, PackAssembly.Open(pack), collections[owner].Files.Select(static file => file.Article!.Id));
                Assert.Equal(SearchSection.BuiltAtRunTime(notes, threads: 2), pack[SearchSection.In(pack, owner)!.Value]);
            }
        },
        iter: 40);

    [Fact]
    public void Searches_find_the_same_with_an_index_and_without()
    {
        AddReviews();
        string with = Answers(_workspace.Run(), out int made);
        string without = Answers(Pack(PackSettings.NoSearchIndex), out int madeWithout);

        Assert.Equal(without, with);
        Assert.Equal((0, 3), (made, madeWithout));
        Assert.Contains("b ", with, StringComparison.Ordinal);
    }

    /// <summary>Long enough for several parts of the vocabulary, windows, and lists of each kind.</summary>
    [Fact]
    public void An_index_of_many_articles_is_the_same_on_any_number_of_processors()
    {
        var random = new Random(5);
        for (int i = 0; i < 700; i++)
        {
            _workspace.Add(
                $"{i:D4}.txt", $"Title {i}\n\n{string.Join(' ', Enumerable.Range(0, 300).Select(_ => $"word{(int)(40 / (random.NextDouble() + 0.002))}"))}.");
        }

        byte[] pack = File.ReadAllBytes(_workspace.Run().PackFile);
        var notes = new PackedNotes("News", PackAssembly.Open(pack), _workspace.Items.Select(item => item.IdPath));

        Assert.All([1, 3, 16], threads => Assert.Equal(SearchSection.BuiltAtRunTime(notes, threads), pack[SearchSection.In(pack)!.Value]));
    }

    /// <summary>Two words that all articles have, and no room for their positions: the index says where one follows the other.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_phrase_of_two_frequent_words_reads_no_article(bool compress)
    {
        AddFrequent();
        _workspace.Run(compress);
        PackedNotes notes = Frequent();

        Assert.Equal((20, 20, 0), (notes.Search("\"of the\"").Count, notes.Search("\"the of\"").Count, notes.Search("\"of of\"").Count));
        Assert.Equal(0, notes.Made);
        Assert.Equal(1, notes.Search("\"of the treaty\"").Count);
    }

    /// <summary>Also where an edit or a deletion takes a word out of half of the articles, and so gives it positions.</summary>
    [Fact]
    public void An_index_of_frequent_words_after_changes_is_that_of_a_first_build()
    {
        AddFrequent();
        _workspace.Run();
        for (int i = 0; i < 40; i += 3)
        {
            if (i % 2 == 0) _workspace.Edit($"{i:D2}.txt", "Title\n\nThe treaty.");
            else _workspace.Remove($"{i:D2}.txt");

            _workspace.Run();
            Assert.Equal(SearchSection.BuiltAtRunTime(Frequent(), threads: 2), _workspace.Pack[SearchSection.In(_workspace.Pack)!.Value]);
        }
    }

    [Fact]
    public void Every_single_bit_of_an_index_that_turns_is_noticed_or_harmless()
    {
        AddReviews();
        byte[] pack = File.ReadAllBytes(_workspace.Run().PackFile);
        string[] expected = [.. Questions.Select(question => Answer(Notes(pack), question))];
        (int start, int length) = SearchSection.In(pack)!.Value.GetOffsetAndLength(pack.Length);
        int noticed = 0;
        for (int bit = start * 8; bit < (start + length) * 8; bit++)
        {
            pack[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                PackedNotes notes = Notes(pack);
                Assert.Equal(expected, Questions.Select(question => Answer(notes, question)));
            }
            catch (InvalidDataException error)
            {
                Assert.StartsWith("The search index ", error.Message, StringComparison.Ordinal);
                noticed++;
            }

            pack[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.True(noticed > length * 7, $"Of {length * 8} bits, {noticed} were noticed.");
    }

    /// <summary>One article more or less of the limit, and the pack is that of a first build each time.</summary>
    [Fact]
    public void A_corpus_beyond_the_limit_has_no_index()
    {
        AddReviews();
        long length = _workspace.Items.Sum(item => new FileInfo(item.Path).Length);

        Assert.NotNull(SearchSection.In(File.ReadAllBytes(Pack(length).PackFile)));
        _workspace.Edit("a.txt", "The title\n\nA text that is longer than it was, so that all are beyond.");
        PackOutcome beyond = Pack(length);
        Assert.Equal((3, 0), (beyond.Read, beyond.Reused));
        Assert.Null(SearchSection.In(File.ReadAllBytes(beyond.PackFile)));
        Assert.False(Pack(length).Written);
    }

    [Theory]
    [InlineData("true", true, true)]
    [InlineData("True", false, true)]
    [InlineData("false", false, false)]
    [InlineData("auto", true, false)]
    [InlineData("auto", false, true)]
    [InlineData("", true, false)]
    [InlineData("maybe", false, true)]
    public void The_property_decides_and_a_debug_build_leaves_a_large_corpus_alone(string property, bool isDebug, bool expected)
    {
        _workspace.Add("small.txt", "A title\n\nText.", "Small");
        Assert.Equal(property != "false", HasIndex(property, isDebug));
        _workspace.Add(
            "large.txt", "A title\n\n" + string.Concat(Enumerable.Repeat("word ", (int)(PackSettings.DebugLength / 5))), "Small");
        Assert.Equal(expected, HasIndex(property, isDebug));
    }

    private bool HasIndex(string property, bool isDebug)
    {
        var task = new PackCorpus
        {
            BuildEngine = new RecordingEngine(),
            Articles = [.. _workspace.Items.Select(
                static item => new TaskItem(item.Path, new Dictionary<string, string> { ["Collection"] = item.Collection }) as ITaskItem)],
            ProjectDirectory = _workspace.Folder,
            Folder = _workspace.Paths.Folder,
            FileName = _workspace.Paths.Name,
            SearchIndex = property,
            IsDebug = isDebug,
        };
        Assert.True(task.Execute());
        return SearchSection.In(File.ReadAllBytes(task.PackFile)) is not null;
    }

    private void AddReviews()
    {
        _workspace.Add("a.txt", "The title\n\nThe border of a treaty.");
        _workspace.Add("b.md", Review);
        _workspace.Add("c.txt", "Other borders\n\nNo treaties.");
    }

    private void AddFrequent()
    {
        for (int i = 0; i < 40; i++)
        {
            // So often that positions would take more room than pairs, and beside words that leave none for them.
            string text = i % 2 == 0 ? "of the" : "the of";
            _workspace.Add(
                $"{i:D2}.txt",
                $"Title\n\n{string.Join(' ', Enumerable.Range(0, 20).Select(j => $"{text} w{i}x{j}"))} {text}{(i == 6 ? " treaty" : "")}.");
        }
    }

    private PackedNotes Frequent() =>
        new("News", PackAssembly.Open(_workspace.Pack), _workspace.Items.Select(static item => item.IdPath));

    private PackOutcome Pack(long limit) =>
        Packer.Pack(_workspace.Items, _workspace.Paths, new PackSettings(Compress: false, SearchIndexLimit: limit));

    private static PackedNotes Notes(byte[] pack) => new("News", PackAssembly.Open(pack), "a", "b", "c");

    private static string Answers(PackOutcome outcome, out int made)
    {
        PackedNotes notes = Notes(File.ReadAllBytes(outcome.PackFile));
        int[] counts = [.. Questions.Select(question => notes.Search(question).Count)];
        made = notes.Made;
        return string.Join('\n', Questions.Select((question, i) => $"{question}: {counts[i]}: {Answer(notes, question)}"));
    }

    private static string Answer(PackedNotes notes, string question) =>
        string.Join(
            ' ', notes
                .Search(question, new SearchOptions { Lenient = true })
                .Select(static hit => $"{hit.Article.Id} {hit.Score:R} {hit.Snippet}"));
}
