using ResolutionKit.Cli.Terminal;
using ResolutionKit.Registry;

namespace ResolutionKit.Cli.Files;

/// <summary>The registry with the facts of the user's own files.</summary>
internal static class UserRegistries
{
    /// <summary>Reads the files; complains about each line that cannot be read, with its place.</summary>
    /// <param name="files">The files, as they were named; where two know a number, the later holds.</param>
    /// <param name="console">What the tool talks to.</param>
    /// <param name="complaints">Takes what is wrong.</param>
    public static ResolutionRegistry Read(string[] files, ToolConsole console, Complaints complaints)
    {
        var registry = ResolutionRegistry.Default;
        foreach (var file in files)
        {
            try
            {
                var read = RegistryFile.Load(console.FullPath(file));
                foreach (var problem in read.Problems)
                {
                    complaints.Add($"{file}:{problem.Line}", problem.Message);
                }

                registry = registry.With(read.Entries);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                complaints.AddUnreadable(file, exception);
            }
        }

        return registry;
    }
}
