using CorpusSdk.Parsing.Model;
using CorpusSdk.Parsing.Values;
using CorpusSdk.Shared.Fields;

namespace CorpusSdk.Parsing.Index;

/// <summary>The members that every article has, in the index: which of them there are, then their values.</summary>
internal static class IndexMembers
{
    public static void Write(IndexLineWriter line, MemberValues members)
    {
        int present = 0;
        for (int i = 0; i < StandardMembers.Count; i++)
            if (members[(StandardMember)i] is not null) present |= 1 << i;
        line.Number(present);
        for (int i = 0; i < StandardMembers.Count; i++)
            if (members[(StandardMember)i] is { } value) Write(line, value);
    }

    public static MemberValues Read(IndexLineReader line)
    {
        var members = new MemberValues();
        int present = line.Number();
        for (int i = 0; i < StandardMembers.Count; i++)
            if ((present & (1 << i)) != 0) members[(StandardMember)i] = Read(line, StandardMembers.ShapeOf((StandardMember)i));
        return members;
    }

    private static void Write(IndexLineWriter line, object value)
    {
        switch (value)
        {
            case string text:
                line.Text(text);
                break;
            case CalendarDate day:
                line.Date(day);
                break;
            case ClockTime time:
                line.Number((((time.Hour * 60) + time.Minute) * 60) + time.Second);
                break;
            case EquatableArray<string> texts:
                line.Texts(texts);
                break;
            case bool:
                break;
            case int number:
                line.Number(number);
                break;
            case ParsedDateline dateline:
                line.Text(dateline.Text);
                line.Text(dateline.Place);
                line.Texts(dateline.Places);
                line.OptionalText(dateline.Region);
                line.Texts(dateline.Agencies);
                line.Date(dateline.Date);
                break;
        }
    }

    private static object? Read(IndexLineReader line, MemberShape shape) => shape switch
    {
        MemberShape.Day => line.Date(),
        MemberShape.Time => line.Number() is var seconds ? new ClockTime(seconds / 3600, seconds / 60 % 60, seconds % 60) : null,
        MemberShape.Texts => line.Texts(),
        MemberShape.Dateline => new ParsedDateline(line.Text(), line.Text(), line.Texts(), line.OptionalText(), line.Texts(), line.Date()),
        MemberShape.Flag => true,
        MemberShape.Number => line.Number(),
        _ => line.Text(),
    };
}
