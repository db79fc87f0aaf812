using ResolutionKit.Languages;
using ResolutionKit.Phrases;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Phrases;

public sealed class OpeningPhraseTests
{
    [Theory]
    [InlineData("en", "Recalling its resolution 73/266", "Recalling", "Recalls", OpeningRole.Preambular)]
    [InlineData("en", "Takes note with appreciation of the report", "Takes note with appreciation", "Takes note", OpeningRole.Operative)]
    [InlineData("en", "Also strongly encourages Member States", "Also strongly encourages", "Encourages", OpeningRole.Operative)]
    [InlineData("en", "Taking note further of the report", "Taking note further", "Takes note", OpeningRole.Preambular)]
    [InlineData("en", "Expressing its deep concern at the situation", "Expressing its deep concern", "Expresses concern", OpeningRole.Preambular)]
    [InlineData("en", "Deeply concerned about the situation", "Deeply concerned", "Concerned", OpeningRole.Preambular)]
    [InlineData("en", "Having also considered the report", "Having also considered", "Having considered", OpeningRole.Preambular)]
    [InlineData("en", "Calls once again upon the parties", "Calls once again upon", "Calls upon", OpeningRole.Operative)]
    [InlineData("en", "Condemns in the strongest terms all attacks", "Condemns in the strongest terms", "Condemns", OpeningRole.Operative)]
    [InlineData("en", "Requests further information", "Requests", "Requests", OpeningRole.Operative)]
    [InlineData("en", "Requests further that the report be circulated", "Requests further", "Requests", OpeningRole.Operative)]
    [InlineData("en", "Demands full compliance", "Demands", "Demands", OpeningRole.Operative)]
    [InlineData("en", "Viewing with grave concern the events", "Viewing with grave concern", "Views", OpeningRole.Preambular)]
    [InlineData("zh", "又表示严重关切该局势", "又表示严重关切", "表示 关切", OpeningRole.Either)]
    [InlineData("zh", "强烈谴责袭击", "强烈谴责", "谴责", OpeningRole.Either)]
    [InlineData("zh", "强调指出迫切需要", "强调指出", "强调指出", OpeningRole.Either)]
    [InlineData("zh", "请求秘书长", "请求", "请求", OpeningRole.Either)]
    [InlineData("fr", "Se félicitant également de la tenue", "Se félicitant également", "Se félicite", OpeningRole.Preambular)]
    [InlineData("fr", "Accueillant également avec satisfaction le rapport", "Accueillant également avec satisfaction", "Accueille avec satisfaction", OpeningRole.Preambular)]
    [InlineData("fr", "Demande en outre au Secrétaire général", "Demande en outre", "Demande", OpeningRole.Operative)]
    [InlineData("fr", "Prie instamment les États Membres", "Prie instamment", "Prie instamment", OpeningRole.Operative)]
    [InlineData("fr", "Encourage les États Membres", "Encourage", "Encourage", OpeningRole.Operative)]
    [InlineData("fr", "Encouragée par les progrès accomplis", "Encouragée", "Encouragé", OpeningRole.Preambular)]
    [InlineData("es", "Toma nota con reconocimiento del informe", "Toma nota con reconocimiento", "Toma nota", OpeningRole.Operative)]
    [InlineData("es", "Acogiendo también con beneplácito el informe", "Acogiendo también con beneplácito", "Acoge con beneplácito", OpeningRole.Preambular)]
    [InlineData("es", "Decide también seguir ocupándose", "Decide también", "Decide", OpeningRole.Operative)]
    [InlineData("ru", "вновь подтверждая свою приверженность", "вновь подтверждая", "вновь подтверждает", OpeningRole.Preambular)]
    [InlineData("ru", "призывает далее все государства", "призывает далее", "призывает", OpeningRole.Operative)]
    [InlineData("ru", "с глубокой обеспокоенностью отмечает", "с глубокой обеспокоенностью отмечает", "отмечает", OpeningRole.Operative)]
    [InlineData("ru", "выражая также свою глубокую признательность", "выражая также свою глубокую признательность", "выражает признательность", OpeningRole.Preambular)]
    [InlineData("ar", "وإذ تؤكد من جديد قرارها", "وإذ تؤكد من جديد", "يؤكد من جديد", OpeningRole.Preambular)]
    [InlineData("ar", "إذ تشير أيضاً إلى قراراتها", "إذ تشير أيضاً", "يشير", OpeningRole.Preambular)]
    [InlineData("ar", "تطلب أيضا إلى الأمين العام", "تطلب أيضا", "يطلب", OpeningRole.Operative)]
    [InlineData("ar", "تعرب عن بالغ قلقها إزاء الحالة", "تعرب عن بالغ قلقها", "يعرب عن قلقه", OpeningRole.Operative)]
    public void The_longest_known_phrase_is_read(string language, string text, string phrase, string head, OpeningRole role)
    {
        var read = Read(language, text);
        read.ToString().Should().Be(phrase);
        read.Head.Should().Be(head);
        read.Role.Should().Be(role);
    }

    [Theory]
    [InlineData("en", "Also strongly encourages States", OpeningSuccession.Also, "strongly", "")]
    [InlineData("en", "Noting further with deep concern that", OpeningSuccession.Further, "", "with deep concern")]
    [InlineData("en", "Expresses its sincere appreciation to", OpeningSuccession.None, "sincere", "")]
    [InlineData("zh", "还强烈敦促各方", OpeningSuccession.Further, "强烈", "")]
    [InlineData("fr", "Note également avec préoccupation que", OpeningSuccession.Also, "", "avec préoccupation")]
    [InlineData("es", "Condena además enérgicamente los ataques", OpeningSuccession.Further, "enérgicamente", "")]
    [InlineData("ru", "решительно призывает также все стороны", OpeningSuccession.Also, "решительно", "")]
    [InlineData("ar", "تدين كذلك بشدة الهجمات", OpeningSuccession.Further, "بشدة", "")]
    public void What_stands_around_the_verb_is_told(string language, string text, OpeningSuccession succession, string intensifier, string complement)
    {
        var read = Read(language, text);
        read.Succession.Should().Be(succession);
        read.Intensifier.Should().Be(intensifier);
        read.Complement.Should().Be(complement);
    }

    [Theory]
    [InlineData("en", "Calls upon", "Calling upon")]
    [InlineData("en", "Also calls upon", "Also calling upon")]
    [InlineData("en", "Expressing its deep concern", "Expresses its deep concern")]
    [InlineData("en", "Decides", null)]
    [InlineData("en", "Requesting", "Requests")]
    [InlineData("en", "Convinced", null)]
    [InlineData("zh", "回顾", null)]
    [InlineData("fr", "Se félicitant également", "Se félicite également")]
    [InlineData("es", "Pone de relieve", "Poniendo de relieve")]
    [InlineData("ru", "принимая также к сведению", "принимает также к сведению")]
    [InlineData("ar", "تشير", null)]
    public void The_counterpart_opens_the_other_part(string language, string text, string? counterpart) => Read(language, text).Counterpart.Should().Be(counterpart);

    [Theory]
    [InlineData("fr", "Profondément préoccupé", OpeningAgreement.Masculine, "Profondément préoccupée")]
    [InlineData("fr", "Désireuse", OpeningAgreement.Feminine, "Désireux")]
    [InlineData("es", "Gravemente preocupada", OpeningAgreement.Feminine, "Gravemente preocupado")]
    [InlineData("es", "Consciente", OpeningAgreement.None, null)]
    [InlineData("ru", "будучи глубоко обеспокоена", OpeningAgreement.Feminine, "будучи глубоко обеспокоен")]
    [InlineData("ar", "وإذ يضع في اعتباره", OpeningAgreement.Masculine, "وإذ تضع في اعتبارها")]
    [InlineData("en", "Convinced", OpeningAgreement.None, null)]
    public void Gender_is_that_of_the_organ(string language, string text, OpeningAgreement agreement, string? concordant)
    {
        var read = Read(language, text);
        read.Agreement.Should().Be(agreement);
        read.Concordant.Should().Be(concordant);
    }

    [Theory]
    [InlineData("en", "Acting under Chapter VII of the Charter", true)]
    [InlineData("en", "Acting under Article 11 of the Charter", false)]
    [InlineData("en", "Demands that all parties comply", false)]
    public void Powers_that_the_Charter_gives_to_one_organ_are_told(string language, string text, bool isOfCouncil) =>
        Read(language, text).Organs.Should().Equal(isOfCouncil ? [Organ.SecurityCouncil] : []);

    [Theory]
    [InlineData("en", "Noteworthy progress")]
    [InlineData("en", "Member States shall report")]
    [InlineData("en", "also")]
    [InlineData("en", "")]
    [InlineData("fr", "Les États Membres")]
    [InlineData("ar", "و")]
    public void What_is_no_opening_is_not_read(string language, string text) =>
        OpeningPhrases.TryRead(text, DraftingLanguage.Find(language)!, out _).Should().BeFalse();

    [Theory]
    [InlineData("  Recalling its resolution", 2, 11)]
    [InlineData("Taking\u00A0note of", 0, 11)]
    public void A_phrase_has_its_place(string text, int start, int end)
    {
        var span = Read("en", text).Span;
        (span.Start, span.End).Should().Be((start, end));
    }

    private static OpeningPhrase Read(string language, string text)
    {
        OpeningPhrases.TryRead(text, DraftingLanguage.Find(language)!, out var phrase).Should().BeTrue("{0} opens with a phrase", text);
        return phrase!;
    }
}
