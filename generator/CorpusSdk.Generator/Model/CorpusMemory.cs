using CorpusSdk.Parsing;

namespace CorpusSdk.Generator;

/// <summary>
/// Remembers the last model. Typing in an article's text changes nothing but what is shown of that text: names, ids, facets
/// and types stay, and so one piece of the model is made anew instead of all. It saves time and decides nothing.
/// </summary>
internal sealed class CorpusMemory
{
    /// <summary>Each text that changes is looked for among all articles: of more than these, everything is made anew sooner.</summary>
    private const int MostEdits = 32;

    private Snapshot? _last;

    public CorpusModel Build(EquatableArray<ParsedFile> files, EquatableArray<DeclaredType> declared, CorpusOptions options)
    {
        Snapshot? last = Volatile.Read(ref _last);
        Snapshot next = last is not null && last.Options == options && last.Declared.Equals(declared) && Update(last, files) is { } updated
            ? updated
            : new Snapshot(files, declared, options, CorpusBuilder.Build(files, declared, options), options.IsPacked ? 0 : LiteralBudget.BytesOf(files));
        Volatile.Write(ref _last, next);
        return next.Model;
    }

    /// <summary>Null when more than the texts of some articles has changed.</summary>
    private static Snapshot? Update(Snapshot last, EquatableArray<ParsedFile> files)
    {
        if (files.Count != last.Files.Count) return null;

        CorpusModel model = last.Model;
        long bytes = last.LiteralBytes;
        int edits = 0;
        for (int i = 0; i < files.Count; i++)
        {
            ParsedFile old = last.Files[i];
            if (ReferenceEquals(old, files[i])) continue;
            if (old.Article is not { } before || files[i].Article is not { } after || !DifferInTextOnly(before, after) || !old.Problems.Equals(files[i].Problems)) return null;
            if (++edits > MostEdits) return null;

            bytes += LiteralBudget.BytesOf(after) - LiteralBudget.BytesOf(before);
            model = model with
            {
                Shards = Replace(model.Shards, before, after, static shard => shard.Articles, static (shard, articles) => shard with { Articles = articles }),
                IdEnums = Replace(model.IdEnums, before, after, static idEnum => idEnum.Articles, static (idEnum, articles) => idEnum with { Articles = articles }),
            };
        }

        // Texts in literals have a limit in common, which the edit may have reached or left.
        return last.Options.IsPacked || (model.Shards.All(shard => shard.WithBodies) && LiteralBudget.Holds(bytes)) ? last with { Files = files, Model = model, LiteralBytes = bytes } : null;
    }

    private static bool DifferInTextOnly(ArticleFile before, ArticleFile after) =>
        after with { ContentHash = before.ContentHash, Article = after.Article with { Body = before.Article.Body, Tail = before.Article.Tail, Lead = before.Article.Lead, WordCount = before.Article.WordCount, Links = before.Article.Links } } == before;

    private static EquatableArray<TPiece> Replace<TPiece>(
        EquatableArray<TPiece> pieces, ArticleFile before, ArticleFile after, Func<TPiece, EquatableArray<NamedArticle>> articlesOf, Func<TPiece, EquatableArray<NamedArticle>, TPiece> with)
        where TPiece : IEquatable<TPiece>
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            EquatableArray<NamedArticle> articles = articlesOf(pieces[i]);
            for (int k = 0; k < articles.Count; k++)
                if (ReferenceEquals(articles[k].File, before)) return Set(pieces, i, with(pieces[i], Set(articles, k, articles[k] with { File = after })));
        }

        return pieces;
    }

    private static EquatableArray<T> Set<T>(EquatableArray<T> items, int index, T item)
        where T : IEquatable<T>
    {
        T[] copy = items.AsSpan().ToArray();
        copy[index] = item;
        return new EquatableArray<T>(copy);
    }

    private sealed record Snapshot(EquatableArray<ParsedFile> Files, EquatableArray<DeclaredType> Declared, CorpusOptions Options, CorpusModel Model, long LiteralBytes);
}
