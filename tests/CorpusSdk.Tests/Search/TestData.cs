using CorpusSdk.Tests.Search.Unicode;

namespace CorpusSdk.Tests.Search;

/// <summary>The files of the folder Data beside the tests.</summary>
internal static class TestData
{
    /// <summary>The lines of a file that are no comments.</summary>
    public static string[] Lines(string name) => CommittedFile.DataLines("tests/CorpusSdk.Tests/Search/Data/" + name);
}
