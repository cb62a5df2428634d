using System.Text.Json;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// What a project needs of this repository, which has to be built in the Release configuration: the assemblies as the package
/// has them, with machine code for this platform.
/// </summary>
internal static class Toolset
{
    private static readonly Lazy<string[]> Images = new(Precompile);

    public static string Build => Repository.Root + "/runtime/CorpusSdk/build/CorpusSdk";

    public static string TaskAssembly => Images.Value.Single(static image => Path.GetFileName(image) == "CorpusSdk.Build.dll");

    public static string RuntimeAssembly => Images.Value.Single(static image => Path.GetFileName(image) == "CorpusSdk.dll");

    public static string AnalyzerItems => string.Join(';', Images.Value.Except([TaskAssembly, RuntimeAssembly]));

    private static string[] Precompile()
    {
        string project = Repository.Root + "/runtime/CorpusSdk/CorpusSdk.csproj";
        var run = ProcessRun.Start(
            "dotnet", Repository.Root, "msbuild", project, "-p:Configuration=Release", "-getTargetResult:Precompile");
        using var result = JsonDocument.Parse(run.Output);
        return [.. result.RootElement.GetProperty("TargetResults").GetProperty("Precompile").GetProperty("Items").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!)];
    }
}
