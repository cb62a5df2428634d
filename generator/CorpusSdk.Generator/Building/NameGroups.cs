namespace CorpusSdk.Generator.Building;

/// <summary>The places that have each name. Most names are one article's, and take no memory of their own.</summary>
internal sealed class NameGroups
{
    private readonly Dictionary<string, int> _last;

    /// <summary>For each place, one before it of the same name; -1 for none.</summary>
    private readonly int[] _before;

    public NameGroups(string[] names)
    {
        _last = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        _before = new int[names.Length];
        var shared = new List<int>();
        for (int i = 0; i < names.Length; i++)
        {
            _before[i] = -1;
            if (_last.TryGetValue(names[i], out int last))
            {
                _before[i] = last;
                if (_before[last] < 0) shared.Add(last);
            }

            _last[names[i]] = i;
        }

        Shared = [.. shared.Select(first => PlacesOf(names[first]))];
    }

    /// <summary>The places, in their order, of each name that more than one has.</summary>
    public IReadOnlyList<int[]> Shared { get; }

    public bool Contains(string name) => _last.ContainsKey(name);

    private int[] PlacesOf(string name)
    {
        var places = new List<int>();
        for (int i = _last[name]; i >= 0; i = _before[i]) places.Add(i);
        places.Reverse();
        return [.. places];
    }
}
