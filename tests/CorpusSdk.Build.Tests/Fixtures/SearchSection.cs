using System.Reflection;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>The search index of a collection: in a pack, and as a program builds it that finds none.</summary>
internal static class SearchSection
{
    /// <summary>Where the index of a collection is in a pack; null when there is none.</summary>
    public static Range? In(byte[] pack, int owner = 0)
    {
        int table = PackedFormat.Header.Length + (Int32(pack, PackedFormat.Header.Collections) * PackedFormat.Collection.Length);
        for (int i = 0; i < Int32(pack, PackedFormat.Header.Sections); i++)
        {
            int entry = table + (i * PackedFormat.Section.Length);
            if (Int32(pack, entry + PackedFormat.Section.Kind) != (int)SectionKind.SearchIndex
                || Int32(pack, entry + PackedFormat.Section.Owner) != owner)
            {
                continue;
            }

            int position = Int32(pack, entry + PackedFormat.Section.Position);
            return position..(position + Int32(pack, entry + PackedFormat.Section.Size));
        }

        return null;
    }

    /// <summary>By the runtime's own code, which nothing here can name: what it shares with the build exists twice.</summary>
    public static byte[] BuiltAtRunTime(PackedNotes notes, int threads)
    {
        object texts = Activator.CreateInstance(RuntimeType("CorpusSdk.Search.CollectionTexts"), notes)!;
        object documents = Call("CorpusSdk.Search.IndexAtRunTime", "Read", texts, threads);
        return (byte[])Call("CorpusSdk.Shared.Search.IndexBuilder", "Merge", documents, threads);
    }

    private static object Call(string type, string method, params object[] arguments) =>
        RuntimeType(type).GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(null, arguments)!;

    private static Type RuntimeType(string name) => typeof(Article).Assembly.GetType(name, throwOnError: true)!;

    private static int Int32(byte[] pack, int position) => BitConverter.ToInt32(pack, position);
}
