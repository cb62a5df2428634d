namespace CorpusSdk.EntityFrameworkCore.Queries;

/// <summary>A context that has article types.</summary>
internal interface IArticleModelSource
{
    ArticleModel ArticleModel { get; }
}
