using System.Collections.Immutable;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk;

/// <summary>How a folder of articles is read: what builds are told by properties of the project.</summary>
public sealed record class ArticleFolderOptions
{
    /// <summary>
    /// Gets a value indicating whether links may lead out of the folder: only for folders that no stranger can write to. False by default.
    /// </summary>
    public bool FollowLinks { get; init; }

    /// <summary>
    /// Gets a value indicating whether files called <c>README</c>, in whatever case, are articles. True by default.
    /// </summary>
    public bool ReadmeFiles { get; init; } = true;

    /// <summary>
    /// Gets a value indicating whether files are articles whose names, or those of their folders, begin with <c>_</c>; those called
    /// <c>_index</c> always are. True by default.
    /// </summary>
    public bool UnderscoreFiles { get; init; } = true;

    /// <summary>
    /// Gets a value indicating whether a file called <c>index</c> or <c>_index</c> stands for its folder, so that the id of
    /// <c>guides/index.md</c> is <c>guides</c>. True by default.
    /// </summary>
    public bool IndexFiles { get; init; } = true;

    /// <summary>Gets what becomes of days and numbers at the start of names. They are read by default.</summary>
    public FileNamePrefixes NamePrefixes { get; init; }

    /// <summary>
    /// Gets the languages that names such as <c>title.de.md</c> and <c>de/title.md</c> may have, by their tags; empty for none. All known
    /// ones by default, which null stands for.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is no tag of a language.</exception>
    public IReadOnlyList<string>? Languages
    {
        get;
        init
        {
            foreach (string? tag in value ?? [])
            {
                if (tag is null || !LanguageTag.IsWellFormed(tag))
                    throw new ArgumentException($"'{tag}' is no tag of a language, such as 'de' or 'pt-BR'.", nameof(value));
            }

            field = value is null ? null : ImmutableArray.CreateRange(value);
        }
    }
}

/// <summary>What becomes of a day or a number at the start of a file's name, <c>2021-12-22-bridge</c> and <c>01-intro</c>.</summary>
public enum FileNamePrefixes
{
    /// <summary>They are the article's date and order where its header has none; the id has them as well.</summary>
    Read,

    /// <summary>The same, and the id goes without them.</summary>
    Remove,

    /// <summary>They mean nothing.</summary>
    Ignore,
}
