using CorpusSdk.Generator.Caches;
using CorpusSdk.Generator.Queries;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Analysis;

/// <summary>
/// What the articles hold during one compilation. Its files stay what they are, and to make sure of that takes a look at each of them:
/// once, and not for each query.
/// </summary>
internal sealed class CompilationValues(CorpusValuesCache cache, AnalyzerOptions project)
{
    private readonly object _reading = new();
    private CorpusValues? _values;

    /// <summary>Reads them at the first call; the next call starts again if that is cancelled.</summary>
    public CorpusValues Get(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _values) is { } known) return known;

        lock (_reading)
        {
            CorpusValues values = _values ?? cache.Of(project, cancellation);
            Volatile.Write(ref _values, values);
            return values;
        }
    }
}
