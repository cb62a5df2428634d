using CorpusSdk.Testing;

namespace CorpusSdk.Generator.Tests;

public sealed class VerifierTests
{
    [Fact]
    public Task A_text_is_compared_with_the_file_named_after_its_test() =>
        Verifier.Verify("first line\nsecond line, and no line end behind it");
}
