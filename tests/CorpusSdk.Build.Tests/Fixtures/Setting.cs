using System.Globalization;

namespace CorpusSdk.Build.Tests.Fixtures;

/// <summary>How long the tests run that take chances: more with a variable of the environment.</summary>
internal static class Setting
{
    public static int Of(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
