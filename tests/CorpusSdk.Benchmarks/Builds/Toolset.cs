using System.Text.Json;

namespace CorpusSdk.Benchmarks;

/// <summary>What a project needs of this repository, which has to be built in the Release configuration.</summary>
internal static class Toolset
{
    private static readonly Lazy<string[]> Analyzers = new(FindAnalyzers);

    public static string Build => Repository.Root + "/runtime/CorpusSdk/build/CorpusSdk";

    public static string TaskAssembly => Repository.Root + "/generator/CorpusSdk.Build/bin/Release/netstandard2.0/CorpusSdk.Build.dll";

    public static string RuntimeAssembly => Repository.Root + "/runtime/CorpusSdk/bin/Release/net10.0/CorpusSdk.dll";

    public static string AnalyzerItems => string.Join(';', Analyzers.Value);

    /// <summary>Asks the generator's project what a project that references it gets: the generator and what lies beside it.</summary>
    private static string[] FindAnalyzers()
    {
        string project = Repository.Root + "/generator/CorpusSdk.Generator/CorpusSdk.Generator.csproj";
        ProcessRun run = ProcessRun.Start("dotnet", Repository.Root, "msbuild", project, "-p:Configuration=Release", "-getTargetResult:GetTargetPath");
        using JsonDocument result = JsonDocument.Parse(run.Output);
        return [.. result.RootElement.GetProperty("TargetResults").GetProperty("GetTargetPath").GetProperty("Items").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!)];
    }
}
