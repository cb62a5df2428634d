using CorpusSdk.Testing;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(CorpusSdk.EntityFrameworkCore.Tests.Databases))]

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>
/// The databases of the tests: a server of PostgreSQL, which is started when the first test asks for it, and files of SQLite.
/// </summary>
public sealed class Databases : IDisposable
{
    private readonly Lazy<(PostgresServer? Server, string Reason)> _server = new(PostgresServer.Start);
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-sqlite-").FullName;
    private int _files;

    /// <summary>Gets the server; a test that has none is skipped.</summary>
    public PostgresServer Postgres
    {
        get
        {
            Assert.SkipWhen(_server.Value.Server is null, _server.Value.Reason);
            return _server.Value.Server;
        }
    }

    /// <summary>A database that is empty.</summary>
    public DbContextOptions<LibraryContext> Empty(string engine) => engine switch
    {
        "PostgreSQL" => new DbContextOptionsBuilder<LibraryContext>().UseNpgsql(Postgres.ConnectionString(Postgres.CreateDatabase())).Options,
        _ => new DbContextOptionsBuilder<LibraryContext>().UseSqlite($"Data Source={File()};Pooling=False").Options,
    };

    public string File() => Path.Combine(_folder, $"{Interlocked.Increment(ref _files)}.db");

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_server.IsValueCreated) _server.Value.Server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
