using System.Reflection;

namespace CorpusSdk.Tool.Tests;

/// <summary>Where the sources of these tests are.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } = typeof(ProjectFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static data => data.Key == nameof(ProjectFolder)).Value!;
}
