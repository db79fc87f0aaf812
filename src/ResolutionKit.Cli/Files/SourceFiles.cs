using ResolutionKit.Cli.Terminal;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Files;

/// <summary>Reads the files of a command line, one after the other; what cannot be read is complained of and left out.</summary>
internal sealed class SourceFiles(ToolConsole console, Complaints complaints)
{
    /// <summary>The name that standard input goes by, from <c>--stdin-filename</c>; null where none is given.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>The texts of files and of the drafts in folders, in the order of their names.</summary>
    public IEnumerable<SourceText> Read(IEnumerable<string> paths) => ReadFiles(paths).Select(read => read.Source);

    /// <summary>The same, each with its file.</summary>
    public IEnumerable<(DraftFile File, SourceText Source)> ReadFiles(IEnumerable<string> paths)
    {
        foreach (var file in DraftSearch.Find(paths, console.Folder, complaints))
        {
            if (Read(file) is { } source)
            {
                yield return (file, source);
            }
        }
    }

    /// <summary>The text of one file; null where it cannot be read.</summary>
    /// <param name="path">The file, or <c>-</c> for standard input.</param>
    public SourceText? ReadOne(string path)
    {
        if (path == DraftFile.StandardInput)
        {
            return Read(new DraftFile(path, null));
        }

        var full = console.FullPath(path);
        if (Directory.Exists(full))
        {
            complaints.Add(DraftFile.Show(path), "this is a folder; name a file in it.");
            return null;
        }

        if (!File.Exists(full))
        {
            complaints.Add(DraftFile.Show(path), $"there is no such file; check its spelling. Relative paths start from {console.Folder}.");
            return null;
        }

        return Read(new DraftFile(DraftFile.Show(path), full));
    }

    private SourceText? Read(DraftFile file)
    {
        try
        {
            return file.Path is { } path
                ? SourceText.Decode(File.ReadAllBytes(path), file.Name)
                : SourceText.Decode(ReadStandardInput(), StandardInputName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            complaints.AddUnreadable(file.Path is null ? "standard input" : file.Name, exception);
            return null;
        }
    }

    private byte[] ReadStandardInput()
    {
        using var bytes = new MemoryStream();
        console.In.CopyTo(bytes);
        return bytes.ToArray();
    }
}
