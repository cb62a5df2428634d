using System.Security.Cryptography;
using System.Text;

namespace CorpusSdk.Collections;

/// <summary>The SHA-256 of a line <c>collection/id hash</c> for each article.</summary>
internal static class CorpusFingerprint
{
    public static string Of(IEnumerable<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Article article in articles)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{article.Collection}/{article.Id} {article.ContentHash}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
