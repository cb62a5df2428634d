using CorpusSdk.Shared.Text;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

public sealed class RelativeLinkTests
{
    private static readonly Gen<string> Path = Gen.Char["a.b/"].Array[0, 16].Select(static characters => new string(characters));

    [Theory]
    [InlineData("docs/a/", "../b/c.md", "docs/b/c.md")]
    [InlineData("docs/a/", "./c.md", "docs/a/c.md")]
    [InlineData("../../docs/", "../../../x.md", "../../../../x.md")]
    [InlineData("", "a/../..", "..")]
    [InlineData("a/", "..", "")]
    public void A_link_leads_to_a_path(string folder, string link, string path) => Assert.Equal(path, RelativeLink.Resolve(folder, link));

    [Fact]
    public void Any_path_is_resolved_part_by_part() => Gen.Select(Path, Path).Sample(
        (folder, link) => Assert.Equal(PartByPart(folder + link), RelativeLink.Resolve(folder, link)), iter: 10_000);

    private static string PartByPart(string path)
    {
        var parts = new Stack<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.TryPeek(out string? last) && last != "..") parts.Pop();
            else if (part is not ("" or ".")) parts.Push(part);
        }

        return string.Join('/', parts.Reverse());
    }
}
