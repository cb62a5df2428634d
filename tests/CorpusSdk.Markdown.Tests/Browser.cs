using System.Diagnostics;

namespace CorpusSdk.Markdown.Tests;

/// <summary>Chromium without a window, in a profile of its own.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The browser of this machine; null when it has none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Returns the elements of a page as they are after its scripts and styles were read.</summary>
    public static Task<string> ElementsOf(Uri page) => Run("--dump-dom", page.ToString());

    /// <summary>Writes a picture of a page.</summary>
    public static Task TakePicture(Uri page, string file, int width, int height) =>
        Run($"--screenshot={file}", $"--window-size={width},{height}", "--hide-scrollbars", page.ToString());

    private static async Task<string> Run(params string[] arguments)
    {
        DirectoryInfo profile = Directory.CreateTempSubdirectory("chromium");
        try
        {
            var start = new ProcessStartInfo(Path!)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", $"--user-data-dir={profile.FullName}",
                },
            };
            foreach (string argument in arguments) start.ArgumentList.Add(argument);

            using Process process = Process.Start(start)!;
            using var patience = new CancellationTokenSource(Patience);
            try
            {
                Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
                string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
                await process.WaitForExitAsync(patience.Token);
                Assert.True(process.ExitCode == 0, await errors);
                return output;
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
        finally
        {
            // Its helpers may write for a moment longer.
            for (int left = 20; left > 0 && profile.Exists; left--, profile.Refresh())
            {
                try
                {
                    profile.Delete(recursive: true);
                }
                catch (IOException)
                {
                    await Task.Delay(100);
                }
            }
        }
    }
}
