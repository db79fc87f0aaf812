using ResolutionKit.Accuracy.Gold;
using ResolutionKit.Citations;
using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Accuracy.Mutants;

/// <summary>Tells what is known of the numbers in which faults are planted.</summary>
internal static class KnownByWords
{
    /// <summary>What is known of the number in which a fault was planted.</summary>
    public static KnownBy Find(GoldText text, Mutant mutant, string changed)
    {
        var citation = mutant.Cited[0].Citation;
        if (mutant.Fault == Fault.Swap)
        {
            if (Read(text, mutant, changed) is not { } now)
            {
                return KnownBy.NoFault;
            }

            citation = now;
            var answer = ResolutionRegistry.Default.Find(now.Number, now.Kind);
            var isImpossible = answer.Impossible is not null || (now.Number is { Organ: Organ.SecurityCouncil, Year: > 0 and var year } && answer.Year is { } real && real != year);
            if (!isImpossible && now.Date is null)
            {
                return KnownBy.Undated;
            }

            if (!isImpossible && answer.Date == now.Date)
            {
                return KnownBy.NoFault;
            }
        }

        var known = ResolutionRegistry.Default.Find(citation.Number, citation.Kind);
        return citation.Number.Organ switch
        {
            Organ.SecurityCouncil => KnownBy.SecurityCouncil,
            Organ.GeneralAssembly => known.Impossible is not null || (known.Date is not null && known.Confidence >= Confidence.Medium) ? KnownBy.AssemblyDate : KnownBy.AssemblyBounds,
            _ => KnownBy.OtherOrgan,
        };
    }

    /// <summary>It in words.</summary>
    public static string Of(KnownBy known) => known switch
    {
        KnownBy.SecurityCouncil => "Security Council numbers",
        KnownBy.AssemblyDate => "General Assembly numbers whose date is recorded or inferred",
        KnownBy.AssemblyBounds => "General Assembly numbers with bounds only",
        KnownBy.OtherOrgan => "numbers of other organs",
        KnownBy.Undated => "numbers without a date that became others that there are",
        _ => "numbers that became those of other texts of the same day, or none",
    };

    private static Citation? Read(GoldText text, Mutant mutant, string changed)
    {
        var place = mutant.Moved(mutant.Cited[0].Number);
        return text.Parse(changed).Resolution.Passages
            .SelectMany(passage => passage.Citations.Where(citation => passage.Prose.GetSourceSpan(citation.NumberSpan) is { } span && span.Start < place.End && place.Start < span.End))
            .FirstOrDefault();
    }
}
