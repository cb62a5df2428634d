using System.Reflection;

namespace CorpusSdk.Tool.Sources;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
