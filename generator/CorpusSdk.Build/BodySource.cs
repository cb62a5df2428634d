namespace CorpusSdk.Build;

/// <summary>The bodies to be stored: new ones as they are, others out of the last pack.</summary>
internal sealed class BodySource(PackCache cache)
{
    private readonly byte[] _last = cache.Pack is { } pack ? File.ReadAllBytes(pack) : [];

    public ArraySegment<byte> BytesOf(PackEntry entry) =>
        entry.NewBody ?? new ArraySegment<byte>(_last, entry.Body.Position, entry.Body.Length);
}
