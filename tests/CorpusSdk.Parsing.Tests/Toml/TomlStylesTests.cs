using System.Text;
using CorpusSdk.Parsing.Fields;
using CsCheck;

namespace CorpusSdk.Parsing.Tests;

/// <summary>The same data in any mixture of the ways in which TOML writes tables is the same fields.</summary>
public class TomlStylesTests
{
    private static readonly Gen<string> Scalars = Gen.OneOf("1", "\"x\"", "true", "1.5", "2021-12-22");

    /// <summary>A tree as JSON would have it, and numbers that choose how it is written.</summary>
    private static readonly Gen<(Node Root, int[] Choices)> Documents =
        Gen.Select(
            Gen.Recursive<Node>(static (depth, node) => depth >= 3
                ? Scalars.Select(static text => new Node(text, null, null))
                : Gen.Frequency(
                    (2, Scalars.Select(static text => new Node(text, null, null))),
                    (2, node.Array[0, 3].Select(static nodes => new Node(null, nodes, null))),
                    (1, node.Array[0, 3].Select(static nodes => new Node(null, null, nodes))))).Array[0, 5],
            Gen.Int[0, 2].Array[64],
            static (nodes, choices) => (new Node(null, nodes, null), choices));

    [Fact]
    public void All_styles_give_the_same_fields() => Documents.Sample(
        static (root, choices) =>
        {
            var writer = new StyleWriter(choices);
            writer.Table("", root);
            Assert.Equal(Shown(root), Shown(new MappingValue(default, Parse.Clean($"+++\n{writer}+++\n# A\n").Header.Fields)));
        },
        iter: 10_000);

    private static string Shown(Node node) => (node.Text, node.Table, node.List) switch
    {
        ({ } text, _, _) => text,
        (_, { } table, _) => $"{{{string.Join(", ", table.Select(static (child, i) => $"k{i}: {Shown(child)}"))}}}",
        (_, _, var list) => $"[{string.Join(", ", list!.Select(Shown))}]",
    };

    private static string Shown(FieldValue value) => value switch
    {
        MappingValue mapping =>
            $"{{{string.Join(", ", mapping.Fields.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key}: {Shown(field.Value)}"))}}}",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        var scalar => scalar is ScalarValue { IsQuoted: true } text ? $"\"{text.Text}\"" : ((ScalarValue)scalar).Text,
    };

    /// <summary>A scalar, the values under k0, k1 and so on, or the items of a list.</summary>
    private sealed record Node(string? Text, Node[]? Table, Node[]? List)
    {
        public bool IsTables => List is { Length: > 0 } items && items.All(static item => item.Table is not null);
    }

    /// <summary>Writes tables inline, as dotted keys, or under headers.</summary>
    private sealed class StyleWriter(int[] choices)
    {
        private readonly StringBuilder _text = new();
        private int _choice;

        public override string ToString() => _text.ToString();

        public void Table(string path, Node table)
        {
            var below = new List<(string Path, Node Node)>();
            for (int i = 0; i < table.Table!.Length; i++) Entry("", $"k{i}", table.Table[i], below);
            foreach ((string key, Node node) in below)
            {
                string full = path.Length == 0 ? key : $"{path}.{key}";
                foreach (Node item in node.List ?? [node])
                {
                    _text.Append(node.List is null ? $"[{full}]\n" : $"[[{full}]]\n");
                    Table(full, item);
                }
            }
        }

        private void Entry(string prefix, string key, Node node, List<(string Path, Node Node)> below)
        {
            int choice = choices[_choice++ % choices.Length];
            if (node.Table is { Length: > 0 } children && choice == 1)
            {
                for (int i = 0; i < children.Length; i++) Entry($"{prefix}{key}.", $"k{i}", children[i], below);
            }
            else if ((node.Table is not null || node.IsTables) && choice == 2)
            {
                below.Add((prefix + key, node));
            }
            else
            {
                _text.Append(prefix).Append(key).Append(" = ").Append(Inline(node)).Append('\n');
            }
        }

        private static string Inline(Node node) => (node.Text, node.Table, node.List) switch
        {
            ({ } text, _, _) => text,
            (_, { } table, _) => $"{{ {string.Join(", ", table.Select(static (child, i) => $"k{i} = {Inline(child)}"))} }}",
            (_, _, var list) => $"[{string.Join(", ", list!.Select(Inline))}]",
        };
    }
}
