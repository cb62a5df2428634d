using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace CorpusSdk.Sample;

/// <summary>A character of Unicode that has a story. The build checks every file of the collection against this type.</summary>
[ArticleType("Characters", Unknown = UnknownFields.Error)]
public partial class Character : Article
{
    /// <summary>Its code point, as the standard writes it.</summary>
    [RegularExpression("U\\+[0-9A-F]{4,6}")]
    public partial string CodePoint { get; }

    /// <summary>What it does in a text.</summary>
    public partial CharacterKind Kind { get; }

    /// <summary>The version of Unicode that had it first.</summary>
    [Range(1.0, 20.0)]
    public partial decimal Since { get; }

    /// <summary>The guides in which it appears.</summary>
    public partial ImmutableArray<GuidesArticle> Guides { get; }
}

/// <summary>What a character does in a text.</summary>
public enum CharacterKind
{
    /// <summary>It is read.</summary>
    Letter,

    /// <summary>It parts words.</summary>
    Space,

    /// <summary>It is not seen and changes what stands around it.</summary>
    Format,
}
