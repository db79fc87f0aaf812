using System.Text;
using System.Text.Json;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Tests.Infrastructure;

/// <summary>The tool as it is called, in this process.</summary>
internal static class Tool
{
    public static ToolRun Run(TemporaryFolder folder, params string[] arguments) => Run(folder.Path, string.Empty, arguments);

    public static ToolRun RunWithInput(TemporaryFolder folder, string input, params string[] arguments) => Run(folder.Path, input, arguments);

    public static ToolRun Run(string folder, string input, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = ToolApplication.Run(
            arguments,
            new ToolConsole { In = new MemoryStream(Encoding.UTF8.GetBytes(input)), Out = output, Error = error, Folder = folder });
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a call of the tool gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;

    /// <summary>The numbers of the rules that found something, from a report in JSON.</summary>
    public string[] Rules() => [.. Json().GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()!)];
}
