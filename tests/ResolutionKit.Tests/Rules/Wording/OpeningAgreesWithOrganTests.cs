using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.Wording;

public sealed class OpeningAgreesWithOrganTests
{
    [Theory]
    [InlineData("fr", "*Gravement [|préoccupé|]* par la situation,\n\n1. *Décide* de se réunir.", "*Gravement préoccupée* par la situation,\n\n1. *Décide* de se réunir.")]
    [InlineData("es", "*[|Convencido|]* de ello,\n\n1. *Decide* reunirse.", "*Convencida* de ello,\n\n1. *Decide* reunirse.")]
    [InlineData("ru", "*будучи [|преисполнен|] решимости* действовать,\n\n1. *постановляет* собраться.", "*будучи преисполнена решимости* действовать,\n\n1. *постановляет* собраться.")]
    [InlineData("ar", "إذ [|يضع في اعتباره|] الميثاق،\n\n1. تقرر أن تجتمع.", "إذ تضع في اعتبارها الميثاق،\n\n1. تقرر أن تجتمع.")]
    public void The_form_that_agrees_is_written_without_asking(string language, string marked, string mended) =>
        RuleCase.Of("RK5004").Fixes(DraftText.In(language, marked), DraftText.In(language, mended), isSafe: true);

    [Fact]
    public void A_body_that_is_not_known_has_no_gender() =>
        RuleCase.Of("RK5004").IsSilent("---\nresolution: A/C.1/81/L.1\nlanguage: fr\n---\n\nLa Commission de la condition de la femme,\n\n*Convaincue* de l'importance de la question,\n\n1. *Décide* de se réunir.\n");
}
