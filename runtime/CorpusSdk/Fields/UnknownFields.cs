namespace CorpusSdk;

/// <summary>What becomes of a key in a header that the declared article type has no property for.</summary>
public enum UnknownFields
{
    /// <summary>A warning at the key; its value is in <see cref="Article.Fields"/>.</summary>
    Warning,

    /// <summary>An error at the key.</summary>
    Error,

    /// <summary>Nothing; its value is in <see cref="Article.Fields"/>.</summary>
    Allow,
}
