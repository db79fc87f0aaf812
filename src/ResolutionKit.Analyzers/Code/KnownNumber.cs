using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ResolutionKit.Symbols;

namespace ResolutionKit.Analyzers.Code;

/// <summary>Tells the resolution number that an expression made of constants yields.</summary>
internal static class KnownNumber
{
    public const string OfSession = nameof(ResolutionNumber.OfSession);
    public const string OfSecurityCouncil = nameof(ResolutionNumber.OfSecurityCouncil);
    public const string OfYear = nameof(ResolutionNumber.OfYear);

    /// <summary>The number; null where it is not known, or the expression throws.</summary>
    public static ResolutionNumber? Of(IOperation? value, LibraryTypes types)
    {
        if (SingleValue.Of(value) is not IInvocationOperation { TargetMethod: { IsStatic: true } method, Arguments: var arguments } || !LibraryTypes.Same(method.ContainingType, types.Number))
        {
            return null;
        }

        try
        {
            return method.Name switch
            {
                nameof(ResolutionNumber.Parse) => Parsed(arguments),
                OfSession => SessionOf(arguments.Given("session"), types) is { } session && Serial(arguments) is { } serial && Letter(arguments, out var letter) && GivenOrgan(arguments) is { } organ
                    ? ResolutionNumber.OfSession(session, serial, letter, organ)
                    : null,
                OfSecurityCouncil => Serial(arguments) is { } serial && arguments.Given("year").AsNumber() is { } year ? ResolutionNumber.OfSecurityCouncil(serial, year) : null,
                OfYear => arguments.Given("year").AsNumber() is { } year && Serial(arguments) is { } serial && Letter(arguments, out var letter) && GivenOrgan(arguments) is { } organ
                    ? ResolutionNumber.OfYear(year, serial, letter, organ)
                    : null,
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            // The expression would throw so too: there is no such number.
            return null;
        }
    }

    private static ResolutionNumber? Parsed(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Given("text").AsText() is { } text && arguments.Given("organ") is { } given && MeantOrgan.Of(given) is { IsKnown: true, Organ: var organ } &&
        ResolutionNumber.TryParse(text, organ, out var number, out _) ? number : null;

    private static Session? SessionOf(IOperation? value, LibraryTypes types)
    {
        switch (SingleValue.Of(value))
        {
            case IObjectCreationOperation creation when LibraryTypes.Same(creation.Type, types.Session):
                return creation.Arguments.Given("number").AsNumber() is { } number && creation.Arguments.Given("kind").AsNumber() is { } kind
                    ? new Session(number, (SessionKind)kind)
                    : null;
            case IInvocationOperation { TargetMethod.Name: nameof(Session.Parse) } call when LibraryTypes.Same(call.TargetMethod.ContainingType, types.Session):
                return Session.TryParse(call.Arguments.Given("text").AsText(), out var session) ? session : null;
            default:
                return null;
        }
    }

    private static int? Serial(ImmutableArray<IArgumentOperation> arguments) => arguments.Given("serial").AsNumber();

    private static Organ? GivenOrgan(ImmutableArray<IArgumentOperation> arguments) => arguments.Given("organ").AsNumber() is { } organ ? (Organ)organ : null;

    private static bool Letter(ImmutableArray<IArgumentOperation> arguments, out char? letter)
    {
        var given = arguments.Given("letter");
        letter = ConstantTexts.WithoutConversions(given)?.ConstantValue is { HasValue: true, Value: char constant } ? constant : null;
        return letter is not null || given.IsNull();
    }
}
