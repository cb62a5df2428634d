namespace CorpusSdk.Text;

/// <summary>What a text may mention; kinds can be combined.</summary>
[Flags]
public enum MentionKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words in quotation marks, such as <c>“We will come”</c>, with their speaker where the sentence names one.</summary>
    Quotation = 1,

    /// <summary>Names of accounts, such as <c>@name</c> and <c>@name@example.org</c>.</summary>
    Handle = 2,

    /// <summary>Tags such as <c>#harbour</c>, with a letter at least.</summary>
    Hashtag = 4,

    /// <summary>Addresses that begin with <c>http://</c>, <c>https://</c> or <c>www.</c></summary>
    Link = 8,

    /// <summary>Days, and months with their year, in English or as <c>2021-12-22</c>.</summary>
    Date = 16,

    /// <summary>Amounts of money, such as <c>$5 million</c>, <c>EUR 20</c> and <c>300 dollars</c>.</summary>
    Money = 32,

    /// <summary>All of them.</summary>
    All = Quotation | Handle | Hashtag | Link | Date | Money,
}
