using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Collecting;

/// <summary>A file as collections are made of it.</summary>
/// <typeparam name="TSelf">The kind of file.</typeparam>
internal interface ICollectable<TSelf>
    where TSelf : ICollectable<TSelf>
{
    ArticleItem Item { get; }

    /// <summary>The id that its header or its path asks for; null when it is no article.</summary>
    string? WantedId { get; }

    /// <summary>The id that it has.</summary>
    string? Id { get; }

    /// <summary>The day of publication where it is written in digits alone, whether their order is known or not.</summary>
    DigitDate? DayInDigits { get; }

    /// <summary>The file with another id.</summary>
    TSelf Identify(string id);

    /// <summary>The file with the day that its digits mean; null when nobody knows.</summary>
    TSelf Publish(CalendarDate? day);
}
