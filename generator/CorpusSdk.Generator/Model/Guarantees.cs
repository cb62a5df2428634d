using CorpusSdk.Parsing.Headers;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Model;

/// <summary>Members that every article of a collection has, so that its type offers them as non-nullable.</summary>
/// <param name="Bits">A bit for each <see cref="StandardMember"/>.</param>
internal readonly record struct Guarantees(int Bits)
{
    /// <summary>The members in the order of their table.</summary>
    public IEnumerable<MemberInfo> Members
    {
        get
        {
            int bits = Bits;
            return MemberTable.All.Where(member => (bits & (1 << (int)member.Member)) != 0);
        }
    }
}
