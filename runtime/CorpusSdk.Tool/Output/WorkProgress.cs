using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Tool.Output;

/// <summary>
/// A line that says how far long work is, where somebody looks on: how many items, how fast, and how long still. Safe to use from any
/// thread.
/// </summary>
/// <param name="error">Where it is shown.</param>
/// <param name="unit">What is counted, such as <c>article</c>.</param>
internal sealed class WorkProgress(TextWriter error, string unit)
{
    private const int Interval = 200;

    private readonly bool _isShown = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private long _next = 3 * Interval;
    private int _width;
    private bool _hasEnded;

    /// <summary>Shows how many of all items are done, unless it did a moment ago; clears the line after the last.</summary>
    public void Report(int done, int total)
    {
        if (!_isShown || (done < total && _clock.ElapsedMilliseconds < Interlocked.Read(ref _next))) return;

        lock (_lock)
        {
            if (done == total) End();
            else if (!_hasEnded && _clock.ElapsedMilliseconds >= _next) Show(done, total);
        }
    }

    /// <summary>Clears the line.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (_width > 0) error.Write($"\r{new string(' ', _width)}\r");
            _width = 0;
            _hasEnded = true;
        }
    }

    /// <summary>What the line says.</summary>
    internal static string LineOf(int done, int total, TimeSpan elapsed, string unit)
    {
        double rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        string left = TimeSpan.FromSeconds((total - done) / Math.Max(rate, 1)).ToString(@"m\:ss", CultureInfo.InvariantCulture);
        return $"{Texts.Number(done)} of {Texts.Counted(total, unit)}, {Texts.Number((long)rate)} a second, {left} left";
    }

    private void Show(int done, int total)
    {
        _next = _clock.ElapsedMilliseconds + Interval;
        string line = LineOf(done, total, _clock.Elapsed, unit);
        error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }
}
