using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Tool.Output;

namespace CorpusSdk.Tool.Exports;

/// <summary>A line that says how far an export is, where somebody looks on: how many articles, how fast, and how long still.</summary>
internal sealed class ExportProgress(TextWriter error, int total)
{
    private const int Interval = 200;

    private readonly bool _isShown = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _next = Interval;
    private int _width;

    public void Report(int articles)
    {
        if (!_isShown || _clock.ElapsedMilliseconds < _next) return;

        _next = _clock.ElapsedMilliseconds + Interval;
        double rate = articles / _clock.Elapsed.TotalSeconds;
        string left = TimeSpan.FromSeconds((total - articles) / Math.Max(rate, 1)).ToString(@"m\:ss", CultureInfo.InvariantCulture);
        Show($"{Texts.Number(articles)} of {Texts.Counted(total, "article")}, {Texts.Number((long)rate)} a second, {left} left");
    }

    /// <summary>Clears the line.</summary>
    public void End()
    {
        if (_width > 0) error.Write($"\r{new string(' ', _width)}\r");
        _width = 0;
    }

    private void Show(string line)
    {
        error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }
}
