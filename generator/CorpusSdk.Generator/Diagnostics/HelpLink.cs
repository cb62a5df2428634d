using System.Reflection;
using System.Text;
using CorpusSdk.Parsing.Problems;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>Where <c>docs/diagnostics.md</c> explains a kind of problem; an editor opens it from the id.</summary>
internal static class HelpLink
{
    private const string Page = "/blob/HEAD/docs/diagnostics.md#";

    /// <summary>The address that the build knew the repository by; empty when it knew none.</summary>
    public static string RepositoryOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static data => data.Key == "RepositoryUrl")?.Value ?? "";

    /// <param name="kind">The kind of problem.</param>
    /// <param name="repository">The repository's address, with or without <c>.git</c>; empty for none.</param>
    /// <returns>The address of the problem's heading; empty when the repository has none.</returns>
    public static string Of(ProblemKind kind, string repository)
    {
        string address = repository.TrimEnd('/');
        if (address.EndsWith(".git", StringComparison.OrdinalIgnoreCase)) address = address.Substring(0, address.Length - ".git".Length);
        return address.Length == 0 ? "" : address + Page + AnchorOf($"{kind.Id}: {kind.Title}");
    }

    /// <summary>As GitHub and GitLab make it of a heading: small letters, digits and hyphens, and a hyphen for each space.</summary>
    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        foreach (char c in heading)
        {
            if (char.IsLetterOrDigit(c) || c == '-') anchor.Append(char.ToLowerInvariant(c));
            else if (c == ' ') anchor.Append('-');
        }

        return anchor.ToString();
    }
}
