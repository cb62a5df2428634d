namespace CorpusSdk.Fields;

/// <summary>The members of an enum with their names, asked of the runtime once: it makes an array and a text each time.</summary>
internal static class EnumMembers<TEnum>
    where TEnum : struct, Enum
{
    public static readonly (string Name, TEnum Value)[] All = Array.ConvertAll(
        Enum.GetValues<TEnum>(), static value => (value.ToString(), value));
}
