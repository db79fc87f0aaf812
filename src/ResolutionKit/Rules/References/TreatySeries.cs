namespace ResolutionKit.Rules.References;

/// <summary>Treaties that resolutions cite, with the volumes of the United Nations <em>Treaty Series</em> in which they and their protocols and amendments stand.</summary>
/// <remarks>Treaties are published in the order of their registration, but for a few volumes; so numbers and volumes rise together. Protocols and amendments bear the number of their treaty and stand in later volumes.</remarks>
internal static class TreatySeries
{
    /// <summary>By how many volumes the order of publication may be broken.</summary>
    private const int Slack = 12;

    private static readonly Treaty[] s_treaties =
    [
        new(4, "Convention on the Privileges and Immunities of the United Nations", 1, 90),
        new(102, "Convention on International Civil Aviation", 15),
        new(521, "Convention on the Privileges and Immunities of the Specialized Agencies", 33),
        new(970, "Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field", 75),
        new(971, "Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea", 75),
        new(972, "Geneva Convention relative to the Treatment of Prisoners of War", 75),
        new(973, "Geneva Convention relative to the Protection of Civilian Persons in Time of War", 75),
        new(1021, "Convention on the Prevention and Punishment of the Crime of Genocide", 78),
        new(1342, "Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others", 96),
        new(2545, "Convention relating to the Status of Refugees", 189),
        new(2613, "Convention on the Political Rights of Women", 193),
        new(3511, "Convention for the Protection of Cultural Property in the Event of Armed Conflict", 249),
        new(3822, "Supplementary Convention on the Abolition of Slavery", 266),
        new(5158, "Convention relating to the Status of Stateless Persons", 360),
        new(5778, "Antarctic Treaty", 402),
        new(6964, "Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water", 480),
        new(7310, "Vienna Convention on Diplomatic Relations", 500),
        new(7515, "Single Convention on Narcotic Drugs, 1961", 520),
        new(8638, "Vienna Convention on Consular Relations", 596),
        new(8791, "Protocol relating to the Status of Refugees", 606),
        new(8843, "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space", 610),
        new(9068, "Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean", 634),
        new(9464, "International Convention on the Elimination of All Forms of Racial Discrimination", 660),
        new(9574, "Agreement on the Rescue of Astronauts", 672),
        new(10106, "Convention on Offences Committed on Board Aircraft", 704),
        new(10485, "Treaty on the Non-Proliferation of Nuclear Weapons", 729),
        new(12325, "Convention for the Suppression of Unlawful Seizure of Aircraft", 860),
        new(13810, "Convention on International Liability for Damage Caused by Space Objects", 961),
        new(14118, "Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation", 974),
        new(14152, "Single Convention on Narcotic Drugs, 1961, as amended by the Protocol of 1972", 976),
        new(14458, "Convention on the Reduction of Statelessness", 989),
        new(14531, "International Covenant on Economic, Social and Cultural Rights", 993, 2922),
        new(14668, "International Covenant on Civil and Political Rights", 999, 1642),
        new(14860, "Biological Weapons Convention", 1015),
        new(14861, "International Convention on the Suppression and Punishment of the Crime of Apartheid", 1015),
        new(14956, "Convention on Psychotropic Substances of 1971", 1019),
        new(15020, "Convention on Registration of Objects Launched into Outer Space", 1023),
        new(15410, "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons", 1035),
        new(15511, "Convention for the Protection of the World Cultural and Natural Heritage", 1037),
        new(17512, "Protocol I to the Geneva Conventions of 1949", 1125),
        new(17513, "Protocol II to the Geneva Conventions of 1949", 1125),
        new(18232, "Vienna Convention on the Law of Treaties", 1155),
        new(20378, "Convention on the Elimination of All Forms of Discrimination against Women", 1249, 2131),
        new(21931, "International Convention against the Taking of Hostages", 1316),
        new(22495, "Convention on Certain Conventional Weapons", 1342, 2024, 2048, 2260, 2399),
        new(23002, "Agreement Governing the Activities of States on the Moon", 1363),
        new(24631, "Convention on the Physical Protection of Nuclear Material", 1456, 3132),
        new(24841, "Convention against Torture", 1465, 2375),
        new(26164, "Vienna Convention for the Protection of the Ozone Layer", 1513),
        new(26369, "Montreal Protocol on Substances that Deplete the Ozone Layer", 1522, 1598, 1684, 1785, 2054, 2173, 3288),
        new(27531, "Convention on the Rights of the Child", 1577, 2171, 2173, 2983),
        new(27627, "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988", 1582),
        new(28911, "Basel Convention", 1673),
        new(29004, "Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation", 1678),
        new(30619, "Convention on Biological Diversity", 1760, 2226, 3008),
        new(30822, "United Nations Framework Convention on Climate Change", 1771, 2303),
        new(31363, "United Nations Convention on the Law of the Sea", 1833, 1834, 1835),
        new(31364, "Agreement relating to the Implementation of Part XI of the Convention on the Law of the Sea", 1836),
        new(33480, "United Nations Convention to Combat Desertification", 1954),
        new(33757, "Chemical Weapons Convention", 1974, 1975),
        new(35457, "Convention on the Safety of United Nations and Associated Personnel", 2051, 2689),
        new(35597, "Mine-Ban Convention", 2056),
        new(37517, "International Convention for the Suppression of Terrorist Bombings", 2149),
        new(37924, "United Nations Fish Stocks Agreement", 2167),
        new(38349, "International Convention for the Suppression of the Financing of Terrorism", 2178),
        new(38544, "Rome Statute of the International Criminal Court", 2187),
        new(39481, "International Convention on the Protection of the Rights of All Migrant Workers", 2220),
        new(39574, "United Nations Convention against Transnational Organized Crime", 2225, 2237, 2241, 2326),
        new(40214, "Stockholm Convention on Persistent Organic Pollutants", 2256),
        new(42146, "United Nations Convention against Corruption", 2349),
        new(44004, "International Convention for the Suppression of Acts of Nuclear Terrorism", 2445),
        new(44910, "Convention on the Rights of Persons with Disabilities", 2515, 2518),
        new(47713, "Convention on Cluster Munitions", 2688),
        new(48088, "International Convention for the Protection of All Persons from Enforced Disappearance", 2716),
        new(52373, "Arms Trade Treaty", 3013),
        new(54113, "Paris Agreement", 3156),
    ];

    /// <summary>The numbers and the first volumes of the treaties.</summary>
    internal static IEnumerable<(int Number, int Volume)> Known => s_treaties.Select(treaty => (treaty.Number, treaty.Volumes[0]));

    /// <summary>Why a treaty does not stand in a volume, in words; null where it may stand there.</summary>
    public static string? WhyNot(int volume, int number)
    {
        Treaty? below = null;
        foreach (var treaty in s_treaties)
        {
            if (treaty.Number == number)
            {
                return treaty.Volumes.Contains(volume) ? null : $"No. {number}, the {treaty.Name}, is in volume {string.Join(" or ", treaty.Volumes)}";
            }

            below = treaty.Number < number ? treaty : below;
        }

        // A later volume may hold a protocol; an earlier one holds nothing that was registered later.
        return below is not null && volume < below.Volumes[0] - Slack ? $"No. {below.Number} is in volume {below.Volumes[0]}, and later numbers in later volumes" : null;
    }

    private sealed record Treaty(int Number, string Name, params ImmutableArray<int> Volumes);
}
