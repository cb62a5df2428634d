using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Packing;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;

namespace CorpusSdk.Build.Tests;

/// <summary>Builds of one project, or in one folder, that run at the same time.</summary>
public sealed class OverlappingTests : IDisposable
{
    private static readonly int Articles = Setting.Of("CORPUS_OVERLAPPING_ARTICLES", 200);

    private static readonly int Pairs = Setting.Of("CORPUS_OVERLAPPING_PAIRS", 20);

    private readonly Workspace _workspace = new();

    public OverlappingTests()
    {
        for (int i = 0; i < Articles; i++) _workspace.Add($"{i:D4}.txt", TextOf(i, 0));
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>As an editor and a command line do it, over an edit of many files.</summary>
    [Fact]
    public async Task What_a_build_hands_to_the_compiler_is_of_one_run_whatever_others_do()
    {
        _workspace.Run();
        for (int pair = 1; pair <= Pairs; pair++)
        {
            for (int i = pair; i < Articles; i += 3) _workspace.Replace($"{i:D4}.txt", TextOf(i, pair));
            IReadOnlyList<ArticleItem> items = _workspace.Items;
            Task<PackOutcome> one = Task.Run(
                () => Packer.Pack(items, _workspace.Paths, compress: false), TestContext.Current.CancellationToken);
            Task<PackOutcome> other = Task.Run(
                () => Packer.Pack(items, _workspace.Paths, compress: false), TestContext.Current.CancellationToken);
            for (int i = pair; i < Articles; i += 7) _workspace.Replace($"{i:D4}.txt", TextOf(i, -pair));

            AssertOfOneRun(await one);
            AssertOfOneRun(await other);
            _workspace.Run();
            Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);
            Assert.Equal(0, _workspace.Run().Read);
        }
    }

    [Fact]
    public void Projects_in_one_folder_have_files_of_their_own()
    {
        PackOutcome first = Packer.Pack([_workspace.Items[0]], new PackPaths(_workspace.In("obj"), "A.corpus"), compress: false);
        PackOutcome second = Packer.Pack([_workspace.Items[1]], new PackPaths(_workspace.In("obj"), "B.corpus"), compress: false);

        Assert.Equal(0, Packer.Pack([_workspace.Items[0]], new PackPaths(_workspace.In("obj"), "A.corpus"), compress: false).Read);
        Assert.Equal(["0000"], [.. Notes(first, "0000").Select(note => note.Id)]);
        Assert.Equal(["0001"], [.. Notes(second, "0001").Select(note => note.Id)]);
    }

    /// <summary>The compiler that ended last had the articles of before, and its assembly is newer than the pack of now.</summary>
    [Fact]
    public void An_assembly_with_the_articles_of_another_run_is_compiled_again()
    {
        string assembly = _workspace.In("Test.Corpus.dll");
        byte[] before = File.ReadAllBytes(_workspace.Run().PackFile);
        _workspace.Edit("0000.txt", TextOf(0, 1));
        PackOutcome outcome = _workspace.Run();
        CompiledCorpus.Compile(assembly, before, _workspace.Items.Select(item => item.IdPath));
        DateTime compiled = DateTime.UtcNow.AddSeconds(-1);
        File.SetLastWriteTimeUtc(assembly, compiled);
        File.SetLastWriteTimeUtc(outcome.PackFile, compiled.AddSeconds(-1));

        PackOutcome again = _workspace.Run(_workspace.Items, assembly: assembly);

        Assert.Equal(outcome.PackFile, again.PackFile);
        Assert.True(File.GetLastWriteTimeUtc(again.PackFile) > compiled);

        CompiledCorpus.Compile(assembly, _workspace.Pack, _workspace.Items.Select(item => item.IdPath));
        Assert.False(_workspace.Run(_workspace.Items, assembly: assembly).Written);
    }

    private static string TextOf(int article, int version) =>
        $"Title {article}\n\n{string.Concat(Enumerable.Repeat($"Text of version {version}. ", 5 + ((article + Math.Abs(version)) % 9)))}";

    private static PackedNotes Notes(PackOutcome outcome, params string[] ids) =>
        new PackedNotes("News", PackAssembly.Open(File.ReadAllBytes(outcome.PackFile)), ids);

    /// <summary>The index is whole, names the pack, and counts the words that are in it.</summary>
    private static void AssertOfOneRun(PackOutcome outcome)
    {
        string index = File.ReadAllText(outcome.IndexFile);
        IndexContents contents = IndexFile.Read(index);
        Assert.Null(contents.DamagedLine);
        Assert.Contains(
            Path.GetFileNameWithoutExtension(outcome.PackFile)[^16..], index[..index.IndexOf('\n', StringComparison.Ordinal)],
            StringComparison.Ordinal);
        Assert.Equal(
            contents.Files.Select(file => (file.Article!.Id, file.Article.Article.WordCount)),
            Notes(outcome, [.. contents.Files.Select(file => file.Article!.Id)]).Select(
                note => (note.Id, note.Body.Length > 0 ? note.WordCount : -1)));
    }
}
