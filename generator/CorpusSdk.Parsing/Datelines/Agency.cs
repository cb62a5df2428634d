using CorpusSdk.Parsing.Text;
using CorpusSdk.Shared.Letters;

namespace CorpusSdk.Parsing.Datelines;

/// <summary>
/// Tells agencies from what else stands in parentheses after capitals: the words an acronym is made of
/// (<c>NASA (National Aeronautics and Space Administration) – a history</c>), a stock's ticker, an aside.
/// </summary>
internal static class Agency
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "AP", "AFP", "ANI", "ANSA", "APP", "Bernama", "CNA", "CNN", "dpa", "DPA", "EFE", "IANS", "Interfax", "Kyodo", "KUNA", "MENA", "PTI",
        "Reuters", "RIA Novosti", "Sputnik", "TASS", "UNI", "UPI", "UrduPoint", "UrduPoint News", "Xinhua", "Yonhap",
    };

    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>False for what is not a name, and for the long or short form of the place.</summary>
    public static bool MayBe(string name, string place) =>
        char.IsUpper(name[0]) && name.IndexOf(':') < 0 && !Abbreviates(place, name) && !Abbreviates(name, place);

    /// <summary>Whether the acronym is a name's capitals (HTML) or in its words' first letters (NASA, the A of "and" left out).</summary>
    private static bool Abbreviates(string acronym, string name)
    {
        string letters = new([.. acronym.Where(char.IsLetter).Select(Casing.ToUpper)]);
        if (letters == new string([.. name.Where(char.IsUpper)])) return true;

        int found = 0;
        for (int i = 0; i < name.Length && found < letters.Length; i++)
        {
            if (char.IsLetter(name[i]) && (i == 0 || !char.IsLetter(name[i - 1])) && Casing.ToUpper(name[i]) == letters[found])
                found++;
        }

        return found == letters.Length;
    }
}
