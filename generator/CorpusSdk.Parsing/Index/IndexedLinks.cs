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
    private static IndexLineReader? _reader;

    [ThreadStatic]
    private static char[]? _buffer;

    public override EquatableArray<BodyLink> Read()
    {
        if (_buffer is null || _buffer.Length < written.Length) _buffer = new char[written.Length];
        int length = Encoding.UTF8.GetChars(written, 0, written.Length, _buffer, 0);
        _reader ??= new IndexLineReader();
        _reader.Start(new ArraySegment<char>(_buffer, 0, length));
        return IndexFile.ReadLinks(_reader);
    }
}
