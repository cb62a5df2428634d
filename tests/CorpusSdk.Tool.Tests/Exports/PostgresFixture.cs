using CorpusSdk.Testing;

namespace CorpusSdk.Tool.Tests.Exports;

/// <summary>A server of PostgreSQL, which is started when the first test asks for it.</summary>
public sealed class PostgresFixture : IDisposable
{
    private readonly Lazy<(PostgresServer? Server, string Reason)> _server = new(PostgresServer.Start);

    /// <summary>Gets the server; a test that has none is skipped.</summary>
    public PostgresServer Server
    {
        get
        {
            Assert.SkipWhen(_server.Value.Server is null, _server.Value.Reason);
            return _server.Value.Server;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_server.IsValueCreated) _server.Value.Server?.Dispose();
    }
}
