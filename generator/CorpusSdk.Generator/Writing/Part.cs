namespace CorpusSdk.Generator.Writing;

/// <summary>Whole lines of a template that are written where its hole is: many of them make no text of their own before.</summary>
internal delegate void Part(SourceWriter writer);

/// <summary>Parts for lists.</summary>
internal static class Parts
{
    /// <summary>The lines of each item.</summary>
    public static Part Lines<T>(IEnumerable<T> items, Action<SourceWriter, T> write) => writer =>
    {
        foreach (T item in items) write(writer, item);
    };

    /// <summary>The lines of each item, with an empty line between two.</summary>
    public static Part Members<T>(IEnumerable<T> items, Action<SourceWriter, T> write) => writer =>
    {
        bool first = true;
        foreach (T item in items)
        {
            if (!first) writer.Write("");
            first = false;
            write(writer, item);
        }
    };
}
