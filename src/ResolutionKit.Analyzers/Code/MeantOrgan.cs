using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Analyzers.Code;

/// <summary>The organ with which a text will be read.</summary>
/// <param name="IsKnown">Whether the code tells it.</param>
/// <param name="Organ">The organ; null where none is given, or it is not known.</param>
internal readonly record struct MeantOrgan(bool IsKnown, Organ? Organ)
{
    private static readonly ImmutableArray<Organ?> s_all = [null, .. ((Organ[])Enum.GetValues(typeof(Organ))).Select(static organ => (Organ?)organ)];

    /// <summary>The code does not tell the organ.</summary>
    public static MeantOrgan Unknown => default;

    /// <summary>Which organs the text may be read with.</summary>
    public ImmutableArray<Organ?> Candidates => IsKnown ? [Organ] : s_all;

    /// <summary>The organ that stands beside an argument.</summary>
    public static MeantOrgan Beside(IArgumentOperation argument, LibraryTypes types)
    {
        var arguments = argument.Parent switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        foreach (var other in arguments)
        {
            if (LibraryTypes.Same(LibraryTypes.Bare(other.Parameter?.Type), types.Organ))
            {
                return Of(other.Value);
            }
        }

        return Unknown;
    }

    /// <summary>The organ that an expression yields.</summary>
    public static MeantOrgan Of(IOperation value)
    {
        if (ConstantTexts.WithoutConversions(value) is not { } bare)
        {
            return Unknown;
        }

        // The default of 'Organ' is a constant, another body; that of 'Organ?' is not, and is none.
        return bare.ConstantValue is { HasValue: true } constant
            ? constant.Value switch { null => new(true, null), int organ => new(true, (Organ)organ), _ => Unknown }
            : bare is IDefaultValueOperation ? new(true, null) : Unknown;
    }
}
