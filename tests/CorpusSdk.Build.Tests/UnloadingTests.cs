using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

/// <summary>Packed corpora in real assemblies, which are read where the loader mapped them.</summary>
public sealed class UnloadingTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public UnloadingTests()
    {
        for (int i = 0; i < 20; i++) _workspace.Add($"{i:D2}.txt", $"Title {i}\n\n{new string((char)('a' + i), 20_000)}");
        _workspace.Run();
        CompiledCorpus.Compile(Assembly, _workspace.Pack, _workspace.Items.Select(item => item.IdPath));
    }

    private string Assembly => _workspace.In("Test.Corpus.dll");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void An_assembly_is_unloaded_after_its_articles_were_read()
    {
        WeakReference context = ReadAndUnload(Assembly);

        Assert.True(IsCollected(context));
    }

    [Fact]
    public void An_article_that_is_held_keeps_its_assembly()
    {
        var held = new StrongBox<Article?>();
        WeakReference context = ReadOneAndUnload(Assembly, held);
        Assert.False(IsCollected(context, rounds: 5));
        Assert.Equal(20_000, LengthOf(held));

        held.Value = null;
        Assert.True(IsCollected(context));
    }

    [Fact]
    public void Two_corpora_in_one_process_are_read_each_from_its_own_assembly()
    {
        using var other = new Workspace();
        other.Add("07.txt", "Another title\n\nAnother text.");
        other.Run(compress: true);
        CompiledCorpus.Compile(other.In("Other.Corpus.dll"), other.Pack, "07");
        var first = new AssemblyLoadContext(null, isCollectible: true);
        var second = new AssemblyLoadContext(null, isCollectible: true);

        IReadOnlyList<Article> here = CompiledCorpus.Load(first, Assembly);
        IReadOnlyList<Article> there = CompiledCorpus.Load(second, other.In("Other.Corpus.dll"));

        Assert.Equal(["Title 7", "Another title"], [here[7].Title, there[0].Title]);
        Assert.Equal([new string('h', 20_000), "Another text."], [here[7].Body, there[0].Body]);
        first.Unload();
        second.Unload();
    }

    [Fact]
    public void One_assembly_loaded_twice_is_two_corpora()
    {
        var first = new AssemblyLoadContext(null, isCollectible: true);
        var second = new AssemblyLoadContext(null, isCollectible: true);

        Article here = CompiledCorpus.Load(first, Assembly)[7];
        Article there = CompiledCorpus.Load(second, Assembly)[7];

        Assert.NotSame(here, there);
        Assert.Equal(here.Body, there.Body);
        first.Unload();
        second.Unload();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadAndUnload(string path)
    {
        var context = new AssemblyLoadContext("read", isCollectible: true);
        IReadOnlyList<Article> articles = CompiledCorpus.Load(context, path);
        Assert.Equal(20 * 20_000, articles.Sum(article => article.Body.Length));
        context.Unload();
        return new WeakReference(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ReadOneAndUnload(string path, StrongBox<Article?> held)
    {
        var context = new AssemblyLoadContext("hold", isCollectible: true);
        held.Value = CompiledCorpus.Load(context, path)[7];
        context.Unload();
        return new WeakReference(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LengthOf(StrongBox<Article?> held) => held.Value!.Body.Length;

    private static bool IsCollected(WeakReference context, int rounds = 50)
    {
        for (int i = 0; i < rounds && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return !context.IsAlive;
    }
}
