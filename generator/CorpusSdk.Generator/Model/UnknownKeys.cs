namespace CorpusSdk.Generator.Model;

/// <summary>The members of the runtime's <c>UnknownFields</c>, in their order.</summary>
internal enum UnknownKeys
{
    Warning,
    Error,
    Allow,
}
