namespace CorpusSdk.Sets;

/// <summary>The order of news: latest date first, then latest time, then id; what is missing comes last.</summary>
internal static class NewestFirst
{
    /// <summary>Returns the positions of a set's articles in this order. Makes every article of the set.</summary>
    public static int[] Order<T>(ArticleSet<T> set)
        where T : Article
    {
        int count = set.Count;
        int[] positions = new int[count];
        Key[] keys = new Key[count];
        for (int position = 0; position < count; position++)
        {
            Article article = set[position];
            positions[position] = position;
            keys[position] = new Key(Ticks(article), article.Id, position);
        }

        Array.Sort(keys, positions);
        return positions;
    }

    // Later is larger. The missing value of each part is one below its smallest, so 0 stands for no date and no time.
    private static long Ticks(Article article)
    {
        long days = article.Date is { } date ? date.DayNumber + 1L : 0;
        long ticks = article.Time is { } time ? time.Ticks + 1 : 0;
        return (days * (TimeSpan.TicksPerDay + 1)) + ticks;
    }

    // The position makes the order total: articles of two collections may share an id, and Array.Sort is not stable.
    private readonly record struct Key(long Ticks, string Id, int Position) : IComparable<Key>
    {
        public int CompareTo(Key other)
        {
            int order = other.Ticks.CompareTo(Ticks);
            if (order == 0)
            {
                order = string.CompareOrdinal(Id, other.Id);
            }

            return order == 0 ? Position.CompareTo(other.Position) : order;
        }
    }
}
