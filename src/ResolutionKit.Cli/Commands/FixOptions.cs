using System.CommandLine;
using System.CommandLine.Parsing;
using ResolutionKit.Fixes;

namespace ResolutionKit.Cli.Commands;

/// <summary>The options of <c>check</c> that mend texts.</summary>
internal sealed class FixOptions
{
    public Option<bool> Fix { get; } = new("--fix") { Description = "Apply the fixes that change nothing of what a text says." };

    public Option<bool> Unsafe { get; } = new("--unsafe-fixes") { Description = "With --fix or --diff: apply the other fixes too." };

    public Option<bool> Diff { get; } = new("--diff") { Description = "Show what --fix would change, and write nothing." };

    /// <summary>Which fixes are to be applied; null for none.</summary>
    public FixSelection? SelectionOf(ParseResult arguments) =>
        !arguments.GetValue(Fix) && !arguments.GetValue(Diff) ? null : arguments.GetValue(Unsafe) ? FixSelection.All : FixSelection.SafeOnly;

    /// <summary>Refuses options that make no sense by themselves.</summary>
    public void Validate(CommandResult command)
    {
        if (command.GetValue(Unsafe) && !command.GetValue(Fix) && !command.GetValue(Diff))
        {
            command.AddError("'--unsafe-fixes' goes with '--fix' or '--diff'.");
        }
    }
}
