using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Symbols;

public sealed class ResolutionNumberTests
{
    [Theory]
    [InlineData("77/37", Organ.GeneralAssembly, "77/37", "A/RES/77/37")]
    [InlineData("43/78 H", Organ.GeneralAssembly, "43/78 H", "A/RES/43/78H")]
    [InlineData("43/78H", Organ.GeneralAssembly, "43/78 H", "A/RES/43/78H")]
    [InlineData("43/78\u00A0H", Organ.GeneralAssembly, "43/78 H", "A/RES/43/78H")]
    [InlineData("72/512", Organ.GeneralAssembly, "72/512", "A/DEC/72/512")]
    [InlineData("31/308", Organ.GeneralAssembly, "31/308", "A/RES/31/308")]
    [InlineData("217 A (III)", Organ.GeneralAssembly, "217 A (III)", "A/RES/217(III)A")]
    [InlineData("217A(III)", Organ.GeneralAssembly, "217 A (III)", "A/RES/217(III)A")]
    [InlineData("217A (III)", Organ.GeneralAssembly, "217 A (III)", "A/RES/217(III)A")]
    [InlineData("217 A(III)", Organ.GeneralAssembly, "217 A (III)", "A/RES/217(III)A")]
    [InlineData("2625 (XXV)", Organ.GeneralAssembly, "2625 (XXV)", "A/RES/2625(XXV)")]
    [InlineData("1 (I)", Organ.GeneralAssembly, "1 (I)", "A/RES/1(I)")]
    [InlineData("3541 (XXX)", Organ.GeneralAssembly, "3541 (XXX)", "A/RES/3541(XXX)")]
    [InlineData("3201 (S-VI)", Organ.GeneralAssembly, "3201 (S-VI)", "A/RES/3201(S-VI)")]
    [InlineData("2252(ES-V)", Organ.GeneralAssembly, "2252 (ES-V)", "A/RES/2252(ES-V)")]
    [InlineData("S-8/1", Organ.GeneralAssembly, "S-8/1", "A/RES/S-8/1")]
    [InlineData("S-10/2", Organ.GeneralAssembly, "S-10/2", "A/RES/S-10/2")]
    [InlineData("ES-6/2", Organ.GeneralAssembly, "ES-6/2", "A/RES/ES-6/2")]
    [InlineData("ES-11/1", Organ.GeneralAssembly, "ES-11/1", "A/RES/ES-11/1")]
    [InlineData("1373 (2001)", Organ.SecurityCouncil, "1373 (2001)", "S/RES/1373(2001)")]
    [InlineData("1373(2001)", Organ.SecurityCouncil, "1373 (2001)", "S/RES/1373(2001)")]
    [InlineData("2006/23", Organ.EconomicAndSocialCouncil, "2006/23", "E/RES/2006/23")]
    [InlineData("2006/222", Organ.EconomicAndSocialCouncil, "2006/222", "E/DEC/2006/222")]
    [InlineData("1503 (XLVIII)", Organ.EconomicAndSocialCouncil, "1503 (XLVIII)", "E/RES/1503(XLVIII)")]
    [InlineData("2008 (LX)", Organ.EconomicAndSocialCouncil, "2008 (LX)", "E/RES/2008(LX)")]
    public void Each_form_of_the_manual_is_read_and_written(string text, Organ organ, string citing, string symbol)
    {
        var number = ResolutionNumber.Parse(text);

        number.Organ.Should().Be(organ);
        number.ToString().Should().Be(citing);
        number.ToSymbol().Should().Be(symbol);
    }

    [Theory]
    [InlineData("16/21", Organ.HumanRightsCouncil, "A/HRC/RES/16/21")]
    [InlineData("6/102", Organ.HumanRightsCouncil, "A/HRC/DEC/6/102")]
    [InlineData("S-16/1", Organ.HumanRightsCouncil, "A/HRC/RES/S-16/1")]
    [InlineData("5/1", Organ.HumanRightsCouncil, "A/HRC/RES/5/1")]
    [InlineData("2005/80", Organ.CommissionOnHumanRights, "E/CN.4/RES/2005/80")]
    [InlineData("8 (XXIII)", Organ.CommissionOnHumanRights, "E/CN.4/RES/8(XXIII)")]
    [InlineData("2200 (LXI)", Organ.TrusteeshipCouncil, "T/RES/2200(LXI)")]
    [InlineData("598", Organ.SecurityCouncil, "S/RES/598")]
    [InlineData("689 (XXXV)", Organ.Other, "689(XXXV)")]
    [InlineData("1/1", Organ.Other, "1/1")]
    [InlineData("3/217 B", Organ.Other, "3/217B")]
    [InlineData("1960/5", Organ.Other, "1960/5")]
    [InlineData("1481 (2006)", Organ.Other, "1481(2006)")]
    public void The_organ_named_decides_where_the_form_does_not(string text, Organ organ, string symbol)
    {
        var number = ResolutionNumber.Parse(text, organ);

        number.Organ.Should().Be(organ);
        number.ToString().Should().Be(text);
        number.ToSymbol().Should().Be(symbol);
    }

    [Theory]
    [InlineData("1373 (2001)", Organ.GeneralAssembly, Organ.SecurityCouncil)]
    [InlineData("2625 (XXV)", Organ.SecurityCouncil, Organ.GeneralAssembly)]
    [InlineData("2625 (XXV)", Organ.HumanRightsCouncil, Organ.GeneralAssembly)]
    [InlineData("77/37", Organ.SecurityCouncil, Organ.GeneralAssembly)]
    [InlineData("2006/23", Organ.GeneralAssembly, Organ.EconomicAndSocialCouncil)]
    [InlineData("2006/23", Organ.HumanRightsCouncil, Organ.EconomicAndSocialCouncil)]
    [InlineData("1503 (XLVIII)", Organ.GeneralAssembly, Organ.EconomicAndSocialCouncil)]
    public void The_form_decides_where_the_organ_named_has_no_such_numbers(string text, Organ named, Organ organ) =>
        ResolutionNumber.Parse(text, named).Organ.Should().Be(organ);

    [Theory]
    [InlineData("", "A resolution number is missing: write it as 77/37, 43/78 H, 217 A (III), 1373 (2001), S-10/2 or 2006/23.")]
    [InlineData(" ", "write it as 77/37")]
    [InlineData("77/037", "a number has no leading zero: write 77/37")]
    [InlineData("077/37", "a number has no leading zero: write 77/37")]
    [InlineData("77/0", "write it as 77/37")]
    [InlineData("77/1000", "numbers within a session or year go up to 999")]
    [InlineData("77/12345", "write it as 77/37")]
    [InlineData(" 77/37", "leave out the blanks around it and write 77/37")]
    [InlineData("77/37 ", "leave out the blanks around it and write 77/37")]
    [InlineData("52 / 31", "there are no such blanks in it: write 52/31")]
    [InlineData("７７/３７", "use the digits 0 to 9, the letters A to Z and half-width marks, as in 77/37")]
    [InlineData("77／37", "use the digits 0 to 9, the letters A to Z and half-width marks, as in 77/37")]
    [InlineData("٧٧/٣٧", "use the digits 0 to 9, the letters A to Z and half-width marks, as in 77/37")]
    [InlineData("1373（2001）", "use the digits 0 to 9, the letters A to Z and half-width marks, as in 1373 (2001)")]
    [InlineData("2625 (ХХV)", "use the digits 0 to 9, the letters A to Z and half-width marks, as in 2625 (XXV)")]
    [InlineData("A/RES/77/37", "it is a document symbol; texts cite it as 77/37")]
    [InlineData("A/RES/217(III)A", "it is a document symbol; texts cite it as 217 A (III)")]
    [InlineData("S/RES/1373 (2001)", "it is a document symbol; texts cite it as 1373 (2001)")]
    [InlineData("A/77/380", "it is the symbol of another document")]
    [InlineData("2625 (xxv)", "letters and Roman numerals are capitals: write 2625 (XXV)")]
    [InlineData("43/78 h", "letters and Roman numerals are capitals: write 43/78 H")]
    [InlineData("217 (III) A", "the letter of a set stands before the session: write 217 A (III)")]
    [InlineData("217(III)A", "the letter of a set stands before the session: write 217 A (III)")]
    [InlineData("73-266", "a slash stands between session and number: write 73/266")]
    [InlineData("73.266", "a slash stands between session and number: write 73/266")]
    [InlineData("S-10-2", "a slash stands between session and number: write S-10/2")]
    [InlineData("77/37/1", "it has more than one slash")]
    [InlineData("77/37.", "leave out the punctuation after it and write 77/37")]
    [InlineData("resolution 77/37", "leave out the words around it and write 77/37")]
    [InlineData("第77/37号决议", "leave out the words around it and write 77/37")]
    [InlineData("3/217", "up to the thirtieth session of the General Assembly (1975) the session stood in Roman numerals, in parentheses: write 217 (III)")]
    [InlineData("S-6/3201", "numbers within a session or year go up to 999")]
    [InlineData("S-6/2", "up to the seventh special session of the General Assembly (1975) the session stood in Roman numerals, in parentheses: write 2 (S-VI)")]
    [InlineData("ES-5/2", "up to the fifth emergency special session of the General Assembly (1967) the session stood in Roman numerals, in parentheses: write 2 (ES-V)")]
    [InlineData("2 (S-X)", "since the eighth special session of the General Assembly (1978) the session stands before a slash, in digits: write S-10/2")]
    [InlineData("1 (ES-XI)", "since the sixth emergency special session of the General Assembly (1980) the session stands before a slash, in digits: write ES-11/1")]
    [InlineData("217 (IIII)", "'IIII' is not a session in Roman numerals")]
    [InlineData("217 (III", "its parenthesis is not closed")]
    [InlineData("1373 (1899)", "no organ of the United Nations met in 1899")]
    [InlineData("1373 A (2001)", "resolutions of the Security Council have no letter")]
    [InlineData("1899/5", "no organ of the United Nations met in 1899")]
    [InlineData("1970/5", "until 1977 the Economic and Social Council numbered by session, in Roman numerals, as in 1503 (XLVIII)")]
    [InlineData("598", "a number alone does not tell the text: write it with its session or year, as 77/598 or 598 (2001)")]
    [InlineData("S-10", "it names a session but no text: write it as S-10/1")]
    [InlineData("31/6 A and B", "it names several texts: give each by itself, as 31/6 A and 31/6 B")]
    [InlineData("the Charter", "write it as 77/37, 43/78 H, 217 A (III), 1373 (2001), S-10/2 or 2006/23")]
    [InlineData("-/-", "write it as 77/37")]
    [InlineData("()", "write it as 77/37")]
    public void A_text_that_is_no_number_is_refused_with_a_reason(string text, string reason)
    {
        ResolutionNumber.TryParse(text, null, out var number, out var problem).Should().BeFalse();

        number.IsDefault.Should().BeTrue();
        problem.Should().Contain(reason).And.EndWith(".").And.NotEndWith("..");
        ResolutionNumber.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ResolutionNumber.Parse(text)).Should().Throw<FormatException>().WithMessage(problem);
    }

    [Theory]
    [InlineData("3/217", Organ.GeneralAssembly, "write 217 (III)")]
    [InlineData("1977/5", Organ.CommissionOnHumanRights, "until 1977 the Commission on Human Rights numbered by session, in Roman numerals")]
    [InlineData("598", Organ.GeneralAssembly, "a number alone does not tell the text")]
    public void The_reason_fits_the_organ_named(string text, Organ organ, string reason)
    {
        ResolutionNumber.TryParse(text, organ, out _, out var problem).Should().BeFalse();

        problem.Should().Contain(reason);
    }

    [Theory]
    [InlineData("2007/1", Organ.CommissionOnHumanRights)]
    [InlineData("1503 (LXX)", Organ.EconomicAndSocialCouncil)]
    [InlineData("199/1", Organ.GeneralAssembly)]
    [InlineData("1373 (2002)", Organ.SecurityCouncil)]
    public void Whether_there_is_such_a_text_is_not_asked_here(string text, Organ organ) =>
        ResolutionNumber.Parse(text, organ).Organ.Should().Be(organ, "the registry knows what was adopted");

    [Fact]
    public void No_text_is_a_null_text()
    {
        ResolutionNumber.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => ResolutionNumber.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_value_is_no_number()
    {
        ResolutionNumber number = default;

        number.IsDefault.Should().BeTrue();
        number.ToString().Should().BeEmpty();
        number.ToSymbol().Should().BeEmpty();
        number.DocumentUri().Should().BeNull();
        number.ImpliedKind.Should().BeNull();
        number.Should().Be(default(ResolutionNumber)).And.BeLessThan(ResolutionNumber.Parse("1/1", Organ.Other));
    }

    [Theory]
    [InlineData("72/512", AdoptedTextKind.Decision)]
    [InlineData("56/452", AdoptedTextKind.Decision)]
    [InlineData("77/37", AdoptedTextKind.Resolution)]
    [InlineData("78/299", AdoptedTextKind.Resolution)]
    [InlineData("78/333", null)]
    [InlineData("31/308", null)]
    [InlineData("3379 (XXX)", AdoptedTextKind.Resolution)]
    [InlineData("ES-7/11", null)]
    [InlineData("1373 (2001)", AdoptedTextKind.Resolution)]
    [InlineData("2006/23", AdoptedTextKind.Resolution)]
    [InlineData("2006/222", AdoptedTextKind.Decision)]
    [InlineData("1503 (XLVIII)", null)]
    public void The_range_of_a_number_may_tell_resolution_from_decision(string text, AdoptedTextKind? kind) =>
        ResolutionNumber.Parse(text).ImpliedKind.Should().Be(kind);

    [Theory]
    [InlineData("77/37", "en", "https://undocs.org/en/A/RES/77/37")]
    [InlineData("77/37", "zh", "https://undocs.org/zh/A/RES/77/37")]
    [InlineData("217 (III)", "fr", "https://undocs.org/fr/A/RES/217(III)")]
    [InlineData("1373 (2001)", "ru", "https://undocs.org/ru/S/RES/1373(2001)")]
    [InlineData("ES-11/1", "ar", "https://undocs.org/ar/A/RES/ES-11/1")]
    [InlineData("43/78 H", "es", "https://digitallibrary.un.org/search?ln=es&p=A%2FRES%2F43%2F78H")]
    [InlineData("217 A (III)", "en", "https://digitallibrary.un.org/search?ln=en&p=A%2FRES%2F217%28III%29A")]
    [InlineData("72/512", "en", null)]
    public void A_number_links_to_the_official_document(string text, string language, string? address) =>
        ResolutionNumber.Parse(text).DocumentUri(language)?.AbsoluteUri.Should().Be(address);

    [Fact]
    public void What_has_no_document_has_no_link()
    {
        ResolutionNumber.Parse("72/512").DocumentUri().Should().BeNull("decisions are not documents");
        ResolutionNumber.Parse("598", Organ.SecurityCouncil).DocumentUri().Should().BeNull("the year is part of the symbol");
        ResolutionNumber.Parse("1/1", Organ.Other).DocumentUri().Should().BeNull("the symbols of other bodies are not known");
        FluentActions.Invoking(() => ResolutionNumber.Parse("77/37").DocumentUri("de")).Should().Throw<ArgumentException>().WithMessage("'de' is not an official language*");
    }

    [Fact]
    public void Numbers_stand_in_their_natural_order()
    {
        string[] inOrder =
        [
            "217 (III)", "217 A (III)", "217 B (III)", "3379 (XXX)", "31/1", "43/78 H", "77/9", "77/37", "77/100", "78/1", "100/1",
            "3201 (S-VI)", "S-10/2", "2252 (ES-V)", "ES-10/24", "ES-11/1",
            "598 (1987)", "1373 (2001)", "1374 (2001)",
            "1503 (XLVIII)", "1978/1", "2006/9", "2006/23", "2007/1",
        ];

        inOrder.Reverse().Select(text => ResolutionNumber.Parse(text)).Order().Select(number => number.ToString()).Should().Equal(inOrder);
    }

    [Fact]
    public void A_number_without_its_year_stands_before_the_one_with_it()
    {
        var bare = ResolutionNumber.OfSecurityCouncil(598, 0);
        var full = ResolutionNumber.OfSecurityCouncil(598, 1987);

        bare.Should().NotBe(full);
        (bare < full).Should().BeTrue();
        (full <= bare).Should().BeFalse();
        (ResolutionNumber.OfSecurityCouncil(597, 1987) < bare).Should().BeTrue();
    }

    [Fact]
    public void Two_spellings_of_a_number_are_one_number()
    {
        ResolutionNumber.Parse("43/78H").Should().Be(ResolutionNumber.Parse("43/78 H"));
        ResolutionNumber.Parse("43/78H").GetHashCode().Should().Be(ResolutionNumber.Parse("43/78 H").GetHashCode());
        ResolutionNumber.Parse("689 (XXXV)", Organ.Other).Should().NotBe(ResolutionNumber.Parse("35/689", Organ.Other));
    }

    [Fact]
    public void A_number_is_made_of_its_parts()
    {
        ResolutionNumber.OfSession(new Session(43), 78, 'H').Should().Be(ResolutionNumber.Parse("43/78 H"));
        ResolutionNumber.OfSession(new Session(3), 217, 'A').Should().Be(ResolutionNumber.Parse("217 A (III)"));
        ResolutionNumber.OfSession(new Session(6, SessionKind.Special), 3201).Should().Be(ResolutionNumber.Parse("3201 (S-VI)"));
        ResolutionNumber.OfSession(new Session(48), 1503, organ: Organ.EconomicAndSocialCouncil).Should().Be(ResolutionNumber.Parse("1503 (XLVIII)"));
        ResolutionNumber.OfSecurityCouncil(1373, 2001).Should().Be(ResolutionNumber.Parse("1373 (2001)"));
        ResolutionNumber.OfYear(2005, 80, organ: Organ.CommissionOnHumanRights).Should().Be(ResolutionNumber.Parse("2005/80", Organ.CommissionOnHumanRights));
        ResolutionNumber.OfSession(new Session(1), 1, organ: Organ.Other).ToString().Should().Be("1/1");
    }

    [Fact]
    public void Parts_that_make_no_number_are_refused()
    {
        FluentActions.Invoking(() => ResolutionNumber.OfSession(new Session(77), 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ResolutionNumber.OfSession(new Session(77), 1000)).Should().Throw<ArgumentException>().WithMessage("*go up to 999*");
        FluentActions.Invoking(() => ResolutionNumber.OfSession(new Session(77), 1, 'a')).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ResolutionNumber.OfSession(default, 1)).Should().Throw<ArgumentException>().WithMessage("*names no session*");
        FluentActions.Invoking(() => ResolutionNumber.OfSession(new Session(70), 1, organ: Organ.SecurityCouncil)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ResolutionNumber.OfYear(2006, 1, organ: Organ.GeneralAssembly)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ResolutionNumber.OfSecurityCouncil(1373, 1899)).Should().Throw<ArgumentException>().WithMessage("*met in 1899*");
    }

    [Fact]
    public void A_bare_number_can_be_given_to_the_organ_of_its_text()
    {
        ResolutionNumber.Parse("16/21", Organ.Other).WithOrgan(Organ.HumanRightsCouncil).ToSymbol().Should().Be("A/HRC/RES/16/21");
        ResolutionNumber.Parse("1373 (2001)").WithOrgan(Organ.HumanRightsCouncil).Organ.Should().Be(Organ.SecurityCouncil, "the Human Rights Council has no such numbers");
        ResolutionNumber.Parse("2006/23").WithOrgan(Organ.CommissionOnHumanRights).ToSymbol().Should().Be("E/CN.4/RES/2006/23");
        ResolutionNumber.Parse("43/78").WithLetter('H').ToString().Should().Be("43/78 H");
        ResolutionNumber.Parse("43/78 H").WithLetter(null).ToString().Should().Be("43/78");
        FluentActions.Invoking(() => ResolutionNumber.Parse("1373 (2001)").WithLetter('A')).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Numbers_are_read_and_written_through_the_interfaces_of_the_platform()
    {
        Read<ResolutionNumber>("77/37").Should().Be(ResolutionNumber.Parse("77/37"));
        string.Create(null, stackalloc char[32], $"resolution {ResolutionNumber.Parse("43/78 H")}").Should().Be("resolution 43/78 H");

        static T Read<T>(ReadOnlySpan<char> text)
            where T : ISpanParsable<T> => T.Parse(text, null);
    }
}
