using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Problems;
using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Generator.Checking;

/// <summary>Says at its place what in a file is not as its declared type has it.</summary>
internal sealed class SchemaProblems(List<FileProblem> problems)
{
    public void At(ArticleFile article, TextRange range, ProblemKind kind, params string[] arguments) =>
        Add(article, article.Article.Header.SpanOf(range), kind, arguments);

    /// <summary>At the first key of the header, or the start of a file without one.</summary>
    public void AtHeader(ArticleFile article, ProblemKind kind, params string[] arguments)
    {
        ArticleHeader header = article.Article.Header;
        Add(article, header.Fields.Count > 0 ? header.SpanOf(header.Fields[0].KeyRange) : default, kind, arguments);
    }

    public static string Shown(FieldValue value) => value switch
    {
        ScalarValue { IsNull: false, IsQuoted: true } scalar => $"the text '{scalar.Text}'",
        ScalarValue { IsNull: false } scalar => $"'{scalar.Text}'",
        _ => value.KindName,
    };

    private void Add(ArticleFile article, FileSpan span, ProblemKind kind, string[] arguments) =>
        problems.Add(new FileProblem(article.Item.Path, new Problem(kind, span, arguments.Select(Excerpt.Of).ToEquatableArray())));
}
