using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Symbols;

public sealed class DocumentSymbolTests
{
    // Series | body | session | year | nature | serial; '-' for none.
    [Theory]
    [InlineData("A/73/505", "A - 73 - - 505")]
    [InlineData("A/58/10", "A - 58 - - 10")]
    [InlineData("A/8447", "A - - - - 8447")]
    [InlineData("A/3354", "A - - - - 3354")]
    [InlineData("A/1995", "A - - - - 1995")]
    [InlineData("A/77/L.5", "A - 77 - L 5")]
    [InlineData("A/66/PV.82", "A - 66 - PV 82")]
    [InlineData("A/S-10/4", "A - S-10 - - 4")]
    [InlineData("A/ES-10/PV.24", "A - ES-10 - PV 24")]
    [InlineData("A/ES-11/L.1", "A - ES-11 - L 1")]
    [InlineData("A/INF/77/3", "A - 77 - INF 3")]
    [InlineData("A/C.1/73/L.37", "A C.1 73 - L 37")]
    [InlineData("A/C.1/L.37", "A C.1 - - L 37")]
    [InlineData("A/C.3/57/SR.39", "A C.3 57 - SR 39")]
    [InlineData("A/BUR/77/1", "A BUR 77 - - 1")]
    [InlineData("A/AC.291/11", "A AC.291 - - - 11")]
    [InlineData("A/AC.109/2019/L.18", "A AC.109 - 2019 L 18")]
    [InlineData("A/AC.105/C.1/L.345", "A AC.105/C.1 - - L 345")]
    [InlineData("A/CN.4/L.682", "A CN.4 - - L 682")]
    [InlineData("A/CN.9/WG.II/WP.1", "A CN.9/WG.II - - WP 1")]
    [InlineData("A/CONF.151/26", "A CONF.151 - - - 26")]
    [InlineData("A/HRC/55/L.1", "A HRC 55 - L 1")]
    [InlineData("A/HRC/16/21", "A HRC 16 - - 21")]
    [InlineData("A/HRC/S-16/2", "A HRC S-16 - - 2")]
    [InlineData("A/HRC/16/NGO/5", "A HRC 16 - NGO 5")]
    [InlineData("A/HRC/WG.6/1/GBR/1", "A HRC/WG.6 1 - - 1")]
    [InlineData("S/2018/922", "S - - 2018 - 922")]
    [InlineData("S/25704", "S - - - - 25704")]
    [InlineData("S/1995", "S - - - - 1995")]
    [InlineData("S/PV.9453", "S - - - PV 9453")]
    [InlineData("S/PRST/2014/16", "S - - 2014 PRST 16")]
    [InlineData("S/INF/72", "S - - - INF 72")]
    [InlineData("S/Agenda/7451", "S - - - Agenda 7451")]
    [InlineData("S/AC.44/2004/5", "S AC.44 - 2004 - 5")]
    [InlineData("E/2021/L.20", "E - - 2021 L 20")]
    [InlineData("E/CN.15/2020/7", "E CN.15 - 2020 - 7")]
    [InlineData("E/CN.4/Sub.2/2003/12", "E CN.4/Sub.2 - 2003 - 12")]
    [InlineData("E/C.12/GC/20", "E C.12 - - GC 20")]
    [InlineData("CRC/C/GC/25", "CRC C - - GC 25")]
    [InlineData("CCPR/C/SR.1234", "CCPR C - - SR 1234")]
    [InlineData("CEDAW/C/55/2", "CEDAW C 55 - - 2")]
    [InlineData("HRI/CORE/1", "HRI CORE - - - 1")]
    [InlineData("UNEP/GC.22/2", "UNEP GC.22 - - - 2")]
    [InlineData("ST/SGB/2017/1", "ST - - 2017 SGB 1")]
    [InlineData("ST/AI/189", "ST - - - AI 189")]
    [InlineData("DP/2020/5", "DP - - 2020 - 5")]
    [InlineData("TD/B/C.I/3", "TD B/C.I - - - 3")]
    [InlineData("TD/B/EX(1)/3", "TD B/EX(1) - - - 3")]
    [InlineData("FCCC/CP/2015/L.9", "FCCC CP - 2015 L 9")]
    [InlineData("ECE/TRANS/WP.29/1045", "ECE TRANS/WP.29 - - - 1045")]
    [InlineData("NPT/CONF.2010/50", "NPT CONF.2010 - - - 50")]
    [InlineData("ISBA/26/C/12", "ISBA C - - - 12")]
    [InlineData("XYZ/7", "XYZ - - - - 7")]
    public void The_parts_of_a_document_are_read(string text, string parts) =>
        PartsOf(DocumentSymbol.Parse(text)).Should().Be(parts);

    [Theory]
    [InlineData("A/RES/77/37", "A - 77 - RES 37", Organ.GeneralAssembly, "77/37")]
    [InlineData("A/RES/43/78 H", "A - 43 - RES 78", Organ.GeneralAssembly, "43/78 H")]
    [InlineData("A/RES/217(III)A", "A - 3 - RES 217", Organ.GeneralAssembly, "217 A (III)")]
    [InlineData("A/RES/217A(III)", "A - 3 - RES 217", Organ.GeneralAssembly, "217 A (III)")]
    [InlineData("A/RES/217 A (III)", "A - 3 - RES 217", Organ.GeneralAssembly, "217 A (III)")]
    [InlineData("A/RES/3201(S-VI)", "A - S-6 - RES 3201", Organ.GeneralAssembly, "3201 (S-VI)")]
    [InlineData("A/RES/S-10/2", "A - S-10 - RES 2", Organ.GeneralAssembly, "S-10/2")]
    [InlineData("A/RES/ES-11/1", "A - ES-11 - RES 1", Organ.GeneralAssembly, "ES-11/1")]
    [InlineData("A/DEC/72/512", "A - 72 - DEC 512", Organ.GeneralAssembly, "72/512")]
    [InlineData("S/RES/1373(2001)", "S - - 2001 RES 1373", Organ.SecurityCouncil, "1373 (2001)")]
    [InlineData("S/RES/1373 (2001)", "S - - 2001 RES 1373", Organ.SecurityCouncil, "1373 (2001)")]
    [InlineData("S/RES/598", "S - - - RES 598", Organ.SecurityCouncil, "598")]
    [InlineData("E/RES/2006/23", "E - - 2006 RES 23", Organ.EconomicAndSocialCouncil, "2006/23")]
    [InlineData("E/RES/1503(XLVIII)", "E - 48 - RES 1503", Organ.EconomicAndSocialCouncil, "1503 (XLVIII)")]
    [InlineData("A/HRC/RES/16/21", "A HRC 16 - RES 21", Organ.HumanRightsCouncil, "16/21")]
    [InlineData("A/HRC/RES/S-16/1", "A HRC S-16 - RES 1", Organ.HumanRightsCouncil, "S-16/1")]
    [InlineData("A/HRC/DEC/6/102", "A HRC 6 - DEC 102", Organ.HumanRightsCouncil, "6/102")]
    [InlineData("E/CN.4/RES/2005/80", "E CN.4 - 2005 RES 80", Organ.CommissionOnHumanRights, "2005/80")]
    [InlineData("T/RES/2200(LXI)", "T - 61 - RES 2200", Organ.TrusteeshipCouncil, "2200 (LXI)")]
    [InlineData("E/ESCAP/RES/66/1", "E ESCAP 66 - RES 1", Organ.Other, "66/1")]
    [InlineData("A/RES/48/75A-L", "A - 48 - RES 75", Organ.GeneralAssembly, "48/75")]
    [InlineData("A/RES/421(V)A-H", "A - 5 - RES 421", Organ.GeneralAssembly, "421 (V)")]
    public void The_symbol_of_an_adopted_text_has_its_number(string text, string parts, Organ organ, string number)
    {
        var symbol = DocumentSymbol.Parse(text);

        PartsOf(symbol).Should().Be(parts);
        symbol.ResolutionNumber.Should().Be(ResolutionNumber.Parse(number, organ));
    }

    [Theory]
    [InlineData("A/RES/43/78 H", "A/RES/43/78H")]
    [InlineData("A/RES/43/78\u00A0H", "A/RES/43/78H")]
    [InlineData("S/RES/1373 (2001)", "S/RES/1373(2001)")]
    [InlineData("A/RES/217A(III)", "A/RES/217(III)A")]
    [InlineData("A/RES/217 A (III)", "A/RES/217(III)A")]
    [InlineData("A/62/17 (Part I)", "A/62/17(PartI)")]
    [InlineData("A/CONF.151/26/Rev.1 (Vol. I)", "A/CONF.151/26/Rev.1(Vol.I)")]
    [InlineData("S/PV.6201 (Resumption 1)", "S/PV.6201(Resumption1)")]
    [InlineData("A/RES/48/75A-L", "A/RES/48/75A-L")]
    public void The_canonical_text_has_no_blanks(string text, string canonical)
    {
        var symbol = DocumentSymbol.Parse(text);

        symbol.ToString().Should().Be(canonical);
        symbol.Should().Be(DocumentSymbol.Parse(canonical));
        DocumentSymbol.Parse(canonical).ToString().Should().Be(canonical);
    }

    [Theory]
    [InlineData("A/C.1/77/L.73/Rev.1", "Rev.1")]
    [InlineData("A/47/1/Rev.1/Add.2/Corr.3", "Rev.1 Add.2 Corr.3")]
    [InlineData("ST/AI/189/Add.3/Rev.2", "Add.3 Rev.2")]
    [InlineData("A/520/Rev.20", "Rev.20")]
    [InlineData("A/C.3/77/L.5/Amend.1", "Amend.1")]
    [InlineData("A/77/9/Summary", "Summary")]
    [InlineData("A/77/9 (Summary)", "(Summary)")]
    [InlineData("A/62/17(PartI)", "(PartI)")]
    [InlineData("S/PV.6201(Resumption1)", "(Resumption1)")]
    [InlineData("A/CONF.151/26/Rev.1 (Vol. I)", "Rev.1 (Vol.I)")]
    [InlineData("A/AC.237/18 (Part II)/Add.1/Corr.1", "(PartII) Add.1 Corr.1")]
    [InlineData("A/77/9*", "*")]
    [InlineData("A/C.1/77/L.73/Rev.1*", "Rev.1 *")]
    [InlineData("A/RES/60/1/Corr.1", "Corr.1")]
    [InlineData("S/RES/1373(2001)*", "*")]
    [InlineData("A/RES/77/37", "")]
    public void Suffixes_stand_in_their_order(string text, string suffixes)
    {
        var symbol = DocumentSymbol.Parse(text);

        string.Join(' ', symbol.Suffixes).Should().Be(suffixes);
        symbol.ToString().Should().Be(text.Replace(" ", ""));
        symbol.Serial.Should().NotBeNull("what stands before the suffixes is read as without them");
    }

    [Theory]
    [InlineData("", "A document symbol is missing: write it as A/RES/77/37, A/C.1/73/L.37 or S/2018/922.")]
    [InlineData(" ", "write it as A/RES/77/37")]
    [InlineData("A/Res/77/37", "capitals are part of a symbol: write A/RES/77/37")]
    [InlineData("a/res/77/37", "capitals are part of a symbol: write A/RES/77/37")]
    [InlineData("A/77/9/ADD.1", "capitals are part of a symbol: write A/77/9/Add.1")]
    [InlineData("E/CN.4/SUB.2/2003/12", "capitals are part of a symbol: write E/CN.4/Sub.2/2003/12")]
    [InlineData("A/c.1/73/l.37/rev.1", "capitals are part of a symbol: write A/C.1/73/L.37/Rev.1")]
    [InlineData(" A/RES/77/37", "leave out the blanks around it and write A/RES/77/37")]
    [InlineData("A/RES/77 /37", "there are no such blanks in it: write A/RES/77/37")]
    [InlineData("A/ RES/77/37", "there are no such blanks in it: write A/RES/77/37")]
    [InlineData("A/77/5 A", "there are no such blanks in it: write A/77/5A")]
    [InlineData("A/RES/77/37.", "leave out the punctuation after it and write A/RES/77/37")]
    [InlineData("A/RES/７７/３７", "use the digits 0 to 9, the letters A to Z and half-width marks, as in A/RES/77/37")]
    [InlineData("А/RES/77/37", "use the digits 0 to 9, the letters A to Z and half-width marks, as in A/RES/77/37")]
    [InlineData("https://undocs.org/en/A/RES/77/37", "leave out the address of the site and write A/RES/77/37")]
    [InlineData("https://undocs.org/S/2018/922", "leave out the address of the site and write S/2018/922")]
    [InlineData("A-RES-77-37", "slashes part it: write A/RES/77/37")]
    [InlineData("A/077/37", "a number has no leading zero: write A/77/37")]
    [InlineData("77/37", "it is a resolution number; the symbol is A/RES/77/37")]
    [InlineData("1373 (2001)", "it is a resolution number; the symbol is S/RES/1373(2001)")]
    [InlineData("GC(46)/RES/16", "it is one of the International Atomic Energy Agency, not of the United Nations")]
    [InlineData("GOV/2006/14", "it is one of the International Atomic Energy Agency, not of the United Nations")]
    [InlineData("OEA/Ser.L/V", "it is one of the Organization of American States, not of the United Nations")]
    [InlineData("WHA77.1", "it is one of the World Health Organization, not of the United Nations")]
    [InlineData("A//77/37", "nothing stands between two of its slashes")]
    [InlineData("A/RES", "the number after RES is missing")]
    [InlineData("RES/1325", "write it as A/RES/77/37")]
    [InlineData("A/RES/3/217", "up to the thirtieth session of the General Assembly (1975) the session stood in Roman numerals, in parentheses: write 217 (III)")]
    [InlineData("A/RES/77/37/1", "it has more than one slash")]
    [InlineData("S/RES/77/37", "77/37 is not a number of the Security Council")]
    [InlineData("A/RES/1373(2001)", "1373 (2001) is not a number of the General Assembly")]
    [InlineData("A/77/9/Add", "Add has a number, as in Add.1")]
    [InlineData("A/77/9/Corr.", "Corr. has a number, as in Corr.1")]
    [InlineData("A/Rev.1/77/9", "Rev.1 is a suffix, which stands at the end")]
    [InlineData("A/HRC", "it has no number")]
    [InlineData("and/or", "write it as A/RES/77/37")]
    [InlineData("A/77/(I", "write it as A/RES/77/37")]
    [InlineData("A", "write it as A/RES/77/37")]
    [InlineData("/", "write it as A/RES/77/37")]
    [InlineData("A/*", "it has no number")]
    public void A_text_that_is_no_symbol_is_refused_with_a_reason(string text, string reason)
    {
        DocumentSymbol.TryParse(text, out var symbol, out var problem).Should().BeFalse();

        symbol.IsDefault.Should().BeTrue();
        problem.Should().Contain(reason).And.EndWith(".").And.NotEndWith("..");
        DocumentSymbol.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => DocumentSymbol.Parse(text)).Should().Throw<FormatException>().WithMessage(problem);
    }

    [Fact]
    public void Symbols_stand_in_their_natural_order()
    {
        string[] inOrder =
        [
            "A/77/9", "A/77/9/Add.1", "A/77/9/Add.2", "A/77/9/Add.10", "A/77/10", "A/77/100", "A/77/L.5", "A/78/1", "A/100/1", "A/C.1/73/L.9", "A/C.1/73/L.37",
            "A/RES/9/9X", "A/RES/77/37", "E/2006/23", "S/2018/922", "S/25704",
        ];
        inOrder = [.. inOrder.Where(text => DocumentSymbol.TryParse(text, out _))];

        inOrder.Should().HaveCount(15);
        inOrder.Reverse().Select(text => DocumentSymbol.Parse(text)).Order().Select(symbol => symbol.ToString()).Should().Equal(inOrder);
        (DocumentSymbol.Parse("A/77/9") < DocumentSymbol.Parse("A/77/10")).Should().BeTrue();
        (default(DocumentSymbol) < DocumentSymbol.Parse("A/77/9")).Should().BeTrue();
    }

    [Theory]
    [InlineData("A/77/380", "zh", "https://undocs.org/zh/A/77/380")]
    [InlineData("A/C.1/77/L.73/Rev.1*", "en", "https://undocs.org/en/A/C.1/77/L.73/Rev.1")]
    [InlineData("A/RES/77/37", "en", "https://undocs.org/en/A/RES/77/37")]
    [InlineData("A/RES/60/1/Corr.1", "en", "https://undocs.org/en/A/RES/60/1/Corr.1")]
    [InlineData("S/RES/1373 (2001)", "fr", "https://undocs.org/fr/S/RES/1373(2001)")]
    [InlineData("A/RES/43/78 H", "en", "https://digitallibrary.un.org/search?ln=en&p=A%2FRES%2F43%2F78H")]
    [InlineData("A/RES/48/75A-L", "en", "https://digitallibrary.un.org/search?ln=en&p=A%2FRES%2F48%2F75A-L")]
    [InlineData("A/DEC/72/512", "en", "https://digitallibrary.un.org/search?ln=en&p=A%2FDEC%2F72%2F512")]
    [InlineData("A/HRC/DEC/6/102", "en", "https://undocs.org/en/A/HRC/DEC/6/102")]
    public void A_symbol_links_to_the_official_document(string text, string language, string address) =>
        DocumentSymbol.Parse(text).DocumentUri(language).AbsoluteUri.Should().Be(address);

    [Fact]
    public void The_default_value_is_no_symbol()
    {
        DocumentSymbol symbol = default;

        symbol.ToString().Should().BeEmpty();
        symbol.Suffixes.Should().BeEmpty();
        symbol.Series.Should().BeNull();
        symbol.Should().Be(default(DocumentSymbol));
        symbol.GetHashCode().Should().Be(default(DocumentSymbol).GetHashCode());
        FluentActions.Invoking(() => symbol.DocumentUri()).Should().Throw<InvalidOperationException>();
        DocumentSymbol.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DocumentSymbol.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("A/C.1/73/L.37", true)]
    [InlineData("A/HRC/55/L.1/Rev.1", true)]
    [InlineData("A/RES/73/266", false)]
    [InlineData("S/2015/547", false)]
    public void A_document_of_limited_distribution_is_a_draft(string text, bool isDraft) =>
        DocumentSymbol.Parse(text).IsDraft.Should().Be(isDraft);

    private static string PartsOf(DocumentSymbol symbol)
    {
        object?[] parts = [symbol.Series, symbol.Body, symbol.Session, symbol.Year, symbol.Nature, symbol.Serial];
        return string.Join(' ', parts.Select(part => part ?? "-"));
    }
}
