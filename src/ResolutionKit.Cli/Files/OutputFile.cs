using System.Text;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Files;

/// <summary>Writes a file whole or not at all: into another file beside it, which then takes its place.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file, in UTF-8; complains where it cannot.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="name">Its name as it was given.</param>
    /// <param name="content">What shall stand in it.</param>
    /// <param name="complaints">Takes what went wrong.</param>
    public static void Write(string path, string name, string content, Complaints complaints)
    {
        if (Directory.Exists(path))
        {
            complaints.Add(name, "this is a folder; name a file to write to.");
            return;
        }

        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            complaints.Add(name, "there is no folder to write this file to; make it first.");
            return;
        }

        try
        {
            Write(path, Encoding.GetBytes(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complaints.Add(name, $"this cannot be written: {exception.Message}");
        }
    }

    /// <summary>Puts other bytes into a file that was read before; complains where it cannot, and where the file is no longer as it was read.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="name">Its name as it was given.</param>
    /// <param name="before">What was read from it.</param>
    /// <param name="after">What shall stand in it.</param>
    /// <param name="complaints">Takes what went wrong.</param>
    /// <returns>Whether the file was written.</returns>
    public static bool Replace(string path, string name, byte[] before, byte[] after, Complaints complaints)
    {
        try
        {
            // Another file could take the place of one that may not be written; that is not what its owner meant.
            var problem = IsDevice(path) ? "this is not a file that can be written to."
                : !File.Exists(path) ? "this is no longer there."
                : new FileInfo(TargetOf(path)).IsReadOnly ? "this may not be written; check its permissions."
                : !File.ReadAllBytes(path).AsSpan().SequenceEqual(before) ? "this was changed while it was checked; check it again."
                : null;
            if (problem is null)
            {
                Write(path, after);
                return true;
            }

            complaints.Add(name, problem);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complaints.Add(name, $"this cannot be written: {exception.Message}");
        }

        return false;
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    private static string TargetOf(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;

    private static void Write(string path, byte[] content)
    {
        if (IsDevice(path))
        {
            // A device is written to, never replaced: nor is the file that /dev/stdout stands for.
            using var device = new FileStream(path, FileMode.Append);
            device.Write(content);
            return;
        }

        var target = TargetOf(path);
        var beside = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;
            if (!OperatingSystem.IsWindows() && mode is { } sameAsBefore)
            {
                // From the first byte on, so that nobody reads what was not for them.
                options.UnixCreateMode = sameAsBefore;
            }

            using (var file = new FileStream(beside, options))
            {
                file.Write(content);
            }

            if (!OperatingSystem.IsWindows() && mode is { } kept)
            {
                File.SetUnixFileMode(beside, kept);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
