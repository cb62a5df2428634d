using System.Text.Json;
using Json = System.Text.Json.Nodes.JsonObject;

namespace CorpusSdk.Generator.Tests;

/// <summary>Articles as JSON, whatever their members are.</summary>
public sealed class JsonTests
{
    private const string Declared = """
        #pragma warning disable CS1591
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text.Json.Serialization;
        using CorpusSdk;
        namespace Demo;

        [ArticleType("Films")]
        public partial class Film : Article
        {
            public partial Film? Sequel { get; }
            public partial ImmutableArray<Film> Related { get; }
            public partial IReadOnlyList<Film>? Others { get; }
            public partial Article? Any { get; }
            public partial NotesArticle? Note { get; }

            [JsonConverter(typeof(ArticleIdConverter<Film>))]
            public partial Film? Own { get; }
        }
        """;

    [Fact]
    public void Articles_that_refer_to_each_other_are_written_with_ids()
    {
        using LoadedCorpus corpus = CorpusBench.With("notes/n.md", "N\n\nText.\n")
            .And("top.md", "Top\n\nText.\n")
            .And("films/a.md", "---\ntitle: A\nsequel: b\nrelated: [b, a2]\nothers: [b]\nany: notes/n\nnote: n\nown: b\n---\n\nText.\n")
            .And("films/a2.md", "---\ntitle: A2\nany: top\n---\n\nText.\n")
            .And("films/b.md", "---\ntitle: B\nsequel: a\nrelated: a\n---\n\nText.\n")
            .WithCode(Declared).Run().Load();

        Assert.Equal(
            """{"Sequel":"b","Related":["b","a2"],"Others":["b"],"Any":"Notes/n","Note":"n","Own":"b"}""",
            Own(corpus.Collection("Films")[0], 6));
        Assert.Equal(
            """{"Sequel":null,"Related":[],"Others":null,"Any":"top","Note":null,"Own":null}""", Own(corpus.Collection("Films")[1], 6));
        Assert.Equal(
            """{"Sequel":"a","Related":["a"],"Others":null,"Any":null,"Note":null,"Own":null}""", Own(corpus.Collection("Films")[2], 6));
    }

    [Fact]
    public void Values_of_several_shapes_are_written_as_they_are()
    {
        using LoadedCorpus corpus = TypedMembers.Notes("x: {a: 1}", "x: [1, {b: c}]", "x: text").Run().Load();

        Assert.Equal(
            ["""{"X":[{"a":1}]}""", """{"X":[1,{"b":"c"}]}""", """{"X":["text"]}"""],
            corpus.Collection("Notes").Select(static article => Own(article, 1)));
    }

    /// <summary>The members of an article's own type as JSON; those of all articles come with them.</summary>
    private static string Own(Article article, int members)
    {
        Json json = JsonSerializer.SerializeToNode(article, article.GetType())!.AsObject();
        Assert.Equal(article.Id, json["Id"]!.GetValue<string>());
        string[] names = [.. article
            .GetType()
            .GetProperties(System.Reflection.BindingFlags.Public
                | System.Reflection.BindingFlags.Instance
                | System.Reflection.BindingFlags.DeclaredOnly)
            .Select(static property => property.Name)
            .Where(json.ContainsKey)];
        Assert.Equal(members, names.Length);
        return new Json(names.Select(name => KeyValuePair.Create(name, json[name]?.DeepClone()))).ToJsonString();
    }
}
