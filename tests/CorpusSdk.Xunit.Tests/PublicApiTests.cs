using CorpusSdk.Testing;

namespace CorpusSdk.Xunit.Tests;

/// <summary>What users of the fixtures may rely on. A change of the snapshot is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_fixtures_public_api() => Verifier.Verify(PublicApi.Of(typeof(ArticleAssert).Assembly));
}
