using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Output;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    /// <param name="path">The file.</param>
    /// <param name="write">Writes what is in it.</param>
    /// <exception cref="SourceException">It cannot be written. What was there before is still there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string beside = path + ".part";
        try
        {
            using (FileStream stream = File.Create(beside))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"'{path}' cannot be written: {error.Message}", error);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
