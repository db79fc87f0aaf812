namespace ResolutionKit.Cli.Terminal;

/// <summary>How a stretch of output stands out on a terminal that shows colours.</summary>
internal enum Ink
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Info,
    Remedy,
}
