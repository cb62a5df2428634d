using System.Reflection;
using CorpusSdk.EntityFrameworkCore;
using CorpusSdk.Generator.Fields;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.Generator.Tests;

/// <summary>The context of Entity Framework Core, which is generated where a project asks for it.</summary>
public sealed class ContextTests
{
    private static readonly CorpusBench Bench = CorpusBench
        .With("news/a.md", "---\ntitle: A\ndate: 2020-01-01\n---\nText.\n")
        .And("database/b.md", "---\ntitle: B\n---\nText.\n")
        .And("library-context/c.md", "---\ntitle: C\n---\nText.\n")
        .And("d.md", "D\n\nText.\n")
        .WithProperty("CorpusClassName", "Library");

    [Fact]
    public void A_context_is_generated_on_request()
    {
        Assert.DoesNotContain("LibraryContext.g.cs", Bench.Run().Sources.Keys);
        Assert.DoesNotContain("LibraryContext.g.cs", Bench.WithProperty("CorpusEntityFramework", "False").Run().Sources.Keys);
        BenchRun run = Bench.WithProperty("CorpusEntityFramework", "True").Run();
        string code = run.Sources["LibraryContext.g.cs"];
        Assert.Contains("public global::Microsoft.EntityFrameworkCore.DbSet<NewsArticle> News => Set<NewsArticle>();", code, StringComparison.Ordinal);
        Assert.Contains("DbSet<TopLevelArticle> Articles => Set<TopLevelArticle>();", code, StringComparison.Ordinal);
        Assert.Contains("articles.Add<TopLevelArticle>(\"Articles\");", code, StringComparison.Ordinal);
        Assert.Contains("DbSet<DatabaseArticle> DatabaseArticles =>", code, StringComparison.Ordinal);
        Assert.Contains("DbSet<LibraryContextArticle> LibraryContextArticles =>", code, StringComparison.Ordinal);
        Assert.Contains("articles.Add<DatabaseArticle>(\"Database\");", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_is_reported() => Assert.Contains(
        "CorpusEntityFramework", Assert.Single(Bench.WithProperty("CorpusEntityFramework", "yes").Run().Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(ArticleContext))]
    [InlineData(typeof(DbContext))]
    [InlineData(typeof(object))]
    public void No_set_is_called_like_a_member_of_its_base_classes(Type type)
    {
        const BindingFlags All =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Assert.Empty(type.GetMembers(All).Where(IsInherited).Select(static member => member.Name).Except(ReservedNames.OfContexts));
    }

    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodBase method => !method.IsSpecialName && !method.Name.Contains('.', StringComparison.Ordinal)
            && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
        PropertyInfo property => property.GetAccessors(nonPublic: true)
            .Any(static accessor => !accessor.Name.Contains('.', StringComparison.Ordinal) && (accessor.IsPublic || accessor.IsFamily)),
        EventInfo { AddMethod: { } add } => add.IsPublic || add.IsFamily,
        _ => false,
    };
}
