using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Model;

/// <summary>Some of the standard members.</summary>
/// <param name="Bits">A bit for each of them, by its number.</param>
internal readonly record struct MemberSet(int Bits)
{
    public static MemberSet Of(params StandardMember[] members) =>
        members.Aggregate(default(MemberSet), static (set, member) => set.With(member));

    public bool Contains(StandardMember member) => (Bits & Bit(member)) != 0;

    /// <summary>The same with another member.</summary>
    public MemberSet With(StandardMember member) => new(Bits | Bit(member));

    private static int Bit(StandardMember member) => 1 << (int)member;
}
