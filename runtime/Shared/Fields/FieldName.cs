using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Shared.Fields;

/// <summary>Whether a key of headers and the name of a property are the same words.</summary>
/// <remarks>This file is compiled into the runtime, which finds keys, and into the generator, which checks them.</remarks>
internal static class FieldName
{
    /// <summary>Compares letters and digits alone, ignoring case.</summary>
    public static bool Matches(string key, string name)
    {
        int k = 0;
        int n = 0;
        while (true)
        {
            while (k < key.Length && !char.IsLetterOrDigit(key[k]))
            {
                k++;
            }

            while (n < name.Length && !char.IsLetterOrDigit(name[n]))
            {
                n++;
            }

            if (k == key.Length || n == name.Length) return k == key.Length && n == name.Length;

            if (!Caseless.Equals(key[k++], name[n++])) return false;
        }
    }
}
