using ResolutionKit.Cli.Terminal;
using ResolutionKit.Rules;

namespace ResolutionKit.Cli.Reports;

/// <summary>Severities as reports name and colour them.</summary>
internal static class SeverityNames
{
    public static string ToName(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static Ink ToInk(this Severity severity) => severity switch
    {
        Severity.Error => Ink.Error,
        Severity.Warning => Ink.Warning,
        _ => Ink.Info,
    };
}
