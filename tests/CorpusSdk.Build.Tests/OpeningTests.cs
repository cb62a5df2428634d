using System.Buffers.Binary;
using CorpusSdk.Build.Tests.Fixtures;
using CorpusSdk.CompilerServices;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests;

/// <summary>What a program is told that was built against another corpus, or without one.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public OpeningTests()
    {
        _workspace.Add("a.txt", "Title\n\nText.");
        _workspace.Run();
    }

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(PackedFormat.Version - 1)]
    [InlineData(PackedFormat.Version + 1)]
    public void Another_version_is_named_with_what_to_do(int version)
    {
        byte[] pack = _workspace.Pack;
        BinaryPrimitives.WriteInt32LittleEndian(pack.AsSpan(PackedFormat.Header.Version), version);

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => PackAssembly.Open(pack));

        Assert.Equal(
            $"The packed corpus of Test.Corpus has version {version}, and this CorpusSdk reads version {PackedFormat.Version}. Build both with one version of CorpusSdk.",
            error.Message);
    }

    [Fact]
    public void An_assembly_without_a_packed_corpus_is_named_with_what_to_do()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => PackedCorpus.Open(new PackAssembly(null)));

        Assert.Equal(
            "The assembly Test.Corpus has no packed corpus. Rebuild it with MSBuild, or set CorpusBodyStorage to Literal in its project.",
            error.Message);
    }

    [Theory]
    [InlineData("News", "a", "b")]
    [InlineData("News", "b")]
    [InlineData("News")]
    [InlineData("Letters", "a")]
    public void Code_for_other_articles_is_told_to_be_rebuilt(string collection, params string[] ids)
    {
        PackedCorpus corpus = PackAssembly.Open(_workspace.Pack);

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => new PackedNotes(collection, corpus, ids));

        Assert.Equal(
            $"The packed corpus of Test.Corpus does not hold the articles of {collection} that its code was generated for. Rebuild the project.", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(PackedFormat.Header.Length - 1)]
    [InlineData(PackedFormat.Header.Length)]
    public void A_resource_that_is_no_pack_is_told_to_be_rebuilt(int length)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => PackAssembly.Open(new byte[length]));

        Assert.Equal("The packed corpus of Test.Corpus is damaged. Clean and rebuild the project.", error.Message);
    }
}
