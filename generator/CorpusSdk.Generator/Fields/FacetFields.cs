using System.Globalization;
using CorpusSdk.Generator.Model;

namespace CorpusSdk.Generator.Fields;

internal static class FacetFields
{
    public static readonly IReadOnlyList<FacetField> All = [
        new("Source", "from"), new("Tag", "tagged"), new("Author", "by"), new("Year", "of")];
}
