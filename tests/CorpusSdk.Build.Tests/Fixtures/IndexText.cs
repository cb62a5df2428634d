using System.Text;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Index;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>The index of some files, as the compiler reads it.</summary>
internal static class IndexText
{
    public static string Of(params ParsedFile[] files)
    {
        var lines = new IndexLineWriter();
        IndexFile.WriteHeader(lines, packStamp: 0, files.Length);
        foreach (ParsedFile file in files) IndexFile.WriteFile(lines, file);
        return Encoding.UTF8.GetString(lines.Written);
    }
}
