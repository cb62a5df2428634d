using CorpusSdk.Generator.Inference;
using CorpusSdk.Generator.Model;
using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Generator.Caches;

/// <summary>The fields that a declared type could have beyond its own. To infer them goes through the headers of all articles.</summary>
internal sealed class MissingFieldsCache : LastResultCache<MissingFieldsInput, IReadOnlyList<FieldModel>>
{
    protected override IReadOnlyList<FieldModel> Compute(MissingFieldsInput input, CancellationToken cancellation) =>
        MissingFields.Of(input.Declared, input.Collection);

    /// <summary>Null when the type or the articles changed.</summary>
    protected override IReadOnlyList<FieldModel>? Update(
        MissingFieldsInput last, IReadOnlyList<FieldModel> result, MissingFieldsInput input, CancellationToken cancellation) =>
        ReferenceEquals(last.Collection, input.Collection) && last.Declared == input.Declared ? result : null;
}

/// <summary>What a declared type has, and the collection that it is for.</summary>
internal sealed record MissingFieldsInput(DeclaredNames Declared, CollectedArticles Collection);
