using System.Runtime.CompilerServices;

namespace CorpusSdk.Generator.Writing;

/// <summary>
/// Members, each written for an object that never changes. An edit writes its own file anew with all that is in it: what is there of
/// members that were written before is put in as it is.
/// </summary>
/// <typeparam name="T">What a member is written for; equal lines for the same object, whichever file they are in.</typeparam>
internal sealed class WrittenMembers<T>
    where T : class
{
    private readonly ConditionalWeakTable<T, string> _written = new();

    /// <summary>The lines of each item, with an empty line between two.</summary>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes the lines of an item that has none yet.</param>
    public Part Of(IReadOnlyCollection<T> items, Action<SourceWriter, T> write) => writer =>
    {
        var member = new SourceWriter(writer.Indentation);
        int left = items.Count;
        foreach (T item in items)
        {
            string lines = _written.GetValue(item, unknown =>
            {
                write(member, unknown);
                member.Write("");
                return member.Take();
            });
            // The last member needs no empty line after it.
            writer.Splice(--left > 0 ? lines : lines.Substring(0, lines.Length - 1));
        }
    };
}
