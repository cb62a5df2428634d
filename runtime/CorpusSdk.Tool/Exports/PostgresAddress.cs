using System.Globalization;
using CorpusSdk.Tool.Sources;
using Npgsql;

namespace CorpusSdk.Tool.Exports;

/// <summary>The address of a database of PostgreSQL, <c>postgres://user:password@host:port/database?sslmode=require</c>.</summary>
internal sealed class PostgresAddress
{
    private static readonly Dictionary<string, string> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["dbname"] = "Database",
        ["host"] = "Host",
        ["options"] = "Options",
        ["password"] = "Password",
        ["port"] = "Port",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
        ["user"] = "Username",
    };

    private PostgresAddress(NpgsqlConnectionStringBuilder connection)
    {
        ConnectionString = connection.ToString();
        Name = $"{connection.Database} on {connection.Host}";
    }

    public string ConnectionString { get; }

    /// <summary>Gets what messages call it: <c>press on localhost</c>. No password is in it.</summary>
    public string Name { get; }

    /// <summary>Reads an address.</summary>
    /// <exception cref="SourceException">It is none.</exception>
    public static PostgresAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? address) || address.Scheme is not ("postgres" or "postgresql"))
        {
            // Whatever it is may have a password in it.
            throw new SourceException("--to is no address of PostgreSQL. Write it like postgres://user:password@host:5432/database.");
        }

        NpgsqlConnectionStringBuilder connection = new();
        string database = Uri.UnescapeDataString(address.AbsolutePath.Trim('/'));
        if (address.Host.Length > 0) connection.Host = address.Host.Trim('[', ']');
        string? port = Environment.GetEnvironmentVariable("PGPORT");
        if (address.Port > 0) connection.Port = address.Port;
        else if (ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort usual)) connection.Port = usual;
        string[] user = address.UserInfo.Split(':', 2);
        if (user[0].Length > 0) connection.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) connection.Password = Uri.UnescapeDataString(user[1]);
        foreach (string setting in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(connection, setting);
        }

        // As psql does: the database has the user's name where none is named, and the host is this one.
        connection.Host ??= Environment.GetEnvironmentVariable("PGHOST") ?? "localhost";
        connection.Username ??= Environment.GetEnvironmentVariable("PGUSER") ?? Environment.UserName;
        if (database.Length > 0) connection.Database = database;
        connection.Database ??= Environment.GetEnvironmentVariable("PGDATABASE") ?? connection.Username;
        connection.ApplicationName ??= "corpus";
        connection.Pooling = false;
        return new PostgresAddress(connection);
    }

    private static void Set(NpgsqlConnectionStringBuilder connection, string setting)
    {
        string[] parts = setting.Split('=', 2);
        if (parts.Length < 2 || !Settings.TryGetValue(parts[0], out string? name))
        {
            throw new SourceException($"--to has a setting '{parts[0]}' that is not known. There are {string.Join(", ", Settings.Keys.Order())}.");
        }

        string value = Uri.UnescapeDataString(parts[1]);
        try
        {
            connection[name] = name == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new SourceException($"--to has a setting '{parts[0]}' with a value that it cannot have.", error);
        }
    }
}
