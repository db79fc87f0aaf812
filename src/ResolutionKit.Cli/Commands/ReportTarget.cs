using ResolutionKit.Cli.Files;
using ResolutionKit.Cli.Terminal;

namespace ResolutionKit.Cli.Commands;

/// <summary>Where a report goes: to the file of <c>--output</c>, or to the console.</summary>
internal sealed class ReportTarget(ToolConsole console, string? output, Complaints complaints)
{
    /// <summary>The cells of a line.</summary>
    public int Width => output is null ? console.Width : ToolConsole.DefaultWidth;

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="toError">Whether it goes to standard error, where there is no file.</param>
    public void Write(InkedText report, bool toError = false)
    {
        if (output is not null)
        {
            OutputFile.Write(console.FullPath(output), output, report.ToString(), complaints);
        }
        else if (toError)
        {
            console.WriteError(report);
        }
        else
        {
            console.Write(report);
        }
    }
}
