using Xunit;

namespace CorpusSdk.Testing;

/// <summary>The browser that shows pages to tests.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Gets the browser of this machine; null when it has none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Skips a test where there is none.</summary>
    public static void SkipWithout() => Assert.SkipWhen(Path is null, "There is no Chromium on this machine.");

    /// <summary>Gets what it is started with: no sandbox, since tests may run as root, and no talk with the network.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage",
    ];
}
