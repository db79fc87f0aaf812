using System.CommandLine;
using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Languages;
using ResolutionKit.Rules;
using ResolutionKit.Validation;

namespace ResolutionKit.Cli.Commands;

/// <summary><c>resolutionkit rules</c>: the catalogue, or one rule's page.</summary>
internal static class RulesCommand
{
    public const string Name = "rules";
    public const string Description = "Show the catalogue of rules, or the page of one.";

    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("ID") { Description = "The number of a rule: RK1001.", Arity = ArgumentArity.ZeroOrOne };
        var families = Enum.GetValues<RuleFamily>().Select(family => family.ToName()).ToArray();
        var family = new Option<string?>("--family") { Description = $"Only rules of a family: {string.Join(", ", families)}.", HelpName = "FAMILY" };
        family.AcceptOnlyFromAmong(families);
        var language = new Option<string?>("--language") { Description = "Only rules that hold for a language.", HelpName = "CODE" };
        language.AcceptOnlyFromAmong([.. DraftingLanguage.All.Select(language => language.Code)]);
        var format = CommonOptions.Format("text", "json");
        var command = new Command(Name, Description) { id, family, language, format };
        command.SetAction(arguments =>
        {
            var isJson = arguments.GetValue(format) == "json";
            if (arguments.GetValue(id) is not { } wanted)
            {
                var rules = Select(arguments.GetValue(family), DraftingLanguage.Find(arguments.GetValue(language)));
                console.Write(isJson ? InkedText.Of(RuleJsonReport.Write(rules)) : RuleListReport.Write(rules));
                return ExitCode.Success;
            }

            if (RuleCatalog.Find(wanted) is not { } rule)
            {
                var near = Spelling.Nearest(wanted, RuleCatalog.All.Select(rule => rule.Descriptor.Id));
                new Complaints(console.Error).Add(wanted, wanted.StartsWith("RK0", StringComparison.OrdinalIgnoreCase)
                    ? "the rules that begin with RK0 are those of the package ResolutionKit.Analyzers; their pages are in https://github.com/ResolutionKit/ResolutionKit/tree/main/docs/analyzers."
                    : $"there is no such rule; {(near is null ? string.Empty : $"did you mean {near}? ")}'resolutionkit rules' lists them all.");
                return ExitCode.Failure;
            }

            console.Write(isJson ? InkedText.Of(RuleJsonReport.Write([rule])) : RulePageReport.Write(rule.Descriptor, console.Width));
            return ExitCode.Success;
        });
        return command;
    }

    private static IEnumerable<DraftRule> Select(string? family, DraftingLanguage? language) =>
        RuleCatalog.All.Where(rule => (family is null || rule.Descriptor.Family.ToName() == family) && (language is null || rule.AppliesTo(language)));
}
