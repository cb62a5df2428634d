using CorpusSdk.Parsing.Text;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Paths below the project's folder, which are shown to people and must be the same on every machine.</summary>
public sealed class RelativePathTests
{
    private static readonly Gen<string> Name = Gen.Int[0, 5].Select(static i => new[] { "a", "b", "ab", "a b", "..", "x.txt" }[i]);

    private static readonly Gen<string> Slash = Gen.Frequency((8, Gen.Const("/")), (1, Gen.Const("//")), (1, Gen.Const("\\")));

    private static readonly Gen<string> SomePath = Gen.Select(
        Gen.OneOf(Gen.Const(""), Slash), Gen.Select(Name, Slash, static (name, slash) => name + slash).Array[0, 4])
        .Select(static (start, parts) => start + string.Concat(parts));

    [Theory]
    [InlineData("/repo/project/", "/repo/project/corpus/news/a.txt", "corpus/news/a.txt")]
    [InlineData("/repo/project", "/repo/project/corpus/news/a.txt", "corpus/news/a.txt")]
    [InlineData("/repo/project", "/repo/project-two/a.txt", "../project-two/a.txt")]
    [InlineData("/repo/project", "/repo/project//corpus\\a.txt", "corpus/a.txt")]
    [InlineData("/repo/project", "/elsewhere/a.txt", "a.txt")]
    [InlineData("C:\\repo\\project\\", "C:/repo/project/corpus/a.txt", "corpus/a.txt")]
    [InlineData("/", "/corpus/a.txt", "a.txt")]
    public void A_path_from_a_folder(string folder, string path, string expected) =>
        Assert.Equal(expected, RelativePath.From(folder, path));

    [Fact]
    public void Going_from_the_folder_along_the_path_ends_at_the_file() => Gen.Select(SomePath, SomePath, Name).Sample(
        static (folder, between, name) =>
        {
            string path = folder + between + name;
            string[] from = Parts(folder);
            string[] to = Parts(path);

            string relative = RelativePath.From(folder, path);

            // The path starts with the folder, and so there is no way up; without a folder in common there is the name alone.
            string[] expected = from.Length == 0 || !to.Take(from.Length).SequenceEqual(from) ? [to[^1]] : to[from.Length..];
            if (from.Length == 0 || to.Length > from.Length) Assert.Equal(string.Join('/', expected), relative);
        },
        iter: 100_000);

    private static string[] Parts(string path) => path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
}
