namespace CorpusSdk.Tool.Checking;

/// <summary>Tells when files of a folder change.</summary>
internal sealed class FolderChanges : IDisposable
{
    /// <summary>An editor that saves a file writes, renames and deletes several in a row.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher _watcher;
    private readonly AutoResetEvent _changed = new(false);

    public FolderChanges(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += OnChange;
        _watcher.Created += OnChange;
        _watcher.Deleted += OnChange;
        _watcher.Renamed += OnChange;
        // Too many changes at once to tell them one by one: something changed.
        _watcher.Error += (_, _) => _changed.Set();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits until something changed, and then until nothing does.</summary>
    /// <exception cref="OperationCanceledException">The command is to end.</exception>
    public void Wait(CancellationToken cancellation)
    {
        WaitHandle.WaitAny([_changed, cancellation.WaitHandle]);
        while (!cancellation.IsCancellationRequested && _changed.WaitOne(Quiet))
        {
        }

        cancellation.ThrowIfCancellationRequested();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher.Dispose();
        _changed.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        // What builds write beside the articles is none of them.
        string[] folders = change.Name?.Split('/', '\\') ?? [];
        if (!folders.Any(static name => name is "bin" or "obj" || name.StartsWith('.'))) _changed.Set();
    }
}
