using System.Buffers.Binary;
using System.Text.Json;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Tool.Streaming;

namespace CorpusSdk.Tool.Checking;

/// <summary>
/// Problems in the order of their files and places, however many there are: some are sorted in memory, and more in a temporary file, a run
/// after the other. Safe to add to from any thread.
/// </summary>
/// <param name="least">The least severe that are asked for; others are counted.</param>
internal sealed class SortedFindings(ProblemSeverity least) : IDisposable
{
    private const int MostInMemory = 10_000;

    private readonly Lock _lock = new();
    private readonly List<(long Start, int Count)> _runs = [];
    private List<Finding> _found = [];
    private SpilledBytes? _spilled;

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(IEnumerable<Finding> findings)
    {
        lock (_lock)
        {
            foreach (Finding finding in findings)
            {
                if (finding.Severity == ProblemSeverity.Error) Errors++;
                else if (finding.Severity == ProblemSeverity.Warning) Warnings++;

                if (finding.Severity < least) continue;

                _found.Add(finding);
                if (_found.Count == MostInMemory) Spill();
            }
        }
    }

    /// <summary>All that were asked for, after the last was added.</summary>
    public IEnumerable<Finding> InOrder()
    {
        _found.Sort(Finding.InOrder);
        List<IEnumerator<Finding>> runs = [.. _runs.Select(run => Read(run.Start, run.Count).GetEnumerator()), _found.GetEnumerator()];
        PriorityQueue<IEnumerator<Finding>, Finding> next = new(Finding.InOrder);
        foreach (IEnumerator<Finding> run in runs)
        {
            if (run.MoveNext()) next.Enqueue(run, run.Current);
        }

        while (next.TryPeek(out IEnumerator<Finding>? run, out Finding? finding))
        {
            yield return finding;
            if (run.MoveNext()) next.DequeueEnqueue(run, run.Current);
            else next.Dequeue();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _spilled?.Dispose();

    private void Spill()
    {
        _spilled ??= new SpilledBytes();
        _found.Sort(Finding.InOrder);
        long? start = null;
        byte[] length = new byte[sizeof(int)];
        foreach (Finding finding in _found)
        {
            byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(finding);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            long position = _spilled.Add(length, bytes);
            start ??= position;
        }

        _runs.Add((start!.Value, _found.Count));
        _found = [];
    }

    private IEnumerable<Finding> Read(long position, int count)
    {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < count; i++)
        {
            _spilled!.Read(position, bytes.AsSpan(0, sizeof(int)));
            int length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            if (length > bytes.Length) bytes = new byte[length];
            _spilled.Read(position + sizeof(int), bytes.AsSpan(0, length));
            yield return JsonSerializer.Deserialize<Finding>(bytes.AsSpan(0, length))!;
            position += sizeof(int) + length;
        }
    }
}
