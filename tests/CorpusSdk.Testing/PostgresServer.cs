using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace CorpusSdk.Testing;

/// <summary>
/// A server of PostgreSQL for the tests of one process, on a port and in a folder of its own. It needs the programs of PostgreSQL 15 or
/// later, from their usual folders, and no rights: of an administrator it makes the user <c>postgres</c>, since the server refuses to
/// run as one.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "corpus";

    private static readonly string[] Folders = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt"];

    private readonly string _programs;
    private readonly string _folder;
    private readonly string _data;

    private PostgresServer(string programs)
    {
        _programs = programs;
        _folder = Directory.CreateTempSubdirectory("corpus-postgres-").FullName;
        _data = Path.Combine(_folder, "data");
        Password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    }

    public static string Host => "127.0.0.1";

    public static string UserName => User;

    public int Port { get; private set; }

    public string Password { get; }

    /// <summary>Starts a server.</summary>
    /// <returns>The server; null where PostgreSQL is not installed, with the reason.</returns>
    public static (PostgresServer? Server, string Reason) Start()
    {
        if (OperatingSystem.IsWindows()) return (null, "The tests start PostgreSQL on Unix alone.");
        if (FindPrograms() is not { } programs) return (null, "PostgreSQL is not installed: its program initdb is nowhere to be found.");

        PostgresServer server = new(programs);
        try
        {
            server.Initialize();
            server.Restart();
            return (server, "");
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or IOException)
        {
            server.Dispose();
            return (null, $"PostgreSQL does not start: {error.Message}");
        }
    }

    /// <summary>What a client connects with.</summary>
    public string ConnectionString(string database) => string.Create(
        CultureInfo.InvariantCulture, $"Host={Host};Port={Port};Username={User};Password={Password};Database={database}");

    /// <summary>The same as an address.</summary>
    public string Address(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"postgres://{User}:{Password}@{Host}:{Port}/{database}");

    /// <summary>Creates a database that is empty.</summary>
    /// <returns>Its name.</returns>
    public string CreateDatabase()
    {
        string name = "d" + Guid.NewGuid().ToString("N");
        Run("createdb", ["-h", Host, "-p", Number(Port), "-U", User, name]);
        return name;
    }

    /// <summary>Runs psql in a database.</summary>
    /// <param name="database">Its name.</param>
    /// <param name="arguments">What psql is to do.</param>
    /// <returns>What it printed.</returns>
    public string Psql(string database, params string[] arguments) => Run(
        "psql", ["-h", Host, "-p", Number(Port), "-U", User, "-d", database, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", .. arguments]);

    /// <summary>Ends the server in the middle of what it does, as a crash would.</summary>
    public void Crash() => Run("pg_ctl", ["stop", "-s", "-D", _data, "-m", "immediate"], isServer: true);

    /// <summary>Starts the server, on the port that it had before if it had one.</summary>
    public void Restart()
    {
        if (Port == 0) Port = FreePort();
        string options = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {Port} -c listen_addresses={Host} -c unix_socket_directories= -c fsync=off -c max_connections=50 -c shared_buffers=32MB");
        Run("pg_ctl", ["start", "-s", "-D", _data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o", options], isServer: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (Port != 0) Crash();
        }
        catch (InvalidOperationException)
        {
            // It does not run any more.
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string? FindPrograms() => Folders
        .Where(Directory.Exists)
        .SelectMany(static folder => Directory.GetDirectories(folder))
        .Select(static version => Path.Combine(version, "bin"))
        .Where(static programs => File.Exists(Path.Combine(programs, "initdb")) && File.Exists(Path.Combine(programs, "psql")))
        .OrderByDescending(static programs => programs, StringComparer.Ordinal)
        .FirstOrDefault();

    private void Initialize()
    {
        string password = Path.Combine(_folder, "password");
        File.WriteAllText(password, Password + "\n");
        if (Environment.IsPrivilegedProcess) Run("chown", ["-R", "postgres", _folder]);
        Run(
            "initdb",
            ["-D", _data, "-U", User, "-A", "scram-sha-256", "--pwfile", password, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            isServer: true);
    }

    private string Run(string program, string[] arguments, bool isServer = false)
    {
        string found = Path.Combine(_programs, program);
        string[] command = [File.Exists(found) ? found : program, .. arguments];
        if (isServer && Environment.IsPrivilegedProcess)
        {
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. command];
        }

        ProcessStartInfo start = new(command[0], command[1..])
        {
            // A server that goes on would keep pipes open.
            RedirectStandardOutput = !isServer || program == "initdb",
            RedirectStandardError = !isServer || program == "initdb",
            WorkingDirectory = _folder,
            Environment = { ["PGPASSWORD"] = Password, ["LC_ALL"] = "C.UTF-8" },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} does not start.");
        Task<string> errors = start.RedirectStandardError ? process.StandardError.ReadToEndAsync() : Task.FromResult("");
        string output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() : "";
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {errors.Result}{output}");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
