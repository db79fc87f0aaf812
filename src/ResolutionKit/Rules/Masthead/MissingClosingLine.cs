using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6009: an adopted text has no closing line.</summary>
/// <remarks>Resolutions of the Security Council have none. In an official text it is information: the last lines may not have been extracted.</remarks>
public sealed class MissingClosingLine() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6009",
        Title = "Closing line is missing",
        MessageFormat = "The text says that it was adopted on {0}, but not at which meeting.",
        DefaultSeverity = Severity.Warning,
        Why = "The last lines of a resolution of the General Assembly, the Economic and Social Council or the Human Rights Council give the meeting that adopted it and its date.",
        InAdoptedTexts = RuleLevel.Info,
        IsForUnitedNations = true,
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var resolution = context.Resolution;
        if (resolution.Organ is not (Organ.GeneralAssembly or Organ.EconomicAndSocialCouncil or Organ.HumanRightsCouncil) ||
            resolution.Masthead is not { Adopted: { } adopted, Meeting: null, ClosingDate: null } || context.PlaceOf(DraftField.ClosingDate) is not null || context.IsOldPrint)
        {
            return;
        }

        var place = context.Draft.Form == DraftForm.OfficialText ? EndOfBody(resolution) : null;
        context.Report(place ?? context.PlaceOf(DraftField.Adopted), IsoDate.FormatLong(adopted));
    }

    private static TextSpan? EndOfBody(Resolution resolution)
    {
        var last = resolution.Passages.LastOrDefault(static passage => passage.Kind == PassageKind.Operative);
        return last?.Prose.GetSourceSpan(new TextSpan(last.Prose.Text.Length, 0));
    }
}
