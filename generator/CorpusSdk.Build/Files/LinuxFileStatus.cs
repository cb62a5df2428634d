using System.Runtime.InteropServices;
using System.Text;

namespace CorpusSdk.Build.Files;

/// <summary>
/// The status of a file as Linux tells it, with the time at which the system itself last saw a change. An edit that keeps the length and
/// puts the time of the content back, as copying with times does, shows nowhere else, and .NET has no name for it.
/// </summary>
internal static class LinuxFileStatus
{
    private const int CurrentFolder = -100;

    /// <summary>Asks for type, times of content and change, and size.</summary>
    private const uint Wanted = 0x1 | 0x40 | 0x80 | 0x200;

    /// <summary>The places of the answers in <c>struct statx</c>, which is the same on all processors.</summary>
    private const int Known = 0;
    private const int Mode = 28;
    private const int Size = 40;
    private const int Change = 96;
    private const int Content = 112;
    private const int Nanoseconds = 8;
    private const int AnswerLength = 256;

    private const int TypeBits = 0xF000;
    private const int Folder = 0x4000;
    private const int RegularFile = 0x8000;
    private const long UnixEpoch = 621_355_968_000_000_000;

    private static bool IsMissing = !RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    [ThreadStatic]
    private static byte[]? Answer;

    /// <summary>The stamp of a file; null where there is no file, or no such system.</summary>
    public static FileStamp? StampOf(string path) =>
        StatusOf(path) is { } status && TypeOf(status) != Folder
            ? new FileStamp(TicksAt(status, Content) + UnixEpoch, BitConverter.ToInt64(status, Size), TicksAt(status, Change))
            : null;

    /// <summary>Whether a file has no end, or cannot even be opened: a pipe, a socket or a device.</summary>
    public static bool IsEndless(string path) => StatusOf(path) is { } status && TypeOf(status) is not (Folder or RegularFile);

    private static int TypeOf(byte[] status) => BitConverter.ToUInt16(status, Mode) & TypeBits;

    private static byte[]? StatusOf(string path)
    {
        if (IsMissing) return null;

        try
        {
            byte[] answer = Answer ??= new byte[AnswerLength];
            return statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), 0, Wanted, answer) == 0
                && (BitConverter.ToUInt32(answer, Known) & Wanted) == Wanted
                ? answer
                : null;
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            // An older library than this system call.
            IsMissing = true;
            return null;
        }
    }

    private static long TicksAt(byte[] answer, int place) =>
        unchecked((BitConverter.ToInt64(answer, place) * TimeSpan.TicksPerSecond)
            + (BitConverter.ToUInt32(answer, place + Nanoseconds) / 100));

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] answer);
}
