extern alias parsing;

using CorpusSdk.Parsing.Collecting;
using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using DigitDate = parsing::CorpusSdk.Shared.Fields.DigitDate;
using StandardMember = parsing::CorpusSdk.Shared.Fields.StandardMember;

namespace CorpusSdk.Tool.Streaming;

/// <summary>A file of a store: a number, of which everything else is made when somebody asks for it.</summary>
internal readonly struct StoredFile(FileStore store, int number) : ICollectable<StoredFile>
{
    public int Number => number;

    /// <inheritdoc/>
    public ArticleItem Item => store.ItemOf(number);

    /// <inheritdoc/>
    public ParsedFile Parsed => store.ParsedOf(number);

    /// <inheritdoc/>
    public string? WantedId => store.WantedIdOf(number);

    /// <inheritdoc/>
    public string? Id => store.IdOf(number);

    /// <inheritdoc/>
    public bool IsDraft => store.Rows[number].IsDraft;

    /// <inheritdoc/>
    public DigitOrders Orders => store.DaysOf(number)?.Orders ?? default;

    /// <inheritdoc/>
    public DigitDate? DayInDigits(StandardMember member) =>
        store.DaysOf(number) is { } days ? (member == StandardMember.Date ? days.Date : days.Updated).InDigits : null;

    /// <inheritdoc/>
    public StoredFile Identify(string id)
    {
        store.Identify(number, id);
        return this;
    }

    /// <inheritdoc/>
    public StoredFile WithDay(StandardMember member, CalendarDate? day)
    {
        store.Decide(number, member, day);
        return this;
    }
}
