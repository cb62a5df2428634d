using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Fields;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Headers;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Generator.Checking;

/// <summary>Checks the files of a collection against its declared type, field by field.</summary>
/// <param name="type">The declared type.</param>
/// <param name="failsOnBrokenMembers">Whether a standard member that cannot be read fails the build as it is, and is not reported as
/// missing too.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class SchemaChecker(DeclaredType type, bool failsOnBrokenMembers, SchemaProblems problems)
{
    /// <summary>The references that the files hold, whether their targets exist or not.</summary>
    public List<FoundReference> References { get; } = [];

    public void Check(ArticleFile article)
    {
        EquatableArray<HeaderField> header = article.Article.Header.Fields;
        foreach (DeclaredField field in type.Fields)
        {
            if (RedeclaredMember.Of(field.Model) is not { } standard)
                Check(article, header, field, path: "", article.Article.Header.Fields.Count > 0 ? header[0].KeyRange : default);
            else CheckStandard(article, header, field.Model, standard);
        }

        ReportUnknown(article, header.Where(static field => !field.IsStandard && !DraftField.IsRead(field)), type.Fields, path: "");
    }

    /// <summary>A key of a declared member may hold nothing else; where nobody declares it, that is a field of its own.</summary>
    private void CheckStandard(ArticleFile article, EquatableArray<HeaderField> header, FieldModel model, MemberInfo member)
    {
        if (member.IsIn(article.Article, failsOnBrokenMembers)
            && (member.Shape != MemberShape.Texts || article.Article.Members[member.Member] is not null))
        {
            return;
        }

        HeaderField? other = header.FirstOrDefault(
            field => !field.IsStandard && MemberTable.IsKeyOf(member.Member, field.Key) && !DraftField.IsRead(field));
        if (other is not null) ReportWrong(article, other.Value, model.Type, other.Key);
        else if (model.IsRequired && member.Shape != MemberShape.Texts) ReportMissing(article, default, model, path: "");
    }

    private void Check(ArticleFile article, EquatableArray<HeaderField> fields, DeclaredField field, string path, TextRange owner)
    {
        FieldModel model = field.Model;
        if (FieldLookup.Find(fields, model) is not { Value: not ScalarValue { IsNull: true } } found)
        {
            if (model.IsRequired && model.Type is not ListFieldType) ReportMissing(article, owner, model, path);
            else if (model.Type is ListFieldType) CheckRules(article, new ListValue(owner, []), field, path + ExpectedWords.KeyOf(model));
            return;
        }

        string key = path + found.Key;
        if (!CheckType(article, found.Value, model.Type, key)) return;

        CheckRules(article, found.Value, field, key);
    }

    /// <summary>False when the value is not of the type; a problem says so then.</summary>
    private bool CheckType(ArticleFile article, FieldValue value, FieldType expected, string key)
    {
        switch (expected)
        {
            case RawFieldType:
                return true;
            case ListFieldType list:
                bool all = true;
                foreach (FieldValue item in ItemsOf(value))
                    all &= (list.HasNulls && item is ScalarValue { IsNull: true }) || CheckType(article, item, list.Item, key);
                return all;
            case DeclaredRecordType record when value is MappingValue mapping:
                foreach (DeclaredField parameter in record.Parameters) Check(article, mapping.Fields, parameter, key + ".", mapping.Range);
                ReportUnknown(article, mapping.Fields, record.Parameters, key + ".");
                return true;
            case not DeclaredRecordType when value is ScalarValue { IsNull: false } scalar && ValueFit.Of(scalar, expected):
                if (expected is ReferenceFieldType reference) References.Add(new FoundReference(article, key, scalar, reference));
                return true;
            default:
                ReportWrong(article, value, expected, key);
                return false;
        }
    }

    private void CheckRules(ArticleFile article, FieldValue value, DeclaredField field, string key)
    {
        foreach (FieldRule rule in field.Rules)
        {
            // The length of a list counts its items; every other rule is one for each of them.
            bool isCount = field.Model.Type is ListFieldType && rule is LengthRule or NotEmptyRule;
            if (isCount)
            {
                if (RuleCheck.FaultOfCount(rule, ItemsOf(value).Count) is { } fault)
                    problems.At(article, value.Range, ProblemKinds.BrokenRule, key, fault.Is, fault.HasTo);
                continue;
            }

            foreach (FieldValue item in field.Model.Type is ListFieldType ? ItemsOf(value) : EquatableArray.Of(value))
            {
                if (item is ScalarValue { IsNull: false } scalar && RuleCheck.FaultOf(rule, scalar, OrderOf(field.Model.Type)) is { } fault)
                    problems.At(article, item.Range, ProblemKinds.BrokenRule, key, fault.Is, fault.HasTo);
            }
        }
    }

    private void ReportWrong(ArticleFile article, FieldValue value, FieldType expected, string key) =>
        problems.At(
            article, value.Range, ProblemKinds.WrongValue, key, ExpectedWords.Of(expected), SchemaProblems.Shown(value),
            $"{Last(key)}: {ExpectedWords.ExampleOf(expected)}");

    private void ReportMissing(ArticleFile article, TextRange owner, FieldModel model, string path)
    {
        string key = path + ExpectedWords.KeyOf(model);
        string[] arguments = [key, type.Name, $"{Last(key)}: {ExpectedWords.ExampleOf(model.Type)}"];
        if (path.Length > 0) problems.At(article, owner, ProblemKinds.MissingField, arguments);
        else problems.AtHeader(article, ProblemKinds.MissingField, arguments);
    }

    private void ReportUnknown(ArticleFile article, IEnumerable<HeaderField> fields, EquatableArray<DeclaredField> declared, string path)
    {
        if (type.Unknown == UnknownFields.Allow) return;

        foreach (HeaderField field in fields)
        {
            if (declared.Any(known => FieldLookup.IsKeyOf(field.Key, known.Model))) continue;

            string advice = Suggestion.For(field.Key, declared.Select(static known => ExpectedWords.KeyOf(known.Model)), whole: true);
            problems.At(
                article,
                field.KeyRange,
                type.Unknown == UnknownFields.Error ? ProblemKinds.ForbiddenKey : ProblemKinds.UndeclaredKey,
                path + field.Key,
                type.Name,
                (advice.Length > 0 ? advice + " " : "")
                    + (type.Unknown == UnknownFields.Error
                        ? "Declare one, or remove the key"
                        : "Declare one, or set Unknown of [ArticleType] to Allow"));
        }
    }

    private static EquatableArray<FieldValue> ItemsOf(FieldValue value) => value is ListValue list ? list.Items : EquatableArray.Of(value);

    private static DayOrder OrderOf(FieldType fieldType) => fieldType switch
    {
        ScalarFieldType scalar => scalar.Order,
        ListFieldType list => OrderOf(list.Item),
        _ => DayOrder.Unknown,
    };

    private static string Last(string key) => key.Substring(key.LastIndexOf('.') + 1);
}

/// <summary>An id of another article in a header.</summary>
internal sealed record FoundReference(ArticleFile Article, string Key, ScalarValue Value, ReferenceFieldType Type);
