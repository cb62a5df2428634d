using CorpusSdk.Build.Entries;

namespace CorpusSdk.Build.Packing;

/// <summary>Writes a pack as it was planned.</summary>
internal static class PackWriter
{
    /// <param name="output">Takes the pack.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="last">The last pack, for what is taken over.</param>
    public static void Write(Stream output, PackPlan plan, byte[] last)
    {
        long position = 0;
        Write(new ArraySegment<byte>(plan.Head));
        for (int i = 0; i < plan.Sections.Count; i++)
        {
            Write(new ArraySegment<byte>(new byte[plan.PositionOf(i) - position]));
            Write(new ArraySegment<byte>(plan.Sections[i].Bytes));
        }

        foreach (PackedArticle article in plan.Articles) Write(article.Fields.In(last));
        foreach (PackedArticle article in plan.Articles) Write(article.Body.In(last));

        void Write(ArraySegment<byte> bytes)
        {
            output.Write(bytes.Array!, bytes.Offset, bytes.Count);
            position += bytes.Count;
        }
    }
}
