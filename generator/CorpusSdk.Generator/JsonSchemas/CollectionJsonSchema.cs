using System.Globalization;
using System.Text.Json.Nodes;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Generator.Naming;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Text;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Generator.JsonSchemas;

/// <summary>
/// The schema of a collection's front matter. It is of draft 7: the newest that the YAML language servers of editors know
/// whole. Keys are those that the files use; a schema has no way to ask for a key in any spelling.
/// </summary>
internal sealed class CollectionJsonSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private readonly DeclaredType? _declared;
    private readonly TypeSchema _types;

    /// <summary>The mappings behind the record that is being described.</summary>
    private IReadOnlyList<EquatableArray<HeaderField>> _mappings = [];

    private CollectionJsonSchema(DeclaredType? declared, ReferenceIds ids)
    {
        _declared = declared;
        _types = new TypeSchema(declared is not null, ids.Of, RecordOf);
    }

    /// <param name="collection">The collection.</param>
    /// <param name="declared">Its declared type, with every reference decided; null when its type is inferred.</param>
    /// <param name="inferred">The fields of an inferred type.</param>
    /// <param name="ids">The ids that references may have.</param>
    public static JsonSchemaModel Of(
        CollectedArticles collection, DeclaredType? declared, EquatableArray<FieldModel> inferred, ReferenceIds ids)
    {
        EquatableArray<HeaderField>[] headers = [.. collection.Articles.Select(static article => article.Article.Header.Fields)];
        DeclaredField[] fields = declared is null
            ? [.. inferred.Select(static field => new DeclaredField(field, null, []))]
            : [.. declared.Fields];
        JsonObject schema = new CollectionJsonSchema(declared, ids).Object(fields, headers, isHeader: true);
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", collection.Name);
        schema.Insert(2, "description", $"The front matter of {Counted.Of(collection.Articles.Count, "article")} of {collection.Name}.");
        return new JsonSchemaModel(Kebab.FromPath(collection.Spelling).Replace('/', '-'), SchemaText.Of(schema));
    }

    private JsonObject RecordOf(FieldType type) => type is DeclaredRecordType declared
        ? Object([.. declared.Parameters], _mappings, isHeader: false)
        : Object(
            [.. ((RecordFieldType)type).Fields.Select(static field => new DeclaredField(field, null, []))], _mappings, isHeader: false);

    private JsonObject Object(IReadOnlyList<DeclaredField> fields, IReadOnlyList<EquatableArray<HeaderField>> mappings, bool isHeader)
    {
        var keys = new ObjectKeys();
        if (isHeader) AddStandardKeys(keys, fields, mappings);
        IReadOnlyDictionary<string, List<HeaderField>> byKey = FoundKeys.ByKey(mappings);
        foreach (DeclaredField field in fields)
            if (!isHeader || _declared is null || RedeclaredMember.Of(field.Model) is null) AddField(keys, field, mappings, byKey);

        return keys.ToSchema(isClosed: _declared is not null && _declared.Unknown != UnknownFields.Allow);
    }

    private void AddStandardKeys(ObjectKeys keys, IReadOnlyList<DeclaredField> fields, IReadOnlyList<EquatableArray<HeaderField>> headers)
    {
        foreach (StandardKeys standard in StandardKeys.All)
        {
            bool IsTaken(string key) =>
                fields.Any(
                    field => (_declared is null || RedeclaredMember.Of(field.Model) is null) && FieldLookup.IsKeyOf(key, field.Model));
            var found = FoundKeys.Of(standard, headers);
            string[] spellings = [.. found.Spellings.Where(key => !IsTaken(key))];
            if (spellings.Length == 0) spellings = [.. standard.Keys.Where(key => !IsTaken(key)).Take(1)];
            bool isRequired = _declared is not null
                && standard.Name != "Title"
                && fields.Any(field =>
                    field.Model.Name == standard.Name
                        && field.Model is { IsRequired: true, Type: not ListFieldType }
                        && RedeclaredMember.Of(field.Model) is not null);
            string description = $"{standard.Description} In {Number(found.Present.Count)} of {Counted.Of(headers.Count, "file")}.";
            foreach (string key in spellings)
            {
                JsonObject schema = standard.Schema();
                if (DraftField.IsKey(key)) ((JsonArray)schema["type"]!).Add((JsonNode)"boolean");
                keys.Add(key, Described(description, isRequired ? schema : TypeSchema.Optional(schema)));
            }

            keys.Know(standard.Keys.Select(KeyPattern.IgnoringCase));
            if (isRequired) keys.Require(spellings);
        }

        if (fields.Any(static field => FieldLookup.IsKeyOf(DraftField.Draft, field.Model))) return;

        keys.Add(DraftField.Draft, Described("Whether it is a draft.", TypeSchema.Optional(new JsonObject { ["type"] = "boolean" })));
        keys.Know([KeyPattern.IgnoringCase(DraftField.Draft)]);
    }

    private void AddField(
        ObjectKeys keys, DeclaredField field, IReadOnlyList<EquatableArray<HeaderField>> mappings,
        IReadOnlyDictionary<string, List<HeaderField>> byKey)
    {
        FieldModel model = field.Model;
        var found = FoundKeys.Of(model, mappings, byKey);
        // A list that has to have items has to be there.
        bool isRequired = _declared is not null
            && (model.Type is ListFieldType ? RuleSchema.ItemsOf(field.Rules).Least > 0 : model.IsRequired);
        IReadOnlyList<EquatableArray<HeaderField>> around = _mappings;
        _mappings = found.Mappings;
        JsonObject type = _types.Of(model.Type, field.Rules);
        _mappings = around;
        if (_declared is null && StandardBeside(found) is { } standard) type = new JsonObject { ["anyOf"] = new JsonArray(standard, type) };

        JsonObject schema = Described(
            DescriptionOf(model, found, mappings.Count, isRequired), isRequired ? type : TypeSchema.Optional(type));
        if (JsonOf(model.Default) is { } value) schema.Add("default", value);
        string[] spellings = found.Spellings.Count > 0 ? [.. found.Spellings] : [ExpectedWords.KeyOf(model)];
        foreach (string key in spellings) keys.Add(key, schema);
        keys.Know([model.ByName ? KeyPattern.ByName(model.Name) : KeyPattern.IgnoringCase(model.Key)]);
        if (isRequired) keys.Require(spellings);
    }

    /// <summary>The schema of a standard key that some files use otherwise; null for all other keys.</summary>
    private static JsonObject? StandardBeside(FoundKeys found) =>
        found.Present.FirstOrDefault(static field => field.IsStandard) is { } shown
            ? StandardKeys.All.First(standard => standard.Keys.Contains(shown.Key, Caseless.Comparer)).Schema()
            : null;

    private string DescriptionOf(FieldModel field, FoundKeys found, int files, bool isRequired)
    {
        string words = ExpectedWords.Of(field.Type);
        int fitting = _declared is null ? field.Evidence.Fitting : found.Present.Count;
        int odd = found.Present.Count - fitting;
        string evidence = files == 0
            ? ""
            : $", in {Number(fitting)} of {Counted.Of(files, "file")}" + (odd > 0 ? $"; {Number(odd)} hold something else" : "");
        return $"{Casing.ToUpper(words[0])}{words.Substring(1)}{evidence}.{(isRequired ? " Required." : "")}";
    }

    /// <summary>A constant as a value of JSON; null for one that JSON has no way to write.</summary>
    private static JsonNode? JsonOf(Constant? constant) => constant switch
    {
        BooleanConstant flag => flag.Value,
        TextConstant text => text.Value,
        EnumConstant choice => choice.Member,
        NumberConstant { Value: double number } =>
            double.IsNaN(number) || double.IsInfinity(number)
                ? null
                : SchemaText.Number(number.ToString("R", CultureInfo.InvariantCulture)),
        NumberConstant { Value: float number } =>
            float.IsNaN(number) || float.IsInfinity(number) ? null : SchemaText.Number(number.ToString("R", CultureInfo.InvariantCulture)),
        NumberConstant number => SchemaText.Number(number.Value.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static JsonObject Described(string description, JsonObject schema)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
