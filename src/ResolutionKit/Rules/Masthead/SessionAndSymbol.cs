using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Rules.Masthead;

/// <summary>RK6001: the session stated is not the one that the symbol names.</summary>
public sealed class SessionAndSymbol() : DraftRule(Definition)
{
    private static readonly RuleDescriptor Definition = new()
    {
        Id = "RK6001",
        Title = "Session is not that of the symbol",
        MessageFormat = "The session stated is {0}, but {1} is of session {2}.",
        DefaultSeverity = Severity.Error,
        IsForUnitedNations = true,
        InModelUnitedNations = RuleLevel.Off,
        Why = "The symbol of a text carries its session: A/RES/77/37 and A/C.1/77/L.73 are of the seventy-seventh.",
    };

    /// <inheritdoc/>
    protected internal override void Register(RuleRegistration on) => on.Draft(Look);

    private static void Look(DraftContext context)
    {
        var masthead = context.Resolution.Masthead;
        if (masthead.Session is not { } stated)
        {
            return;
        }

        if (masthead.Symbol is { Session: { } ofSymbol } symbol)
        {
            Compare(symbol, ofSymbol);
        }
        else if (masthead.Symbol is null && masthead.TitleNumber is { Session: { Number: > 0 } ofNumber } number)
        {
            Compare(number, ofNumber);
        }

        void Compare(object name, Symbols.Session due)
        {
            if (stated != due)
            {
                context.Report(context.PlaceOf(DraftField.Session), stated, name, due);
            }
        }
    }
}
