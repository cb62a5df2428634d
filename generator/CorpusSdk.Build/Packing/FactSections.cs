using CorpusSdk.Build.Entries;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;
using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Packing;

/// <summary>The sections from which questions about dates, sources, tags and other fields are answered: two for each collection.</summary>
internal static class FactSections
{
    /// <summary>The members whose values are looked up.</summary>
    private static readonly StandardMember[] Members = [
        StandardMember.Source, StandardMember.Authors, StandardMember.Tags, StandardMember.Language];

    /// <param name="collections">The collections with their files in order of the ids.</param>
    /// <param name="last">The last pack, for what is taken over.</param>
    public static PlannedSection[] Of(IReadOnlyList<CollectedFiles<PackEntry>> collections, byte[] last)
    {
        var sections = new PlannedSection[collections.Count * 2];
        Parallel.For(0, collections.Count, owner =>
        {
            PackedArticle[] articles = [.. collections[owner].Files.Select(static file => file.Article!)];
            (sections[owner * 2], sections[(owner * 2) + 1]) = Of(owner, articles, last);
        });
        return sections;
    }

    private static (PlannedSection Timeline, PlannedSection Fields) Of(int owner, PackedArticle[] articles, byte[] last)
    {
        long[] moments = new long[articles.Length];
        FieldValuesWriter[] members = [.. Members.Select(static _ => new FieldValuesWriter())];
        var keys = new Dictionary<string, KeyValues>(Caseless.Comparer);
        var reader = new FieldsReader();
        for (int i = 0; i < articles.Length; i++)
        {
            reader.Read(articles[i].Fields.In(last));
            long time = reader.Seconds is { } seconds ? (seconds * TimeSpan.TicksPerSecond) + 1 : 0;
            moments[i] = ArticleMoment.Of(articles[i].Date.Number, time);
            foreach ((StandardMember member, string value) in reader.Members)
                if (Array.IndexOf(Members, member) is >= 0 and int place) members[place].Add(value, i);
            foreach ((string key, string value) in reader.Keys)
            {
                if (!keys.TryGetValue(key, out KeyValues values)) keys.Add(key, values = new KeyValues(key));
                values.Add(value, i);
            }
        }

        List<WrittenField> fields = [.. members.Select(static (member, i) => new WrittenField((int)Members[i], "", member.ToBytes()))];
        foreach (KeyValues key in keys.Values.Where(static key => key.IsFacet).OrderBy(static key => key.Key, StringComparer.Ordinal))
            fields.Add(new WrittenField(FactFormat.Entry.OfKey, key.Key, key.ToBytes()));
        return (new(owner, SectionKind.Timeline, TimelineWriter.Write(moments)),
            new(owner, SectionKind.Fields, FieldsSectionWriter.Write(fields)));
    }

    /// <summary>What is below a key: nothing any more as soon as it can be no facet.</summary>
    private sealed class KeyValues(string key)
    {
        private readonly HashSet<string> _values = new(Caseless.Comparer);
        private FieldValuesWriter? _writer = new();
        private int _last = -1;
        private int _articles;
        private int _occurrences;

        /// <summary>Gets the key as the first article has it.</summary>
        public string Key => key;

        public bool IsFacet =>
            _writer is not null
            && _values.Count > 1
            && _articles >= FacetLimits.FewestArticles
            && _occurrences >= _values.Count * FacetLimits.Repetition;

        public void Add(string value, int article)
        {
            if (_writer is null) return;

            _articles += article == _last ? 0 : 1;
            _occurrences++;
            _last = article;
            if (value.Length > 0) _values.Add(value);
            if (_values.Count > FacetLimits.MostValues || value.Length > FacetLimits.LongestValue) _writer = null;
            _writer?.Add(value, article);
        }

        public byte[] ToBytes() => _writer!.ToBytes();
    }
}
