using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Generator.Tests;

/// <summary>Debuggers and the figures of coverage pass over generated bodies, and over no others.</summary>
public sealed class NoUserCodeTests
{
    private const BindingFlags All = BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("Packed")]
    [InlineData("Literal")]
    public void A_member_that_people_add_to_a_generated_type_is_theirs(string storage) => Assert.Equal(
        ["NewsArticle.get_Short"],
        TheirsIn(SampleCorpora.ManyKinds
            .WithProperty("CorpusBodyStorage", storage)
            .WithCode("namespace Demo;\npublic partial class NewsArticle\n{\n    internal string Short => Title;\n}\n")));

    [Fact]
    public void A_declared_type_keeps_its_own_members() => Assert.Equal(
        // A partial property's two parts share their attributes, and one that stands on both is an error.
        ["Review.get_Critic", "Review.get_Date", "Review.get_Film", "Review.get_Mood", "Review.get_Place", "Review.get_Rating",
            "Review.get_Related", "Review.get_Stars"],
        TheirsIn(SampleCorpora.TypedFields.WithProperty("CorpusLoading", "false")));

    private static IEnumerable<string> TheirsIn(CorpusBench bench)
    {
        using LoadedCorpus corpus = bench.Run().Load();
        return
        [
            .. corpus.Assembly.GetTypes()
                .Where(static type =>
                    type.Namespace == "Demo" && type.Name != "Place" && !type.IsEnum && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
                .SelectMany(static type =>
                    (IEnumerable<MethodBase>)[
                        .. type.GetMethods(All), .. type.GetConstructors(All).Where(static constructor => !constructor.IsStatic)])
                .Where(static method => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsPassedOver(method))
                .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsPassedOver(MethodBase method)
    {
        MemberInfo[] owners = [
            method, method.DeclaringType!, .. method.DeclaringType!.GetProperties(All).Where(property => property.GetMethod == method)];
        return owners.Any(static owner =>
            owner.IsDefined(typeof(ExcludeFromCodeCoverageAttribute)) && owner.IsDefined(typeof(DebuggerNonUserCodeAttribute)));
    }
}
