using System.Text;

namespace CorpusSdk.Parsing.Formats;

/// <summary>The people in a mail header: <c>Ada Lovelace &lt;ada@example.org&gt;, "Babbage, Charles"</c>.</summary>
internal static class AddressList
{
    /// <summary>What stands after a comma and still belongs to the name: <c>Fred Drake, Jr. &lt;fred@example.org&gt;</c>.</summary>
    private static readonly string[] Suffixes = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

    /// <summary>The names, or the addresses of those who have none, in their order.</summary>
    public static IEnumerable<string> Names(string value)
    {
        var person = new StringBuilder();
        foreach (string name in Entries(value))
        {
            if (person.Length > 0 && Suffixes.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                person.Append(", ").Append(name);
                continue;
            }

            if (person.Length > 0) yield return person.ToString();
            person.Clear().Append(name);
        }

        if (person.Length > 0) yield return person.ToString();
    }

    private static IEnumerable<string> Entries(string value)
    {
        foreach (string entry in Split(value))
        {
            int address = entry.IndexOf('<');
            string name = (address >= 0 ? entry.Substring(0, address) : entry).Trim().Trim('"').Trim();
            if (name.Length == 0) name = entry.Trim('<', '>', ' ', '"');
            if (name.Length > 0) yield return name;
        }
    }

    /// <summary>Splits at commas outside of quotes and angle brackets.</summary>
    private static IEnumerable<string> Split(string value)
    {
        int start = 0;
        bool quoted = false;
        bool bracketed = false;
        for (int i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '<' or '>' when !quoted:
                    bracketed = value[i] == '<';
                    break;
                case ',' when !quoted && !bracketed:
                    yield return value.Substring(start, i - start).Trim();
                    start = i + 1;
                    break;
            }
        }

        yield return value.Substring(start).Trim();
    }
}
