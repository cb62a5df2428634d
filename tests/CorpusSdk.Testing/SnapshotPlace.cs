using System.Text;
using Xunit;
using Xunit.v3;

namespace CorpusSdk.Testing;

/// <summary>Where a test's snapshots lie: all files of a folder that start with the test's name.</summary>
internal sealed class SnapshotPlace(string directory, string prefix)
{
    private const string Verified = "verified";
    private const string Received = "received";

    /// <summary>Verify writes a byte order mark.</summary>
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The place beside the source file, named after the class and the method of the test that runs.</summary>
    public static SnapshotPlace OfCurrentTest(string sourceFile)
    {
        if (TestContext.Current is not { TestClass: { } testClass, TestMethod: IXunitTestMethod method })
            throw new InvalidOperationException("Snapshots take their name from a test, and none is running.");
        if (method.Parameters.Count > 0)
            throw new NotSupportedException($"{method.MethodName} is a theory; its cases would share a snapshot.");

        return new SnapshotPlace(
            Path.GetDirectoryName(sourceFile)!, $"{testClass.TestClassSimpleName.Replace('+', '.')}.{method.MethodName}");
    }

    /// <summary>Compares texts with the files; every fault of every file is in the exception's message.</summary>
    public void Compare(IReadOnlyList<Snapshot> snapshots)
    {
        foreach (string received in Find(Received)) File.Delete(received);

        var faults = new List<string>();
        var stale = new SortedSet<string>(Find(Verified), StringComparer.Ordinal);
        foreach ((string name, Snapshot snapshot) in Named(snapshots))
        {
            string verified = PathOf(name, Verified, snapshot.Extension);
            stale.Remove(verified);
            if (FaultOf(verified, snapshot.Text) is not { } fault) continue;

            string received = PathOf(name, Received, snapshot.Extension);
            File.WriteAllText(received, snapshot.Text, WithMark);
            faults.Add($"{fault}\n  received: {received}");
        }

        faults.AddRange(
            stale.Select(static file => $"{Path.GetFileName(file)} is stale: the test makes no such text any more. Delete it."));
        if (faults.Count > 0) throw new SnapshotException(string.Join('\n', faults));
    }

    /// <summary>Texts of one name and extension are told apart by a number, all of them.</summary>
    private static IEnumerable<(string Name, Snapshot Snapshot)> Named(IEnumerable<Snapshot> snapshots)
    {
        foreach (IGrouping<(string?, string), Snapshot> group in snapshots.GroupBy(static snapshot => (snapshot.Name, snapshot.Extension)))
        {
            bool single = group.Count() == 1;
            int number = 0;
            foreach (Snapshot snapshot in group)
            {
                string name = snapshot.Name is null ? "" : "#" + snapshot.Name;
                if (!single) name += $"{(snapshot.Name is null ? '#' : '.')}{number++:D2}";
                yield return (name, snapshot);
            }
        }
    }

    private static string? FaultOf(string verified, string text)
    {
        string file = Path.GetFileName(verified);
        if (!File.Exists(verified)) return $"{file} is missing.";

        string expected = File.ReadAllText(verified, WithMark);
        if (expected.Contains('\r', StringComparison.Ordinal))
            return $"{file} holds a carriage return. Snapshots have LF line ends: see .gitattributes.";
        return expected == text ? null : $"{file} differs{FirstDifference(expected, text)}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        return $" in line {line + 1}:\n  - {LineOf(left, line)}\n  + {LineOf(right, line)}";
    }

    private static string LineOf(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";

    private string PathOf(string name, string state, string extension) => Path.Combine(directory, $"{prefix}{name}.{state}.{extension}");

    /// <summary>The files of this test and of no other whose name starts like its name.</summary>
    private List<string> Find(string state) =>
        [.. Directory.EnumerateFiles(directory, $"{prefix}*.{state}.*")
            .Where(file =>
                Path.GetFileName(file)[prefix.Length..] is var rest
                    && (rest[0] == '#' || rest.StartsWith($".{state}.", StringComparison.Ordinal)))];
}
