using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Parsing.Tests;

/// <summary>Words of a page's menus where a field should be.</summary>
public class MenuTextTests
{
    [Theory]
    [InlineData(" date 2021-12-22 Left Menu\n\nA Title\n\nText.\n", "1:18-1:27",
        "'Left Menu' was taken as the source, but is probably a text of the page's menu. Remove it, or write the source in its place.")]
    [InlineData(" date 2021-12-22 BBC\n\nCategory: News\n\nText.\n", "3:1-3:15",
        "'Category: News' was taken as the title, but is probably the section of the page. Remove it, or write the title in its place.")]
    [InlineData(" date 2021-12-22 BBC\n\nmenu\n\nText.\n", "3:1-3:5",
        "'menu' was taken as the title, but is probably a text of the page's menu. Remove it, or write the title in its place.")]
    public void They_are_taken_and_said(string text, string place, string message)
    {
        (_, Problem problem) = Parse.WithProblem(text);
        Assert.Equal(("CORPUS110", place, message), (problem.Kind.Id, problem.Place(), problem.Message));
    }

    [Theory]
    [InlineData(" date 2021-12-22 The Menu Magazine\n\nA Title\n\nText.\n")]
    [InlineData(" date 2021-12-22 BBC\n\nMenus: How They Came About\n\nText.\n")]
    public void Titles_and_sources_about_menus_are_none(string text) => Parse.Clean(text);
}
