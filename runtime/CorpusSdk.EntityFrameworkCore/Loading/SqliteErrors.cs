using Microsoft.Data.Sqlite;

namespace CorpusSdk.EntityFrameworkCore.Loading;

/// <summary>What errors of SQLite mean, and what to do.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static ArticleDatabaseException Explain(SqliteException error) => new(MessageOf(error), error);

    private static string MessageOf(SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => "Another program writes to the database for too long. Run the sync again when it is done.",
        ReadOnly => "The database cannot be written: its file or its folder is read-only. Change that, or name another file.",
        Full => "The disk is full, and the tables are as they were. Make room and run the sync again.",
        CannotOpen => "The file of the database cannot be opened. Make its folder first, or name another file.",
        Corrupt or NotADatabase => "The file is no database of SQLite, or a damaged one. Name another file.",
        _ => $"SQLite says {error.SqliteErrorCode}, {error.Message}, and the tables are as they were.",
    };
}
