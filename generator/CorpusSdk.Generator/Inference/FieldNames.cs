using System.Globalization;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Text;

namespace CorpusSdk.Generator.Inference;

/// <summary>Keys of headers → names of properties, each its own; reported where the name is not simply the key's.</summary>
internal static class FieldNames
{
    private const string Suffix = "Field";

    /// <param name="groups">The keys in ordinal order.</param>
    /// <param name="reserved">Names that the type has for itself.</param>
    /// <param name="problems">Takes what is worth saying.</param>
    /// <returns>The keys that make a name, in the order of the names.</returns>
    public static IReadOnlyList<(string Name, KeyOccurrences Field)> Assign(
        IEnumerable<KeyOccurrences> groups, IReadOnlyCollection<string> reserved, InferenceProblems problems)
    {
        var named = new SortedDictionary<string, KeyOccurrences>(StringComparer.Ordinal);
        // For a name that many keys make, the first number that could be free: counting anew for each of ten thousand took half a minute.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        // A key without a value in any file makes room for one that has some.
        foreach (KeyOccurrences group in groups.OrderBy(static group => group.Values.Count == 0))
        {
            string wanted = Identifier.From(group.Key);
            if (wanted.Length == 0 || group.Key.Length > Identifier.Longest)
            {
                problems.ReportName(
                    ProblemKinds.UnnamableKey, group, group.Key,
                    wanted.Length == 0 ? "has no letter or digit that a C# name may have" : "is longer than any name");
                continue;
            }

            bool isReserved = reserved.Contains(wanted) || RecordNames.IsRecordName(wanted);
            string name = isReserved ? wanted + Suffix : wanted;
            if (named.TryGetValue(name, out KeyOccurrences? other))
            {
                int number = numbers.TryGetValue(name, out int next) ? next : 2;
                while (named.ContainsKey(name + number.ToString(CultureInfo.InvariantCulture))) number++;
                numbers[name] = number + 1;
                name += number.ToString(CultureInfo.InvariantCulture);
                problems.ReportName(ProblemKinds.DuplicateFieldName, group, group.Key, other.Key, wanted, name);
            }
            else if (isReserved)
            {
                problems.ReportName(ProblemKinds.ReservedFieldName, group, group.Key, wanted, name);
            }

            named.Add(name, group);
        }

        return [.. named.Select(static pair => (pair.Key, pair.Value))];
    }
}
