extern alias parsing;

using CorpusSdk.Fields;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Links;
using RelativeLink = parsing::CorpusSdk.Shared.Text.RelativeLink;

namespace CorpusSdk.Tool.Streaming;

/// <summary>
/// The files of a store as links ask for them: all paths are there in their order, and for those that differ in capitals a number for each
/// file says which to compare. Safe to use from any thread.
/// </summary>
internal sealed class StoredLinkTargets : ILinkTargets
{
    private readonly FileStore _store;
    private readonly Lazy<NumbersByHash> _byPath;
    private readonly Lazy<NumbersByHash> _byName;
    private readonly Lazy<NumbersByHash> _byFolder;
    private readonly Lock _lock = new();
    private (string Folder, NearTexts? Files)? _last;

    public StoredLinkTargets(FileStore store)
    {
        _store = store;
        _byPath = new(() => new NumbersByHash(store, static path => path));
        _byName = new(() => new NumbersByHash(store, static path => path[RelativeLink.FolderOf(path).Length..]));
        _byFolder = new(() => new NumbersByHash(store, RelativeLink.FolderOf));
    }

    /// <inheritdoc/>
    public bool Contains(ReadOnlySpan<char> path)
    {
        int low = 0;
        int high = _store.Rows.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = _store.DisplayPathOf(middle).AsSpan().SequenceCompareTo(path);
            if (order == 0) return true;

            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    /// <inheritdoc/>
    public string? SpelledLike(string path) => _byPath.Value.PathsOf(path).FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<string> Namesakes(string name) => _byName.Value.PathsOf(name);

    /// <inheritdoc/>
    public NearTexts? InFolder(string folder)
    {
        // Links that are broken are often of one folder, and the names of one are all that is to be kept.
        lock (_lock)
        {
            if (_last is { } last && last.Folder == folder) return last.Files;

            _last = null;
            string[] files = [.. _byFolder.Value.PathsOf(folder)];
            _last = (folder, files.Length == 0 ? null : new NearTexts(files));
            return _last.Value.Files;
        }
    }

    /// <summary>Files by something of their paths, ignoring case.</summary>
    private sealed class NumbersByHash
    {
        private readonly FileStore _store;
        private readonly Func<string, string> _partOf;
        private readonly int[] _hashes;
        private readonly int[] _numbers;

        public NumbersByHash(FileStore store, Func<string, string> partOf)
        {
            _store = store;
            _partOf = partOf;
            _numbers = [.. Enumerable.Range(0, store.Rows.Length)];
            _hashes = [.. _numbers.Select(number => NameComparison.IgnoringCase.GetHashCode(partOf(store.DisplayPathOf(number))))];
            Array.Sort(_hashes, _numbers);
        }

        /// <summary>The paths with a part, in ordinal order.</summary>
        public IEnumerable<string> PathsOf(string part)
        {
            int hash = NameComparison.IgnoringCase.GetHashCode(part);
            int first = Array.BinarySearch(_hashes, hash);
            if (first < 0) return [];

            int after = first;
            while (first > 0 && _hashes[first - 1] == hash)
            {
                first--;
            }

            while (after < _hashes.Length && _hashes[after] == hash)
            {
                after++;
            }

            return _numbers[first..after]
                .Order()
                .Select(_store.DisplayPathOf)
                // A file may be in two collections.
                .Distinct(StringComparer.Ordinal)
                .Where(path => NameComparison.IgnoringCase.Equals(_partOf(path), part));
        }
    }
}
