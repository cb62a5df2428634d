using CsCheck;

namespace CorpusSdk.Generator.Tests;

/// <summary>Whatever a file holds, the generated code compiles without a warning: what is wrong is said as a problem of the file.</summary>
public sealed class AnyFileTests
{
    private static Gen<string> Header { get; } = Gen.OneOf(
        "", " date 2021-12-22 A.example\n\n", "date 2021-1\n", "---\n", "---\ntitle: ", "tags: [", "]", "\n---\n", "Subject: ", "From: ",
        "Date: ", "\n\n", "id: ", "# ", "By Ada Example\n\n",
        "PARIS (AFP) — ", "Related Topics\n\n", "Title\n\n", "Title\n\ntitle\n\n");

    private static Gen<string> File { get; } = Gen.Select(Header, Gen.String, Header, Gen.String, Header)
        .Select(static (a, b, c, d, e) => a + b + c + d + e);

    [Fact]
    public void Any_files_compile() =>
        File.Array[40].Sample(
            static files => CorpusBench.With(files.Select(static (text, i) => ($"any/f{i}.txt", text))).Run().AssertCompiles(), iter: 6,
            threads: 1);

    [Fact]
    public void Any_title_and_any_tag_compile() =>
        Gen.Select(Gen.String[1, 40], Gen.String[1, 12]).Array[40].Sample(
            static files =>
                CorpusBench
                    .With(files.Select(static (file, i) =>
                        ($"any/f{i}.md", $"Title: {file.Item1}\nKeywords: {file.Item2}, {file.Item2}#\nFrom: {file.Item2}\n\nText.\n")))
                    .Run()
                    .AssertCompiles(),
            iter: 6,
            threads: 1);

    [Fact]
    public void Any_path_compiles() =>
        Gen.String[1, 20].Where(static path => !path.Contains('/', StringComparison.Ordinal)).Array[40].Sample(
            static paths =>
                CorpusBench.With(paths.Distinct().Select(static path => ($"any/{path}.txt", "Title\n\nText.\n"))).Run().AssertCompiles(),
            iter: 6,
            threads: 1);
}
