using CorpusSdk.Testing;

namespace CorpusSdk.Generator.Tests;

/// <summary>What users of the runtime may rely on. A change of the snapshot is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_runtime_s_public_api() => Verifier.Verify(PublicApi.Of(typeof(Article).Assembly));
}
