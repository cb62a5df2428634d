using CorpusSdk.Parsing.Collecting;

namespace CorpusSdk.Parsing.Index;

/// <summary>What the name of a file says, in the index: most names say nothing.</summary>
internal static class IndexName
{
    public static void Write(IndexLineWriter line, NameParts name)
    {
        bool hasParts = name != NameParts.None;
        line.Flag(hasParts);
        if (!hasParts) return;

        line.OptionalText(name.IdPath);
        line.Date(name.Day);
        line.OptionalText(name.WrongDay);
        line.Flag(name.Order is not null);
        if (name.Order is { } order) line.Number(order);
        line.OptionalText(name.Language);
        line.OptionalText(name.TranslatedPath);
    }

    public static NameParts Read(IndexLineReader line) => line.Flag()
        ? new NameParts
        {
            IdPath = line.OptionalText(),
            Day = line.Date(),
            WrongDay = line.OptionalText(),
            Order = line.Flag() ? line.Number() : null,
            Language = line.OptionalText(),
            TranslatedPath = line.OptionalText(),
        }
        : NameParts.None;
}
