using ResolutionKit.Cli;
using ResolutionKit.Cli.Terminal;

return ToolApplication.Run(args, ToolConsole.OfProcess());
