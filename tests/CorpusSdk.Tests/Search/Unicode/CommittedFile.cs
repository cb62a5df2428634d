using System.Reflection;

namespace CorpusSdk.Tests.Search.Unicode;

/// <summary>
/// A file of the repository that is made of other data: as with a snapshot, what is made now is left beside one that differs.
/// </summary>
internal static class CommittedFile
{
    private static readonly string Root =
        typeof(CommittedFile).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key == "RepositoryRoot").Value!;

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The lines of a file of data that are no comments.</summary>
    public static string[] DataLines(string relative) => [.. File.ReadLines(PathOf(relative)).Where(static line => !line.StartsWith('#'))];

    /// <summary>
    /// Fails where the file is not what it would be made to be now. Move the file named <c>.received.</c> over it after a look at both.
    /// </summary>
    public static void AssertIs(string relative, string made)
    {
        string path = PathOf(relative);
        string received = path + ".received.txt"; // a source that is compiled only under its own name
        if (File.Exists(path) && File.ReadAllText(path) == made)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, made);
        Assert.Fail($"{relative} is not what it is made of. See {received}.");
    }
}
