using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Values;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Emission;

/// <summary>The type of a collection's articles: fields that all of them have are not nullable there.</summary>
internal static class ArticleTypeEmitter
{
    public static string HintName(CollectionModel collection) => GeneratedFileName.Of(CollectionNames.ArticleType(collection.Name));

    public static SourceText Emit(CollectionModel collection, CorpusOptions options)
    {
        var writer = SourceWriter.ForFile(options.Namespace);
        string type = CollectionNames.ArticleType(collection.Name);
        MemberInfo[] members = [.. MemberTable.Of(collection.Guarantees)];
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
                    public new {MemberTypes.Of(standard.Shape)} {standard.Name} => base.{standard.Name}{MemberTypes.NotNull(standard.Shape)};
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
