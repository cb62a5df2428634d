using System.Text;
using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Index;

/// <summary>
/// Links as the index has them, until somebody asks for them: as objects, those of 48,000 pages were a quarter of all that was read.
/// </summary>
/// <param name="written">The end of a line, up to the checksum.</param>
internal sealed class IndexedLinks(byte[] written) : LinkSource
{
    [ThreadStatic]
    private static IndexLineReader? LineReader;

    [ThreadStatic]
    private static char[]? Characters;

    public override EquatableArray<BodyLink> Read()
    {
        if (Characters is null || Characters.Length < written.Length) Characters = new char[written.Length];
        int length = Encoding.UTF8.GetChars(written, 0, written.Length, Characters, 0);
        LineReader ??= new IndexLineReader();
        LineReader.Start(new ArraySegment<char>(Characters, 0, length));
        return IndexFile.ReadLinks(LineReader);
    }
}
