namespace CorpusSdk.Benchmarks;

/// <summary>Ways in which a project can have text files: CorpusSdk's, and what it is compared with.</summary>
internal enum Contender
{
    /// <summary>The files are articles.</summary>
    Corpus,

    /// <summary>Each file is an <c>EmbeddedResource</c>.</summary>
    Embedded,

    /// <summary>The files are not part of the project.</summary>
    Empty,

    /// <summary>The files are shown to the compiler as <c>AdditionalFiles</c>, and nobody reads them.</summary>
    Additional,
}
