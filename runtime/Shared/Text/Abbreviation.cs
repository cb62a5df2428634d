namespace CorpusSdk.Shared.Text;

/// <summary>What a full stop after a short form says about the end of a sentence.</summary>
internal enum Abbreviation : byte
{
    /// <summary>It is no short form.</summary>
    None,

    /// <summary>A title, which a name follows: never the end.</summary>
    Title,

    /// <summary>Such as <c>e.g.</c>: never the end.</summary>
    Within,

    /// <summary>Such as <c>Inc.</c>: the end where a word follows that usually begins a sentence.</summary>
    Common,

    /// <summary>Such as <c>etc.</c>: the end where a capital follows.</summary>
    BeforeCapital,

    /// <summary>Such as <c>No.</c>: not the end where a number follows.</summary>
    Number,

    /// <summary><c>a.m.</c> and <c>p.m.</c>: the end where a capital follows that is not of a day or a time zone.</summary>
    Clock,

    /// <summary>A unit, such as the Russian year <c>г.</c>: the end where a number precedes and a capital follows.</summary>
    Unit,
}
