using System.Globalization;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;

namespace CorpusSdk.Generator.Emission;

/// <summary>A property for a field of headers, with what its type was inferred from as its hover text.</summary>
internal static class FieldEmitter
{
    public static void WriteProperty(SourceWriter writer, FieldModel field, CorpusOptions options) => writer.Write($"""
        /// <summary>{Summary(field)}.</summary>
        [global::CorpusSdk.ArticleField({Literal.Of(field.Key)})]
        {TypeHeader.NoUserCode}
        public {TypeOf(field)} {field.Name} => {FieldReading.Of(field, "Fields", options)};
        """);

    /// <summary>A list that is missing is empty; everything else is null then.</summary>
    public static string TypeOf(FieldModel field) =>
        FieldTypeName.Of(field.Type) + (field.IsRequired || field.Type is ListFieldType ? "" : "?");

    /// <summary><c>DateOnly, 998 of 1,000 files</c>.</summary>
    public static string Summary(FieldModel field)
    {
        Evidence evidence = field.Evidence;
        string odd = evidence.Present == evidence.Fitting ? "" : $"; {Number(evidence.Present - evidence.Fitting)} hold something else";
        return $"The key <c>{DocComment.Escape(field.Key)}</c>: {FieldTypeName.ShortOf(field.Type)}, {Number(evidence.Fitting)} of {Counted.Of(evidence.Files, "file")}{odd}";
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
