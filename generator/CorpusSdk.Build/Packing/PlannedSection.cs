using CorpusSdk.Shared.Packing;

namespace CorpusSdk.Build.Packing;

/// <summary>A section of a pack.</summary>
/// <param name="Owner">The place of its collection, or <see cref="PackedFormat.Section.OfCorpus"/>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record PlannedSection(int Owner, SectionKind Kind, byte[] Bytes);
