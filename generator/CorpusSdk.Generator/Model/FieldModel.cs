namespace CorpusSdk.Generator.Model;

/// <summary>A field of an article type: a key of headers as a C# property.</summary>
/// <param name="Key">The key in its most frequent spelling; headers are asked for it ignoring case.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsRequired">Whether every article has a value of that type, so that the property is not nullable.</param>
/// <param name="Evidence">What the type was inferred from.</param>
internal sealed record FieldModel(string Key, string Name, FieldType Type, bool IsRequired, Evidence Evidence)
{
    /// <summary>Whether <see cref="Key"/> is the property's own name, found in headers by its letters and digits.</summary>
    public bool ByName { get; init; }

    /// <summary>What stands in for a missing value.</summary>
    public Constant? Default { get; init; }

    /// <summary>The record that its values are, or those in its lists; null for other values.</summary>
    public RecordFieldType? Record() => Type.ItemOrSelf() as RecordFieldType;
}

/// <summary>Of how many files a field's type was inferred.</summary>
/// <param name="Files">The files that could have the key.</param>
/// <param name="Present">Those that have a value there.</param>
/// <param name="Fitting">Those whose value is of the type.</param>
internal readonly record struct Evidence(int Files, int Present, int Fitting);
