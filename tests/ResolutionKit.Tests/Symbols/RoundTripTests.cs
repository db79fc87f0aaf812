using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Symbols;

/// <summary>What is written is read back as what it was, for every session and many numbers.</summary>
public sealed class RoundTripTests
{
    private static readonly int[] s_serials = [1, 9, 10, 99, 199, 200, 400, 999];
    private static readonly char?[] s_letters = [null, 'A', 'I', 'X'];

    [Fact]
    public void Every_session()
    {
        foreach (var session in Sessions(999))
        {
            Session.Parse(session.ToString()).Should().Be(session);
            Session.Parse(session.ToRomanString()).Should().Be(session);
        }
    }

    [Fact]
    public void Every_number_within_a_session()
    {
        foreach (var session in Sessions(130))
        {
            foreach (var organ in new[] { Organ.GeneralAssembly, Organ.HumanRightsCouncil, Organ.Other })
            {
                CheckAll(session, organ);
            }
        }
    }

    [Fact]
    public void Every_number_of_the_councils_in_Roman_sessions()
    {
        foreach (var session in Sessions(62))
        {
            if (session.Kind == SessionKind.Regular)
            {
                CheckAll(session, Organ.EconomicAndSocialCouncil);
            }

            CheckAll(session, Organ.CommissionOnHumanRights);
            CheckAll(session, Organ.TrusteeshipCouncil);
        }
    }

    [Fact]
    public void Every_running_number()
    {
        for (var serial = 1; serial <= 9999; serial += 7)
        {
            Check(ResolutionNumber.OfSecurityCouncil(serial, 1946 + (serial % 250)));
            Check(ResolutionNumber.OfSecurityCouncil(serial, 0));
            Check(ResolutionNumber.OfSession(new Session((serial % 30) + 1), serial));
        }
    }

    [Fact]
    public void Every_number_within_a_year()
    {
        for (var year = 1978; year <= 2199; year++)
        {
            foreach (var serial in s_serials)
            {
                Check(ResolutionNumber.OfYear(year, serial));
                Check(ResolutionNumber.OfYear(year, serial, 'B'));
                if (year <= 2006)
                {
                    Check(ResolutionNumber.OfYear(year, serial, organ: Organ.CommissionOnHumanRights));
                }
            }
        }
    }

    private static IEnumerable<Session> Sessions(int last) =>
        from kind in new[] { SessionKind.Regular, SessionKind.Special, SessionKind.Emergency }
        from number in Enumerable.Range(1, last)
        select new Session(number, kind);

    private static void CheckAll(Session session, Organ organ)
    {
        foreach (var serial in s_serials)
        {
            foreach (var letter in s_letters)
            {
                Check(ResolutionNumber.OfSession(session, serial, letter, organ));
            }
        }
    }

    // Assertions of xunit: there are some hundred thousand of them here.
    private static void Check(ResolutionNumber number)
    {
        var text = number.ToString();
        Assert.Equal(number, ResolutionNumber.Parse(text, number.Organ));
        Assert.Equal(number, ResolutionNumber.Parse(text.Replace(" ", ""), number.Organ));
        if (number.Organ == Organ.Other)
        {
            return;
        }

        foreach (var kind in new[] { AdoptedTextKind.Resolution, AdoptedTextKind.Decision })
        {
            var symbol = DocumentSymbol.Parse(number.ToSymbol(kind));
            Assert.Equal(number, symbol.ResolutionNumber);
            Assert.Equal(number.ToSymbol(kind), symbol.ToString());
            Assert.Equal(kind == AdoptedTextKind.Decision ? "DEC" : "RES", symbol.Nature);
        }
    }
}
