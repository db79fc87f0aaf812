namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way in Russian.</summary>
internal static class RussianHouseStyle
{
    public static readonly HouseStyle Style = new()
    {
        Titles = new WordPreferences(
            Officer("Генеральный секретарь"), Officer("Генерального секретаря"), Officer("Генеральному секретарю"), Officer("Генеральным секретарем"), Officer("Генеральном секретаре")),
        CharterNames = new WordPreferences(
            new("Устав ООН", "Устав Организации Объединенных Наций"), new("Устава ООН", "Устава Организации Объединенных Наций"),
            new("Уставу ООН", "Уставу Организации Объединенных Наций"), new("Уставом ООН", "Уставом Организации Объединенных Наций"),
            new("Уставе ООН", "Уставе Организации Объединенных Наций")),
        Charter =
        [
            "Устав Организации Объединенных Наций", "Устава Организации Объединенных Наций", "Уставу Организации Объединенных Наций",
            "Уставом Организации Объединенных Наций", "Уставе Организации Объединенных Наций",
        ],
        HasCapitalAbbreviations = true,
        KnownAbbreviations =
        [
            "ООН", "ЮНЕСКО", "ЮНИСЕФ", "ЮНЭЙДС", "УВКБ", "ЮНКТАД", "ЮНИДО", "ЮНИТАР", "БАПОР", "МАГАТЭ", "НАТО", "АСЕАН", "ОПЕК", "БРИКС", "ЭКОВАС", "ИГАД", "СНГ", "ВИЧ", "СПИД", "COVID", "SARS", "ДНК", "РНК", "США",
            "ГА", "СБ", "ISSN", "ISBN", "PDF", "SMS",
        ],
        ExistingResources = new WordFinder(["в рамках имеющихся ресурсов", "в пределах имеющихся ресурсов", "за счет имеющихся ресурсов", "в рамках существующих ресурсов", "в пределах существующих ресурсов"]),
        BackReferences = ["там же", "указ. соч"],
        Names = new NameWords { Particles = ["в", "во", "на", "по", "для", "о", "об", "с"] },
    };

    // Offices of other organizations stand before the name of the organization: генеральный секретарь Лиги арабских государств.
    private static WordPreference Officer(string right) => new(right) { IsSafe = true, BeforeName = false, ButBefore = ["Организации Объединенных Наций"] };
}
