namespace CorpusSdk.Generator.Caches;

/// <summary>
/// The contract of what is kept between runs: the last input with its result, from which the result of the next input is made where
/// the two are close. A cache saves time and decides nothing: the result is the one that <see cref="Compute"/> gives.
/// </summary>
/// <remarks>
/// Runs may overlap, follow a fork of the driver, or be cancelled. Each run reads one entry, which never changes, and stores its own when
/// it has ended; of runs that race, any may be the last one. A cancelled run stores nothing.
/// </remarks>
/// <typeparam name="TInput">All that the result depends on.</typeparam>
/// <typeparam name="TResult">The result; never changed after it was made.</typeparam>
internal abstract class LastResultCache<TInput, TResult>
    where TInput : class
    where TResult : class
{
    /// <summary>Each edit is looked for among all files: of more than these, everything is made anew sooner.</summary>
    protected const int MostEdits = 32;

    private Entry? _last;

    public TResult Get(TInput input, CancellationToken cancellation)
    {
        Entry? last = Volatile.Read(ref _last);
        TResult result = (last is null ? null : Update(last.Input, last.Result, input, cancellation)) ?? Compute(input, cancellation);
        Volatile.Write(ref _last, new Entry(input, result));
        return result;
    }

    /// <summary>Makes the result of an input alone.</summary>
    protected abstract TResult Compute(TInput input, CancellationToken cancellation);

    /// <summary>Makes the result of an input from the last one's; null where the two differ too much for that.</summary>
    protected abstract TResult? Update(TInput last, TResult result, TInput input, CancellationToken cancellation);

    private sealed class Entry(TInput input, TResult result)
    {
        public TInput Input => input;

        public TResult Result => result;
    }
}
