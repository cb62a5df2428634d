#if NET
namespace CorpusSdk;
#else
namespace CorpusSdk.Shared.Fields;
#endif

/// <summary>What becomes of a key in a header that the declared article type has no property for.</summary>
#if NET
public
#else
internal
#endif
enum UnknownFields
{
    /// <summary>A warning at the key; its value is in <c>Article.Fields</c>.</summary>
    Warning,

    /// <summary>An error at the key.</summary>
    Error,

    /// <summary>Nothing; its value is in <c>Article.Fields</c>.</summary>
    Allow,
}
