using ResolutionKit.Rules.References;
using ResolutionKit.Tests.Infrastructure;

namespace ResolutionKit.Tests.Rules.References;

public sealed class TreatyVolumeTests
{
    [Theory]
    [InlineData("vol. [|999, No. 14531|]", "Treaty No. 14531 is not known to be in volume 999 of the Treaty Series: No. 14531, the International Covenant on Economic, Social and Cultural Rights, is in volume 993 or 2922.")]
    [InlineData("vol. [|157, No. 27532|]", "Treaty No. 27532 is not known to be in volume 157 of the Treaty Series: No. 27531 is in volume 1577, and later numbers in later volumes.")]
    public void A_volume_that_cannot_be_the_treatys_is_reported(string place, string message) => RuleCase.Of("RK1013").Reports(Draft(place), message);

    [Theory]
    [InlineData("vol. 999, No. 14668")]
    [InlineData("vol. 1642, No. 14668")]
    [InlineData("vol. 2271, No. 40446")]
    [InlineData("vol. 2900, No. 40446")]
    [InlineData("vol. 1, No. 3")]
    public void One_that_may_be_is_not(string place) => RuleCase.Of("RK1013").IsSilent(Draft(place));

    [Fact]
    public void Numbers_and_first_volumes_rise_together()
    {
        TreatySeries.Known.Select(treaty => treaty.Number).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        TreatySeries.Known.Select(treaty => treaty.Volume).Should().BeInAscendingOrder();
    }

    private static string Draft(string place) => $"---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n1. X.[^1]\n\n[^1]: United Nations, *Treaty Series*, {place}.\n";
}
