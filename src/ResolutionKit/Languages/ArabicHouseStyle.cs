namespace ResolutionKit.Languages;

/// <summary>The words that the United Nations write in one way in Arabic.</summary>
internal static class ArabicHouseStyle
{
    public static readonly HouseStyle Style = new()
    {
        ExistingResources = new WordFinder(["في حدود الموارد القائمة", "في حدود الموارد الموجودة", "في حدود الموارد الحالية", "ضمن الموارد القائمة", "ضمن حدود الموارد القائمة", "في إطار الموارد القائمة"]),
        BackReferences = ["المرجع نفسه", "المرجع السابق", "المصدر نفسه"],
        Names = new NameWords { Particles = ["في", "من", "على", "بشأن", "عن", "إلى"] },
    };
}
