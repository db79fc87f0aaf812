using ResolutionKit.Registry;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Registry;

/// <summary>The recorded facts of the library, all of them, which the library itself never asks for.</summary>
internal static class RecordedFacts
{
    public static IEnumerable<RegistrySection> Sections() => RegistryData.Headers().Select(header => RegistryData.Read(KeyOf(header)));

    public static IEnumerable<RegistryEntry> All() => Sections().SelectMany(Entries);

    private static IEnumerable<RegistryEntry> Entries(RegistrySection section)
    {
        for (var i = 0; i < section.Facts.Length; i++)
        {
            yield return section.EntryOf(section.Facts[i]);
        }
    }

    private static SectionKey KeyOf(string header)
    {
        var (organ, rest) = header switch
        {
            _ when header.StartsWith("A/HRC/", StringComparison.Ordinal) => (Organ.HumanRightsCouncil, header[6..]),
            _ when header.StartsWith("A/", StringComparison.Ordinal) => (Organ.GeneralAssembly, header[2..]),
            _ => (Organ.SecurityCouncil, header[2..]),
        };
        var kind = rest.StartsWith("DEC", StringComparison.Ordinal) ? AdoptedTextKind.Decision : AdoptedTextKind.Resolution;
        var number = organ == Organ.SecurityCouncil
            ? ResolutionNumber.OfSecurityCouncil(1, 1946)
            : ResolutionNumber.OfSession(Session.Parse(rest[4..].Trim('(', ')')), 1, organ: organ);
        var key = SectionKey.Of(number, kind);
        key.ToHeader().Should().Be(header);
        return key;
    }
}
