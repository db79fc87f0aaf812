using ResolutionKit.Cli.Terminal;
using ResolutionKit.Registry;

namespace ResolutionKit.Cli.Files;

/// <summary>The facts of the tables that a command line names.</summary>
internal static class UserRegistries
{
    /// <summary>Reads the files; complains about each line that cannot be read, with its place.</summary>
    /// <param name="files">The files, as they were named; where two know a number, the later holds.</param>
    /// <param name="console">What the tool talks to.</param>
    /// <param name="complaints">Takes what is wrong.</param>
    public static ImmutableArray<RegistryEntry> ReadEntries(string[] files, ToolConsole console, Complaints complaints)
    {
        var entries = ImmutableArray.CreateBuilder<RegistryEntry>();
        foreach (var file in files)
        {
            try
            {
                var read = RegistryFile.Load(console.FullPath(file));
                foreach (var problem in read.Problems)
                {
                    complaints.Add($"{file}:{problem.Line}", problem.Message);
                }

                entries.AddRange(read.Entries);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                complaints.AddUnreadable(file, exception);
            }
        }

        return entries.ToImmutable();
    }
}
