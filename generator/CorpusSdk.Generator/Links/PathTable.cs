using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Generator.Links;

/// <summary>
/// A set of paths that is asked for parts of other texts: each link of a corpus is looked up, and nearly none is worth a text of its own.
/// Never changed after it was made.
/// </summary>
internal sealed class PathTable
{
    private const int Free = -1;

    /// <summary>The places of paths, each at the first place from its hash on that was free.</summary>
    private readonly int[] _slots;
    private readonly List<string> _paths;

    public PathTable(IEnumerable<string> paths)
    {
        string[] all = [.. paths];
        int slots = 16;
        // Half of what is not taken stays free for those that come later.
        while (slots < all.Length * 4L) slots *= 2;
        _slots = new int[slots];
        _slots.AsSpan().Fill(Free);
        _paths = new List<string>(all.Length);
        foreach (string path in all) Add(path);
    }

    private PathTable(int[] slots, List<string> paths)
    {
        _slots = slots;
        _paths = paths;
    }

    /// <summary>All of them, in the order in which they came.</summary>
    public IReadOnlyList<string> Paths => _paths;

    public bool Contains(ReadOnlySpan<char> path) => _slots[SlotOf(path)] != Free;

    /// <summary>The same with others.</summary>
    public PathTable With(IReadOnlyCollection<string> added)
    {
        if (_slots.Length < (_paths.Count + added.Count) * 2L) return new PathTable(_paths.Concat(added));

        var changed = new PathTable((int[])_slots.Clone(), [.. _paths]);
        foreach (string path in added) changed.Add(path);
        return changed;
    }

    private void Add(string path)
    {
        int slot = SlotOf(path.AsSpan());
        // A file may be an article of two collections.
        if (_slots[slot] != Free) return;

        _slots[slot] = _paths.Count;
        _paths.Add(path);
    }

    /// <summary>The slot that has a path, or that it would get.</summary>
    private int SlotOf(ReadOnlySpan<char> path)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)IdHash.Of(path) & mask; ; slot = (slot + 1) & mask)
        {
            int place = _slots[slot];
            if (place == Free || path.SequenceEqual(_paths[place].AsSpan())) return slot;
        }
    }
}
