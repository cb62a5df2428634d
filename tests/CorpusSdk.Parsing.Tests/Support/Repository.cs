namespace CorpusSdk.Parsing.Tests;

/// <summary>Files of the repository, found from the test assembly upwards.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Folder = new(Find);

    public static string PathOf(params string[] parts) => Path.Combine([Folder.Value, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds CorpusSdk.sln.");
    }
}
