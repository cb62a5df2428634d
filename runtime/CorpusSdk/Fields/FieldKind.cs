namespace CorpusSdk;

/// <summary>The shape of a <see cref="FieldValue"/>.</summary>
public enum FieldKind
{
    /// <summary>A key without a value.</summary>
    Nothing,

    /// <summary>One value: a text, which may be read as a number, a day and so on.</summary>
    Scalar,

    /// <summary>Values in their order.</summary>
    List,

    /// <summary>Keys with values of their own.</summary>
    Mapping,
}
