using ResolutionKit.Cli.Terminal;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Files;

/// <summary>Reads the files of a command line, one after the other; what cannot be read is complained of and left out.</summary>
internal sealed class SourceFiles(ToolConsole console, Complaints complaints)
{
    /// <summary>The name that standard input goes by, from <c>--stdin-filename</c>; null where none is given.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>The texts of files and of the drafts in folders, in the order of their names, each with what holds for it; those whose configuration is broken are left out.</summary>
    public IEnumerable<ConfiguredText> Read(IEnumerable<string> paths, Configurations configurations)
    {
        foreach (var file in DraftSearch.Find(paths, console.Folder, complaints, configurations.Excludes))
        {
            if (configurations.For(FullPathOf(file)) is { } configuration && Read(file) is { } source)
            {
                yield return new ConfiguredText(file, source, configuration);
            }
        }
    }

    /// <summary>The text of one file with what holds for it; null where it cannot be read, or its configuration is broken.</summary>
    public ConfiguredText? ReadOne(string path, Configurations configurations)
    {
        var file = new DraftFile(path, path == DraftFile.StandardInput ? null : console.FullPath(path));
        return ReadOne(path) is { } source && configurations.For(FullPathOf(file)) is { } configuration ? new ConfiguredText(file, source, configuration) : null;
    }

    private string? FullPathOf(DraftFile file) => file.Path ?? (StandardInputName is { } name ? console.FullPath(name) : null);

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
