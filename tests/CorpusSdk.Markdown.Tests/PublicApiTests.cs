namespace CorpusSdk.Markdown.Tests;

/// <summary>What users of the package may rely on. A change of the snapshot is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_api() => Verifier.Verify(PublicApi.Of(typeof(MarkdownBody).Assembly));
}
