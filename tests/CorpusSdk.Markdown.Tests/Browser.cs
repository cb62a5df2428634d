using System.Diagnostics;

namespace CorpusSdk.Markdown.Tests;

/// <summary>Chromium without a window, in a profile of its own.</summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

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
            var start = new ProcessStartInfo(Chromium.Path!)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList = { "--headless", $"--user-data-dir={profile.FullName}" },
            };
            foreach (string argument in Chromium.Arguments.Concat(arguments)) start.ArgumentList.Add(argument);

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
