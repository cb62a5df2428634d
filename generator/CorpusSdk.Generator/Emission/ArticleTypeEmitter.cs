using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The type of a collection's articles: fields that all of them have are not nullable there.</summary>
internal static class ArticleTypeEmitter
{
    private static readonly (Guarantees Field, string Name, string Meaning, string Type, string Access)[] Members =
    [
        (Guarantees.Headline, "Headline", "the second form of the title", "string", "base.Headline!"),
        (Guarantees.Date, "Date", "the day of publication", "global::System.DateOnly", "base.Date!.Value"),
        (Guarantees.Time, "Time", "the time of day of publication as written in the file", "global::System.TimeOnly", "base.Time!.Value"),
        (Guarantees.Source, "Source", "the publisher as written in the file", "string", "base.Source!"),
        (Guarantees.Dateline, "Dateline", "the opening of the lead that says where and when the story was filed", "global::CorpusSdk.Dateline", "base.Dateline!"),
        (Guarantees.Language, "Language", "the language tag as written in the file", "string", "base.Language!"),
    ];

    public static string HintName(CollectionModel collection) => GeneratedFileName.Of(CollectionNames.ArticleType(collection.Name));

    public static SourceText Emit(CollectionModel collection, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        string type = CollectionNames.ArticleType(collection.Name);
        var members = Members.Where(member => collection.Guarantees.HasFlag(member.Field)).ToArray();
        EquatableArray<FieldModel> fields = collection.Schema.Fields;
        writer.Write($$"""
            /// <summary>An article of <see cref="{{options.ClassName}}.{{collection.Name}}"/>.</summary>
            {{TypeHeader.GeneratedCode}}
            {{TypeHeader.Visibility(options)}} sealed partial class {{type}} : global::CorpusSdk.Article, {{ArticleTypeMembers.Interface(type)}}
            {
                {{ArticleTypeMembers.Constructor(type)}}

                {{Parts.Members(members, (member, standard) => member.Write($"""
                    /// <summary>Gets {standard.Meaning}, which every article of {collection.Name} has.</summary>
                    {TypeHeader.NoUserCode}
                    public new {standard.Type} {standard.Name} => {standard.Access};
                    """))}}

                {{Parts.Members(fields, (property, field) => FieldEmitter.WriteProperty(property, field, options))}}

                {{(collection.Schema.IsReferenced ? ReferencesEmitter.ReferencedBy(options) : "")}}

                {{ArticleTypeMembers.Statics(type, collection.Name, options)}}

                {{ArticleTypeMembers.MissingFrom(members.Select(static member => member.Name), fields, options)}}

                {{RecordEmitter.Records(fields, options)}}
            }
            """);
        return writer.ToSourceText();
    }
}
