using System.Diagnostics;
using CorpusSdk.Build.Tests.Fixtures;

namespace CorpusSdk.Build.Tests;

/// <summary>MSBuild, killed while the task writes: with CORPUS_KILLS=200 it takes some minutes.</summary>
public sealed class KillTests : IDisposable
{
    private const int Articles = 400;

    private static readonly int Kills = Setting.Of("CORPUS_KILLS", 4);

    private readonly Workspace _workspace = new();

    public KillTests()
    {
        for (int i = 0; i < Articles; i++) _workspace.Add($"{i:D4}.txt", TextOf(i, 0));
        File.WriteAllText(_workspace.In("pack.proj"), $"""
            <Project>
              <UsingTask TaskName="CorpusSdk.Build.PackCorpus" AssemblyFile="{typeof(PackCorpus).Assembly.Location}" />
              <ItemGroup>
                <Article Include="*.txt" Collection="News" />
              </ItemGroup>
              <Target Name="Pack">
                <PackCorpus Articles="@(Article)" ProjectDirectory="$(MSBuildProjectDirectory)" Folder="{_workspace.Paths.Folder}" FileName="{_workspace.Paths.Name}" />
              </Target>
            </Project>
            """);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_build_that_is_killed_leaves_nothing_that_the_next_one_takes_for_its_own()
    {
        var random = new Random(1);
        int killed = 0;
        for (int kill = 1; kill <= Kills; kill++)
        {
            for (int i = kill % 3; i < Articles; i += 3) _workspace.Edit($"{i:D4}.txt", TextOf(i, kill));
            killed += await PackAndKill(TimeSpan.FromMilliseconds(random.Next(40))) ? 1 : 0;
            // Some of the edits are younger than what the killed build read.
            for (int i = kill % 7; i < Articles; i += 7) _workspace.Edit($"{i:D4}.txt", TextOf(i, -kill));

            _workspace.Run();

            Assert.Equal(_workspace.PackedFromScratch(), _workspace.Pack);
            Assert.Equal(0, _workspace.Run().Read);
        }

        Assert.True(killed > 0, "Every build ended before it was killed.");
    }

    /// <summary>Runs a build, and kills it a while after it began to write; tells whether it was still running.</summary>
    private async Task<bool> PackAndKill(TimeSpan delay)
    {
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", ["msbuild", "pack.proj", "-nodeReuse:false", "-noLogo", "-verbosity:quiet"])
            {
                WorkingDirectory = _workspace.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        HashSet<string> before = Outputs();
        while (!process.HasExited && Outputs().IsSubsetOf(before)) await Task.Delay(1, TestContext.Current.CancellationToken);
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        bool isRunning = !process.HasExited;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return isRunning;
    }

    private HashSet<string> Outputs() =>
        Directory.Exists(_workspace.Paths.Folder) ? [.. Directory.EnumerateFiles(_workspace.Paths.Folder)] : [];

    private static string TextOf(int article, int version) =>
        $"Title {article}\n\n{string.Concat(Enumerable.Repeat($"Text of version {version}. ", 100 + ((article + Math.Abs(version)) % 9)))}";
}
