namespace CorpusSdk.Text;

/// <summary>How long the periods are that articles are grouped by.</summary>
public enum Period
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Months of the calendar.</summary>
    Month,

    /// <summary>Years of the calendar.</summary>
    Year,
}
