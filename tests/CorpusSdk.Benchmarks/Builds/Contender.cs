using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Benchmarks;

/// <summary>Ways in which a project can have text files: CorpusSdk's, and what it is compared with.</summary>
internal enum Contender
{
    /// <summary>The files are articles.</summary>
    Corpus,

    /// <summary>The files are articles, and their texts are literals in the compiled code.</summary>
    Literal,

    /// <summary>Each file is an <c>EmbeddedResource</c>.</summary>
    Embedded,

    /// <summary>The files are not part of the project.</summary>
    Empty,

    /// <summary>The files are shown to the compiler as <c>AdditionalFiles</c>, and nobody reads them.</summary>
    Additional,

    /// <summary>The files are one JSON document, which is an <c>EmbeddedResource</c>.</summary>
    Json,

    /// <summary>The files are rows of an SQLite database beside the program.</summary>
    Sqlite,

    /// <summary>The files are in an index of Lucene.NET beside the program.</summary>
    Lucene,
}
