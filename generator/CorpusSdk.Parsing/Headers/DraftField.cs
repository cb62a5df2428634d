using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Headers;

/// <summary>
/// Reads whether an article is a draft: <c>draft: true</c> and <c>published: false</c> say so. The keys stay fields of their own, and
/// <c>published</c> may hold the day instead.
/// </summary>
internal static class DraftField
{
    public const string Draft = "draft";
    public const string Published = "published";

    public static void Read(ArticleDraft draft, IReadOnlyList<HeaderField> fields)
    {
        foreach (HeaderField field in fields)
        {
            bool isDraftKey = IsKey(field, Draft);
            if (field.Value is not ScalarValue { IsNull: false } value || !(isDraftKey || IsKey(field, Published))) continue;

            if (IsBoolean(value))
            {
                if (IsTrue(value) == isDraftKey) draft.Members[StandardMember.IsDraft] = true;
            }
            else if (isDraftKey && value.Text.Length > 0)
            {
                draft.Report(
                    ProblemKinds.UnclearDraft, value.Range, field.Key, value.Text.Trim(), draft.Syntax.Literal(field.Key, "true"));
            }
        }
    }

    /// <summary>Whether a field says by <c>true</c> or <c>false</c> whether the article is a draft: every type may have it.</summary>
    public static bool IsRead(HeaderField field) => IsKey(field.Key) && field.Value is ScalarValue value && IsBoolean(value);

    /// <summary>Whether a key can say it.</summary>
    public static bool IsKey(string key) =>
        key.Equals(Draft, StringComparison.OrdinalIgnoreCase) || key.Equals(Published, StringComparison.OrdinalIgnoreCase);

    private static bool IsKey(HeaderField field, string key) => field.Key.Equals(key, StringComparison.OrdinalIgnoreCase);

    private static bool IsBoolean(ScalarValue value) => value.Kind == ValueKind.Boolean;

    private static bool IsTrue(ScalarValue value) => value.Text[0] is 't' or 'T';
}
