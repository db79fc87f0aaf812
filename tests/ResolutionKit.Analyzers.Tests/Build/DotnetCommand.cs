using System.Diagnostics;

namespace ResolutionKit.Analyzers.Tests.Build;

/// <summary>A run of <c>dotnet</c>, as a user types it.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">What it wrote, to either stream.</param>
internal sealed record DotnetCommand(int ExitCode, string Output)
{
    /// <summary>The lines of the output that are errors or warnings of a build, each once, in the order in which they came, without the project and the help link behind them.</summary>
    public ImmutableArray<string> Findings => [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)).Select(Shorten).Distinct()];

    /// <summary>Runs a command in a folder and waits for its end.</summary>
    public static async Task<DotnetCommand> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            // What the build that runs these tests says to its own processes.
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new DotnetCommand(process.ExitCode, await output + await error);
    }

    private static string Shorten(string line)
    {
        // 1>/project/a.md(1,1): …
        line = line.TrimStart([.. "0123456789"]) is ['>', .. var rest] ? rest : line;
        var project = line.LastIndexOf(" [", StringComparison.Ordinal);
        line = project < 0 ? line : line[..project];
        var link = line.LastIndexOf(" (https://", StringComparison.Ordinal);
        return link < 0 ? line : line[..link];
    }
}
