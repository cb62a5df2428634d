using CorpusSdk.Parsing.Values;

namespace CorpusSdk.Parsing.Model;

/// <summary>The opening of a lead: where, by whom and when it was filed.</summary>
/// <param name="Text">The dateline as it stands in the body, up to and without the space before the first sentence.</param>
/// <param name="Place">The place or places as written, <c>PARIS/BERLIN</c>.</param>
/// <param name="Places">The places one by one.</param>
/// <param name="Region">A state or country after the place.</param>
/// <param name="Agencies">The agencies in their order.</param>
/// <param name="Date">The day; a year the dateline leaves out is taken from the article's date.</param>
internal sealed record ParsedDateline(
    string Text,
    string Place,
    EquatableArray<string> Places,
    string? Region,
    EquatableArray<string> Agencies,
    CalendarDate? Date);
