namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>The engine behind a context.</summary>
internal enum Engine
{
    /// <summary>Any other one: it is asked without what is special to the two, and nothing is loaded into it.</summary>
    Other,

    PostgreSql,

    Sqlite,
}

internal static class Engines
{
    public static Engine Of(string? provider) => provider switch
    {
        "Npgsql.EntityFrameworkCore.PostgreSQL" => Engine.PostgreSql,
        "Microsoft.EntityFrameworkCore.Sqlite" => Engine.Sqlite,
        _ => Engine.Other,
    };
}
