#if NET
namespace CorpusSdk.Shared.Search;

/// <content>Passing over words.</content>
internal ref partial struct BodyReader
{
    /// <inheritdoc cref="TokenReader.Skip"/>
    public int Skip(int most)
    {
        int passed = _tokens.Skip(most);
        while (passed < most && MoveToRange())
        {
            passed += _tokens.Skip(most - passed);
        }

        return passed;
    }
}
#endif
