using CorpusSdk.Tool.Output;
using CorpusSdk.Tool.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace CorpusSdk.Tool.Exports;

/// <summary>Writes articles in a format to a file, a folder or the standard output.</summary>
internal sealed class Exporter(ExportRequest request, ExportFormat format, TextWriter error)
{
    /// <summary>The name that stands for the standard output.</summary>
    public const string StandardOutput = "-";

    // ENOSPC and EDQUOT of Unix; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.
    private static readonly int[] DiskFull = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private const int SqliteFull = 13;
    private const int BufferSize = 1 << 16;

    private int _written;

    /// <summary>Writes to the standard output.</summary>
    /// <returns>What had to be changed or left out.</returns>
    /// <exception cref="IOException">Nobody reads it any more, or the file that it goes to cannot be written.</exception>
    public IReadOnlyList<string> ToOutput(TextWriter output)
    {
        if (format is not TextFormat text)
        {
            throw new SourceException(
                $"The format {format.Name} is no text, and cannot go to the standard output. Name a file with --output.");
        }

        using SafeFileHandle handle = new(1, ownsHandle: false);
        using Stream? pipe = ReferenceEquals(output, Console.Out) && !OperatingSystem.IsWindows() ? PipeOf(handle) : null;
        using TextWriterStream console = new(output);
        return WriteAll(text.Writer(pipe ?? console, request));
    }

    /// <summary>
    /// The standard output where it is a pipe, and null otherwise. The console says nothing of a reader that has gone, and the export would
    /// go on and on.
    /// </summary>
    private static FileStream? PipeOf(SafeFileHandle handle)
    {
        FileStream stream = new(handle, FileAccess.Write, BufferSize);
        if (!stream.CanSeek) return stream;

        // In a file, a stream of its own would not move the place where others go on.
        stream.Dispose();
        return null;
    }

    /// <summary>Writes to a file, or to a folder where the format has several.</summary>
    /// <exception cref="SourceException">It cannot be written. What was there is untouched, and nothing half-written remains.</exception>
    public ExportSummary ToPath(string path)
    {
        try
        {
            using WholeOutput target = format is FileFormat { IsFolder: true } ? new DatasetFolder(path) : new WholeFile(path);
            IReadOnlyList<string> warnings = WriteAll(format switch
            {
                TextFormat text => text.Writer(target.Open(), request),
                BinaryFormat binary => binary.Writer(target.Open(), request),
                FileFormat file => file.Writer(target.TemporaryPath, request),
                _ => throw new InvalidOperationException($"{format.Name} has no writer."),
            });
            target.Commit();
            return new ExportSummary(path, format.Name, _written, target.Bytes, warnings);
        }
        catch (SqliteException failure)
        {
            throw new SourceException(MessageOf(path, failure.SqliteErrorCode == SqliteFull, failure), failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(MessageOf(path, DiskFull.Contains(failure.HResult), failure), failure);
        }
    }

    private static string MessageOf(string path, bool isFull, Exception failure) => isFull
        ? $"'{path}' was not written: the disk is full. Make room, or name a file on another disk with --output."
        : $"'{path}' was not written: {failure.Message} Close what has it open, or name another file with --output.";

    private IReadOnlyList<string> WriteAll(ArticleWriter writer)
    {
        using ArticleWriter _ = writer;
        WorkProgress progress = new(error, "article");
        _written = 0;
        foreach (Article article in request.Articles.Read())
        {
            request.Cancellation.ThrowIfCancellationRequested();
            writer.Write(new ExportedArticle(article, request.Table.Read(article)));
            progress.Report(++_written, request.Articles.Most);
        }

        writer.Complete();
        progress.End();
        return writer.Warnings.Sentences();
    }
}

/// <summary>What was written.</summary>
internal sealed record ExportSummary(string File, string Format, int Rows, long Bytes, IReadOnlyList<string> Warnings);
