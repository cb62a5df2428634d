using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Testing;

/// <summary>
/// Compares what a test made with the snapshot files beside it, as Verify does: a test ends with
/// <c>return Verifier.Verify(driver);</c>. A difference leaves a <c>.received.</c> file and fails the test; renaming that
/// file to <c>.verified.</c> accepts it.
/// </summary>
public static class Verifier
{
    /// <summary>Compares the sources and diagnostics of a generator run: a file for each source, one for all diagnostics.</summary>
    /// <exception cref="SnapshotException">A snapshot differs, is missing, is stale, or holds a carriage return.</exception>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(driver);
        SnapshotPlace.OfCurrentTest(sourceFile).Compare(GeneratorSnapshots.Of(driver.GetRunResult()));
        return Task.CompletedTask;
    }

    /// <summary>Compares a text.</summary>
    /// <exception cref="SnapshotException">The snapshot differs, is missing, is stale, or holds a carriage return.</exception>
    public static Task Verify(string text, [CallerFilePath] string sourceFile = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        SnapshotPlace.OfCurrentTest(sourceFile).Compare([new Snapshot(null, "txt", text)]);
        return Task.CompletedTask;
    }
}
