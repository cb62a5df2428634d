using CorpusSdk.Build.Entries;
using CorpusSdk.Build.Files;
using CorpusSdk.Parsing.Index;

namespace CorpusSdk.Build.Reading;

/// <summary>What one thread reads files into, and writes their parts of the outputs into.</summary>
internal sealed class ReadingBuffers
{
    public FileBuffer File { get; } = new();

    public LittleEndianWriter Fields { get; } = new();

    public WordsReader Words { get; } = new();

    public IndexLineWriter IndexLine { get; } = new();
}
