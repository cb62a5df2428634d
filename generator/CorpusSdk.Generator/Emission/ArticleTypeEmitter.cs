using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Generator.Options;
using CorpusSdk.Generator.Writing;
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

    public static string HintName(CollectionModel collection) => CollectionNames.ArticleType(collection.Name) + ".g.cs";

    public static SourceText Emit(CollectionModel collection, CorpusOptions options)
    {
        SourceWriter writer = SourceWriter.ForFile(options.Namespace);
        string type = CollectionNames.ArticleType(collection.Name);
        writer.Line($"/// <summary>An article of <see cref=\"{options.ClassName}.{collection.Name}\"/>.</summary>");
        TypeHeader.WriteGeneratedCode(writer);
        writer.Line($"{TypeHeader.Visibility(options)} sealed partial class {type} : global::CorpusSdk.Article, {ArticleTypeMembers.Interface(type)}");
        using (writer.OpenBlock())
        {
            ArticleTypeMembers.WriteConstructor(writer, type);
            foreach ((Guarantees field, string name, string meaning, string memberType, string access) in Members)
            {
                if (!collection.Guarantees.HasFlag(field)) continue;

                writer.Line();
                writer.Line($"/// <summary>Gets {meaning}, which every article of {collection.Name} has.</summary>");
                writer.Line($"public new {memberType} {name} => {access};");
            }

            foreach (FieldModel field in collection.Schema.Fields) FieldEmitter.WriteProperty(writer, field, options);
            if (collection.Schema.IsReferenced) ReferencesEmitter.WriteReferencedBy(writer, options);
            ArticleTypeMembers.WriteInterface(writer, type, collection.Name, options);
            if (options.CanLoad)
                ArticleTypeMembers.WriteMissingFrom(writer, Members.Where(member => collection.Guarantees.HasFlag(member.Field)).Select(static member => member.Name), collection.Schema.Fields, options);
            RecordEmitter.WriteRecords(writer, collection.Schema.Fields, options);
        }

        return writer.ToSourceText();
    }
}
