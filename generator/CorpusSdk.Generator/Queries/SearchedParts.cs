using CorpusSdk.Shared.Search;

namespace CorpusSdk.Generator.Queries;

/// <summary>What of a query can be compared with the articles.</summary>
/// <param name="Fields">The questions to fields.</param>
/// <param name="Words">The words that are looked for in title and body: not those that must not occur, nor those with wrong
/// letters.</param>
internal sealed record SearchedParts(IReadOnlyList<FieldNode> Fields, IReadOnlyList<WordNode> Words)
{
    public static SearchedParts Of(QueryNode query)
    {
        List<FieldNode> fields = [];
        List<WordNode> words = [];
        Add(query, isWanted: true);
        return new SearchedParts(fields, words);

        void Add(QueryNode node, bool isWanted)
        {
            switch (node)
            {
                case FieldNode field:
                    fields.Add(field);
                    break;
                case WordNode { Edits: 0 } word when isWanted:
                    words.Add(word);
                    break;
                case GroupNode group:
                    foreach (Clause clause in group.Clauses) Add(clause.Node, isWanted && clause.Occur != Occur.MustNot);
                    break;
            }
        }
    }
}
