namespace CorpusSdk.Articles;

/// <summary>What an article asks the collection that made it.</summary>
internal interface IArticleOwner
{
    /// <summary>Gets which articles of the collection say the same in several languages.</summary>
    TranslationIndex Translations { get; }
}
