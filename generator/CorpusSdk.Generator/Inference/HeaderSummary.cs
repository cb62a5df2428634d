using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.Inference;

/// <summary>
/// The headers of a collection in memory that does not grow with it: for each key, the shapes that its values have, with the number of
/// articles that have each. Articles are gone through once for it, and once more for a key with something to report.
/// </summary>
internal sealed class HeaderSummary
{
    /// <summary>So many articles of a shape are found again without going through all.</summary>
    private const int MostPlaces = 512;

    private readonly Dictionary<string, Key> _keys = new(Caseless.Comparer);
    private readonly ValueShape _shapes = new();
    private readonly IReadOnlyList<ArticleFile> _articles;

    private HeaderSummary(IReadOnlyList<ArticleFile> articles) => _articles = articles;

    /// <summary>What <see cref="HeaderKeys.Of(IEnumerable{ArticleFile})"/> returns, as far as types are inferred from it.</summary>
    /// <param name="articles">The articles in order of their ids. None is kept: each is asked for again when it is needed.</param>
    public static HeaderKeys Of(IReadOnlyList<ArticleFile> articles)
    {
        var summary = new HeaderSummary(articles);
        for (int i = 0; i < articles.Count; i++)
        {
            foreach (HeaderField field in articles[i].Article.Header.Fields)
            {
                if (!summary._keys.TryGetValue(field.Key, out Key? key)) summary._keys.Add(field.Key, key = new Key(summary, field.Key));
                key.Add(field, i);
            }
        }

        return HeaderKeys.Of(summary._keys.Select(
            static key => new KeyValuePair<string, List<KeyField>>(key.Key, [.. key.Value.Shapes.Select(static shape => shape.Field)])));
    }

    /// <summary>What is below a key.</summary>
    private sealed class Key(HeaderSummary summary, string name)
    {
        private readonly Dictionary<string, Shape> _byShape = new(StringComparer.Ordinal);
        private int _last = -1;

        public HeaderSummary Summary => summary;

        /// <summary>In the order of their first articles.</summary>
        public List<Shape> Shapes { get; } = [];

        public void Add(HeaderField field, int article)
        {
            // Of a key that a header has twice, the first counts.
            if (!field.IsStandard && _last == article) return;

            if (!field.IsStandard) _last = article;
            string text = summary._shapes.Of(field);
            if (!_byShape.TryGetValue(text, out Shape? shape))
            {
                _byShape.Add(text, shape = new Shape(this, field));
                Shapes.Add(shape);
            }

            shape.Add(article);
        }

        /// <summary>The fields of an article that were added, with their shapes.</summary>
        public IEnumerable<(HeaderField Field, Shape Shape)> FieldsOf(ArticleFile article)
        {
            bool hasOwn = false;
            foreach (HeaderField field in article.Article.Header.Fields)
            {
                if (!Caseless.Equals(field.Key, name) || (!field.IsStandard && hasOwn)) continue;

                hasOwn |= !field.IsStandard;
                yield return (field, _byShape[summary._shapes.Of(field)]);
            }
        }
    }

    /// <summary>The articles that have values of one shape.</summary>
    private sealed class Shape : AlikeValues
    {
        private readonly Key _key;

        public Shape(Key key, HeaderField field)
        {
            _key = key;
            Field = new KeyField(null, field, this);
        }

        /// <summary>The field of the first.</summary>
        public KeyField Field { get; }

        /// <summary>The first of them.</summary>
        public List<int> Places { get; } = [];

        public override ArticleFile FirstArticle => _key.Summary._articles[Places[0]];

        public void Add(int article)
        {
            Count++;
            if (Places.Count < MostPlaces) Places.Add(article);
        }

        public override IEnumerable<Occurrence> InArticles(IReadOnlyCollection<Occurrence> occurrences)
        {
            ILookup<Shape, FieldValue> wanted = occurrences.ToLookup(
                static occurrence => (Shape)occurrence.Alike!, static occurrence => occurrence.Value);
            IReadOnlyList<ArticleFile> articles = _key.Summary._articles;
            IEnumerable<int> places = wanted.All(static shape => shape.Key.Count <= MostPlaces)
                ? wanted.SelectMany(static shape => shape.Key.Places).Distinct().OrderBy(static place => place)
                : Enumerable.Range(0, articles.Count);
            foreach (int place in places)
            {
                ArticleFile article = articles[place];
                foreach ((HeaderField field, Shape shape) in _key.FieldsOf(article))
                {
                    foreach (FieldValue part in wanted[shape])
                        yield return new Occurrence(article, ValueShape.PartOf(field.Value, shape.Field.Field.Value, part)!);
                }
            }
        }
    }
}
