namespace CorpusSdk.Parsing.Tests;

/// <summary>
/// A library is loaded for the files that need it and not for others: loading one costs a build more than reading thousands of files.
/// </summary>
public class LoadingTests
{
    private static readonly string[] Libraries = ["System.Text.Json", "Tomlyn", "YamlDotNet"];

    [Theory]
    [InlineData(" date 2021-12-22 Example.org\n\nTitle Of It\n\nText.\n", "")]
    [InlineData("Subject: A\nDate: 2021-12-22\n\nText.\n", "")]
    [InlineData("A\n\nText.\n", "")]
    [InlineData("{{ page }}\n\nText.\n", "")]
    [InlineData("---\ntitle: A\ndate: 2021-12-22\n---\nText.\n", "")]
    [InlineData("---\ntitle: A\ntags: [a, b]\n---\nText.\n", "")]
    [InlineData("---\ntitle: A\nplace: { a: b }\n---\nText.\n", "YamlDotNet")]
    [InlineData("+++\ntitle = 'A'\nx = [1, { y = 2021-12-22 }]\n+++\nText.\n", "Tomlyn")]
    [InlineData("+++\ntitle = A\n+++\nText.\n", "Tomlyn")]
    [InlineData("{\"title\": \"A\", \"x\": [1, {\"y\": null}]}\nText.\n", "System.Text.Json")]
    public void A_file_loads_the_library_of_its_format_alone(string text, string library)
    {
        var context = new OwnContext();
        context.Parse(text);
        Assert.Equal(library, string.Join(' ', context.Requested.Intersect(Libraries).Order(StringComparer.Ordinal)));
        context.Unload();
    }
}
