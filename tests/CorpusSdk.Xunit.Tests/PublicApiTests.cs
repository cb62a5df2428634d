using CorpusSdk.Testing;
using PublicApiGenerator;

namespace CorpusSdk.Xunit.Tests;

/// <summary>What users of the fixtures may rely on. A change of the snapshot is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_fixtures_public_api() =>
        Verifier.Verify(typeof(ArticleAssert).Assembly
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n"));
}
