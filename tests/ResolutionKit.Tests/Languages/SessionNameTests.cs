using ResolutionKit.Languages;
using ResolutionKit.Symbols;

namespace ResolutionKit.Tests.Languages;

public sealed class SessionNameTests
{
    [Theory]
    [InlineData("en", "1", "first session")]
    [InlineData("en", "12", "twelfth session")]
    [InlineData("en", "20", "twentieth session")]
    [InlineData("en", "73", "seventy-third session")]
    [InlineData("en", "100", "one hundredth session")]
    [InlineData("en", "101", "one hundred and first session")]
    [InlineData("en", "173", "one hundred and seventy-third session")]
    [InlineData("en", "S-10", "tenth special session")]
    [InlineData("en", "ES-11", "eleventh emergency special session")]
    [InlineData("zh", "1", "第一届会议")]
    [InlineData("zh", "10", "第十届会议")]
    [InlineData("zh", "19", "第十九届会议")]
    [InlineData("zh", "20", "第二十届会议")]
    [InlineData("zh", "73", "第七十三届会议")]
    [InlineData("zh", "100", "第一百届会议")]
    [InlineData("zh", "101", "第一百零一届会议")]
    [InlineData("zh", "110", "第一百一十届会议")]
    [InlineData("zh", "173", "第一百七十三届会议")]
    [InlineData("zh", "S-10", "第十届特别会议")]
    [InlineData("zh", "ES-10", "第十届紧急特别会议")]
    [InlineData("fr", "1", "première session")]
    [InlineData("fr", "2", "deuxième session")]
    [InlineData("fr", "17", "dix-septième session")]
    [InlineData("fr", "20", "vingtième session")]
    [InlineData("fr", "21", "vingt et unième session")]
    [InlineData("fr", "30", "trentième session")]
    [InlineData("fr", "40", "quarantième session")]
    [InlineData("fr", "61", "soixante et unième session")]
    [InlineData("fr", "70", "soixante-dixième session")]
    [InlineData("fr", "71", "soixante et onzième session")]
    [InlineData("fr", "72", "soixante-douzième session")]
    [InlineData("fr", "77", "soixante-dix-septième session")]
    [InlineData("fr", "80", "quatre-vingtième session")]
    [InlineData("fr", "81", "quatre-vingt-unième session")]
    [InlineData("fr", "90", "quatre-vingt-dixième session")]
    [InlineData("fr", "91", "quatre-vingt-onzième session")]
    [InlineData("fr", "99", "quatre-vingt-dix-neuvième session")]
    [InlineData("fr", "100", "centième session")]
    [InlineData("fr", "101", "cent unième session")]
    [InlineData("fr", "171", "cent soixante et onzième session")]
    [InlineData("fr", "S-10", "dixième session extraordinaire")]
    [InlineData("fr", "ES-10", "dixième session extraordinaire d'urgence")]
    [InlineData("es", "1", "primer período de sesiones")]
    [InlineData("es", "13", "decimotercer período de sesiones")]
    [InlineData("es", "20", "vigésimo período de sesiones")]
    [InlineData("es", "58", "quincuagésimo octavo período de sesiones")]
    [InlineData("es", "73", "septuagésimo tercer período de sesiones")]
    [InlineData("es", "100", "centésimo período de sesiones")]
    [InlineData("es", "121", "centésimo vigésimo primer período de sesiones")]
    [InlineData("es", "S-10", "décimo período extraordinario de sesiones")]
    [InlineData("es", "ES-10", "décimo período extraordinario de sesiones de emergencia")]
    [InlineData("ru", "1", "первая сессия")]
    [InlineData("ru", "3", "третья сессия")]
    [InlineData("ru", "11", "одиннадцатая сессия")]
    [InlineData("ru", "40", "сороковая сессия")]
    [InlineData("ru", "73", "семьдесят третья сессия")]
    [InlineData("ru", "90", "девяностая сессия")]
    [InlineData("ru", "100", "сотая сессия")]
    [InlineData("ru", "121", "сто двадцать первая сессия")]
    [InlineData("ru", "S-10", "десятая специальная сессия")]
    [InlineData("ru", "ES-10", "десятая чрезвычайная специальная сессия")]
    [InlineData("ar", "1", "الدورة الأولى")]
    [InlineData("ar", "10", "الدورة العاشرة")]
    [InlineData("ar", "11", "الدورة الحادية عشرة")]
    [InlineData("ar", "20", "الدورة العشرون")]
    [InlineData("ar", "71", "الدورة الحادية والسبعون")]
    [InlineData("ar", "73", "الدورة الثالثة والسبعون")]
    [InlineData("ar", "100", "الدورة المائة")]
    [InlineData("ar", "S-10", "الدورة الاستثنائية العاشرة")]
    [InlineData("ar", "ES-10", "الدورة الاستثنائية الطارئة العاشرة")]
    public void A_session_has_its_name_in_words(string code, string session, string name)
    {
        var language = DraftingLanguage.Find(code)!;

        language.FormatSessionName(Session.Parse(session)).Should().Be(name);
        language.TryParseSessionName(name, out var read).Should().BeTrue();
        read.Should().Be(Session.Parse(session));
    }

    [Fact]
    public void Every_name_in_every_language_is_read_back()
    {
        foreach (var language in DraftingLanguage.All)
        {
            foreach (var kind in new[] { SessionKind.Regular, SessionKind.Special, SessionKind.Emergency })
            {
                for (var number = 1; number <= 199; number++)
                {
                    var session = new Session(number, kind);
                    var name = language.FormatSessionName(session);
                    language.TryParseSessionName(name, out var read).Should().BeTrue("{0} is a session", name);
                    read.Should().Be(session);
                    language.FindSessionNames($"({name}).").Should().Equal((new(1, name.Length), session));
                }
            }
        }
    }

    [Theory]
    [InlineData("en", "Seventy-third session", "73")]
    [InlineData("en", "Seventy-Third Session", "73")]
    [InlineData("en", "seventy\u2011third\u00A0session", "73")]
    [InlineData("en", "78th session", "78")]
    [InlineData("en", "1st session", "1")]
    [InlineData("en", "sixty-ninth regular session", "69")]
    [InlineData("en", "11th emergency special session", "ES-11")]
    [InlineData("zh", "第78届会议", "78")]
    [InlineData("zh", "第 78 届会议", "78")]
    [InlineData("zh", "第 10 届紧急特别会议", "ES-10")]
    [InlineData("fr", "Soixante-treizième session", "73")]
    [InlineData("fr", "78e session", "78")]
    [InlineData("fr", "10e session extraordinaire d\u2019urgence", "ES-10")]
    [InlineData("es", "Septuagésimo tercer período de sesiones", "73")]
    [InlineData("es", "56º período de sesiones", "56")]
    [InlineData("es", "decimo periodo de sesiones", "10")]
    [InlineData("ru", "Семьдесят третья сессия", "73")]
    [InlineData("ru", "семьдесят третьей сессии", "73")]
    [InlineData("ru", "семьдесят четвёртую сессию", "74")]
    [InlineData("ru", "тридцать шестую сессию", "36")]
    [InlineData("ru", "11-я чрезвычайная специальная сессия", "ES-11")]
    [InlineData("ru", "десятой чрезвычайной специальной сессии", "ES-10")]
    [InlineData("ar", "للدورة التاسعة والأربعين", "49")]
    [InlineData("ar", "دورتها السادسة والخمسين", "56")]
    [InlineData("ar", "الدورة 78", "78")]
    [InlineData("ar", "دورتها الاستثنائية الطارئة العاشرة", "ES-10")]
    public void Other_spellings_of_a_name_are_read(string code, string name, string session)
    {
        DraftingLanguage.Find(code)!.TryParseSessionName(name, out var read).Should().BeTrue();
        read.Should().Be(Session.Parse(session));
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "session")]
    [InlineData("en", "this session")]
    [InlineData("en", "seventy-third")]
    [InlineData("en", "seventy-third sessions")]
    [InlineData("en", "its seventy-third session")]
    [InlineData("en", "seventy-third session of the Assembly")]
    [InlineData("en", "third substantive session")]
    [InlineData("en", "0th session")]
    [InlineData("en", "1000th session")]
    [InlineData("en", "78e session")]
    [InlineData("en", "seventy third session")]
    [InlineData("zh", "第届会议")]
    [InlineData("zh", "第七十三次会议")]
    [InlineData("zh", "七十三届会议")]
    [InlineData("zh", "第七十三届")]
    [InlineData("fr", "soixante-treizième séance")]
    [InlineData("ru", "семьдесят третья сессии семинара")]
    public void What_is_no_name_of_a_session_is_not_read(string code, string text)
    {
        DraftingLanguage.Find(code)!.TryParseSessionName(text, out var session).Should().BeFalse();
        session.IsDefault.Should().BeTrue();
    }

    // The names are marked in the texts.
    [Theory]
    [InlineData("en", "Decides to include the item in the provisional agenda of its [seventy-eighth session].", "78")]
    [InlineData("en", "from its [thirty-fifth session] to its [fifty-seventh session] and at the [Fifty-ninth Session]", "35 57 59")]
    [InlineData("en", "the fourth and fifth substantive sessions of the working group", "")]
    [InlineData("en", "the eleventh substantive session; an emergency special session; each session; in session", "")]
    [InlineData("en", "the [tenth emergency special session] and the [tenth special session]", "ES-10 S-10")]
    [InlineData("en", "obsessions, possession and the seventy-third possession", "")]
    [InlineData("zh", "决定将该项目列入大会[第七十八届会议]临时议程。", "78")]
    [InlineData("zh", "工作组第四届和第五届实质性会议讨论了第一次年度进展报告", "")]
    [InlineData("zh", "[第三十七届会议]至[第五十九届会议]、[第十届紧急特别会议]和[第十届特别会议]续会", "37 59 ES-10 S-10")]
    [InlineData("zh", "下届会议、历届会议、第 46 次全体会议", "")]
    [InlineData("zh", "第一委员会向[第 78 届会议]提交", "78")]
    [InlineData("fr", "à l'ordre du jour provisoire de sa [soixante-dix-huitième session] ; la [soixante et unième session]", "78 61")]
    [InlineData("fr", "la [première session extraordinaire] et la session suivante, quatrième et cinquième sessions", "S-1")]
    [InlineData("es", "en su [septuagésimo octavo período de sesiones], el [quinto período de sesiones]", "78 5")]
    [InlineData("es", "el próximo período de sesiones; por un período de 13 meses; sus sesiones", "")]
    [InlineData("ru", "повестку дня своей [семьдесят восьмой сессии], [сорок девятой сессии] Комиссии", "78 49")]
    [InlineData("ru", "созвать [тридцать шестую сессию] и специальную сессию", "36")]
    [InlineData("ar", "في جدول الأعمال المؤقت ل[دورتها الثامنة والسبعين]، وفي [الدورة العاشرة] للجنة", "78 10")]
    [InlineData("ar", "الدور الهام للأمم المتحدة في هذه الدورة", "")]
    public void Names_are_found_in_running_text(string code, string marked, string sessions)
    {
        var (text, spans) = Unmark(marked);

        var found = DraftingLanguage.Find(code)!.FindSessionNames(text);

        string.Join(' ', found.Select(name => name.Session)).Should().Be(sessions);
        found.Select(name => (name.Span.Start, name.Span.End)).Should().Equal(spans);
    }

    [Fact]
    public void A_session_beyond_the_words_is_refused()
    {
        DraftingLanguage.English.FormatSessionName(default).Should().BeEmpty();
        FluentActions.Invoking(() => DraftingLanguage.English.FormatSessionName(new Session(200))).Should().Throw<ArgumentOutOfRangeException>();
        DraftingLanguage.English.TryParseSessionName(null, out _).Should().BeFalse();
    }

    private static (string Text, List<(int Start, int End)> Spans) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(int, int)>();
        var start = 0;
        foreach (var character in marked)
        {
            switch (character)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    spans.Add((start, text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), spans);
    }
}
