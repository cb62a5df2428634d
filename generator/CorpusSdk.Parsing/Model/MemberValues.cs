using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Model;

/// <summary>
/// What a file says of the standard members: texts, days as <see cref="CalendarDate"/>, times as <see cref="ClockTime"/>, lists as
/// <see cref="EquatableArray{T}"/>, <see cref="int"/> for numbers, true for flags, a <see cref="ParsedDateline"/>; null where it says
/// nothing. Title and id have places of their own.
/// </summary>
internal sealed class MemberValues : IEquatable<MemberValues>
{
    /// <summary>A file that says nothing.</summary>
    public static readonly MemberValues None = new();

    private readonly object?[] _values;

    public MemberValues()
        : this(new object?[StandardMembers.Count])
    {
    }

    private MemberValues(object?[] values) => _values = values;

    /// <summary>The number of members, those without a value included.</summary>
    public int Count => _values.Length;

    /// <summary>The value of a member by its number.</summary>
    public object? this[int member] => _values[member];

    /// <summary>A list without items is nothing.</summary>
    public object? this[StandardMember member]
    {
        get => _values[(int)member];
        set => _values[(int)member] = value is EquatableArray<string> { Count: 0 } ? null : value;
    }

    public string? Text(StandardMember member) => (string?)this[member];

    public CalendarDate? Day(StandardMember member) => this[member] is CalendarDate day ? day : null;

    public ClockTime? Time(StandardMember member) => this[member] is ClockTime time ? time : null;

    public EquatableArray<string> Texts(StandardMember member) => (EquatableArray<string>?)this[member] ?? [];

    /// <summary>The same with another value.</summary>
    public MemberValues With(StandardMember member, object? value) => new((object?[])_values.Clone()) { [member] = value };

    public bool Equals(MemberValues? other)
    {
        if (other is null) return false;
        for (int i = 0; i < _values.Length; i++)
            if (!Equals(_values[i], other._values[i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as MemberValues);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (object? value in _values) hash = unchecked((hash * 31) + (value?.GetHashCode() ?? 0));
        return hash;
    }
}
