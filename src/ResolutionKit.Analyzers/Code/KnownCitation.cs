using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Analyzers.Code;

/// <summary>What is known of a citation that an expression makes.</summary>
internal sealed record KnownCitation
{
    private KnownCitation()
    {
    }

    /// <summary>The number; null where it is not known.</summary>
    public ResolutionNumber? Number { get; private init; }

    /// <summary>The expression that gives the date; null where none does.</summary>
    public IOperation? Date { get; private init; }

    /// <summary>Whether a resolution or a decision is meant; null where the code does not say, so that the number does.</summary>
    public AdoptedTextKind? Kind { get; private init; }

    /// <summary>Whether the kind is said in a way that is not known.</summary>
    public bool HasUnknownKind { get; private init; }

    /// <summary>Reads an expression; null where it makes no citation.</summary>
    public static KnownCitation? Of(IOperation? value, LibraryTypes types)
    {
        switch (SingleValue.Of(value))
        {
            case IObjectCreationOperation creation when LibraryTypes.Same(creation.Type, types.Citation):
                // A record can be made from another, too.
                var made = new KnownCitation { Number = KnownNumber.Of(creation.Arguments.Given("number"), types), Date = creation.Arguments.Given("date") };
                return made.With(creation.Initializer, types);
            case IWithOperation { Operand: var operand, Initializer: var initializer } change when LibraryTypes.Same(change.Type, types.Citation):
                return (Of(operand, types) ?? new KnownCitation { HasUnknownKind = true }).With(initializer, types);
            default:
                return null;
        }
    }

    private KnownCitation With(IObjectOrCollectionInitializerOperation? initializer, LibraryTypes types)
    {
        var known = this;
        foreach (var member in initializer?.Initializers ?? [])
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value })
            {
                known = name switch
                {
                    nameof(Number) => known with { Number = KnownNumber.Of(value, types) },
                    nameof(Date) => known with { Date = value },
                    nameof(Kind) => known with { Kind = (AdoptedTextKind?)value.AsNumber(), HasUnknownKind = value.AsNumber() is null },
                    _ => known,
                };
            }
        }

        return known;
    }
}
