using CorpusSdk.Parsing.Fields;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>A file as collections are made of it.</summary>
/// <typeparam name="TSelf">The kind of file.</typeparam>
internal interface ICollectable<TSelf>
    where TSelf : ICollectable<TSelf>
{
    ArticleItem Item { get; }

    /// <summary>What was parsed of it; null where no more is known than what stands below.</summary>
    ParsedFile? Parsed { get; }

    /// <summary>The id that its header or its path asks for; null when it is no article.</summary>
    string? WantedId { get; }

    /// <summary>The id that it has.</summary>
    string? Id { get; }

    /// <summary>Whether it is a draft.</summary>
    bool IsDraft { get; }

    /// <summary>The days in all of its header that can be read in one order alone.</summary>
    DigitOrders Orders { get; }

    /// <summary>The day of a member where it is written in digits alone, whether their order is known or not.</summary>
    DigitDate? DayInDigits(StandardMember member);

    /// <summary>The file with another id.</summary>
    TSelf Identify(string id);

    /// <summary>The file with the day of a member that its digits mean; null when nobody knows.</summary>
    TSelf WithDay(StandardMember member, CalendarDate? day);
}
