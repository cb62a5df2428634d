using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Model;

/// <summary>The links of a body: known, or read each time that somebody asks for them, which is once in a build.</summary>
internal abstract class LinkSource : IEquatable<LinkSource>
{
    public static LinkSource None { get; } = new KnownLinks([]);

    public static LinkSource Of(EquatableArray<BodyLink> links) => links.Count == 0 ? None : new KnownLinks(links);

    public abstract EquatableArray<BodyLink> Read();

    public bool Equals(LinkSource? other) => ReferenceEquals(this, other) || (other is not null && Read().Equals(other.Read()));

    public override bool Equals(object? obj) => Equals(obj as LinkSource);

    public override int GetHashCode() => Read().GetHashCode();

    private sealed class KnownLinks(EquatableArray<BodyLink> links) : LinkSource
    {
        public override EquatableArray<BodyLink> Read() => links;
    }
}
