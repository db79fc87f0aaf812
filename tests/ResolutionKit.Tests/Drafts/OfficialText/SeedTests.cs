using ResolutionKit.Drafts.Reading;
using ResolutionKit.Languages;
using ResolutionKit.Symbols;
using ResolutionKit.Text;

namespace ResolutionKit.Tests.Drafts.OfficialText;

/// <summary>The two official texts that the project was made from.</summary>
public sealed class SeedTests
{
    [Fact]
    public void Resolution_77_37_has_its_paragraphs()
    {
        var resolution = Official.Seed(Official.Seed77).Result.Resolution;

        resolution.Preamble.Should().HaveCount(25);
        resolution.Operative.Should().HaveCount(5).And.OnlyContain(paragraph => paragraph.Items.IsEmpty && paragraph.Marker == null);
        resolution.Footnotes.Select(note => (note.Label, note.Text.Text)).Should().Equal(
            ("1", "见 A/65/201、A/68/98、A/70/174、A/75/816 和 A/76/135。"), ("2", "见 A/77/275。"));
        resolution.Sections.Should().BeEmpty();
        resolution.Annexes.Should().BeEmpty();
        resolution.EnactingClause.Should().BeNull();
    }

    [Fact]
    public void Resolution_77_37_has_no_masthead_but_what_its_last_lines_and_title_tell()
    {
        var resolution = Official.Seed(Official.Seed77).Result.Resolution;

        resolution.Language.Should().BeSameAs(DraftingLanguage.Chinese);
        resolution.Title!.Text.Should().Be("推进从国际安全角度使用信息和通信技术的国家负责任行为的行动纲领");
        resolution.Symbol.ToString().Should().Be("A/RES/77/37");
        resolution.Session.Should().Be(new Session(77));
        resolution.Masthead.Should().Be(new Masthead
        {
            Symbol = resolution.Symbol,
            Adopted = new DateOnly(2022, 12, 7),
            Meeting = 46,
            Report = DocumentSymbol.Parse("A/77/380"),
            ReportParagraph = "11",
        });
    }

    [Fact]
    public void Resolution_73_266_has_its_paragraphs()
    {
        var resolution = Official.Seed(Official.Seed73).Result.Resolution;

        resolution.Preamble.Should().HaveCount(15);
        resolution.Operative.Select(paragraph => paragraph.Items.Length).Should().Equal(2, 2, 0, 0, 0, 0);
        resolution.Passages.Where(passage => passage.Kind == PassageKind.Operative).Select(passage => passage.Label).Should().Equal(
            "O1", "O1(a)", "O1(b)", "O2", "O2(a)", "O2(b)", "O3", "O4", "O5", "O6");
        resolution.Footnotes.Select(note => note.Text.Text).Should().Equal("A/65/201。", "A/68/98。", "A/70/174。");
        resolution.EnactingClause.Should().BeNull();
    }

    [Fact]
    public void Resolution_73_266_has_its_whole_masthead()
    {
        var resolution = Official.Seed(Official.Seed73).Result.Resolution;

        resolution.Language.Should().BeSameAs(DraftingLanguage.Chinese);
        resolution.Title!.Text.Should().Be("从国际安全角度促进网络空间国家负责任行为");
        resolution.Masthead.Should().Be(new Masthead
        {
            Symbol = DocumentSymbol.Parse("A/RES/73/266"),
            Organ = Organ.GeneralAssembly,
            Distribution = "General",
            Issued = new DateOnly(2019, 1, 2),
            JobNumber = "18-22650",
            BarCode = "1822650",
            Session = new Session(73),
            AgendaItems = ["96"],
            Adopted = new DateOnly(2018, 12, 22),
            Report = DocumentSymbol.Parse("A/73/505"),
        });
    }

    [Theory]
    [InlineData(Official.Seed77, "P1", "回顾其 1988 年 12 月 7 日第 43/78 H 号、1998 年 12 月 4 日第 53/70 号、1999 年 12 月 1 日")]
    [InlineData(Official.Seed77, "P5", "又表示关切针对支持为公众提供基本服务的关键基础设施和关键信息基础设施的恶意信息和通信技术活动，")]
    [InlineData(Official.Seed77, "P10", "回顾 2010 年、2013 年、2015 年和 2021 年政府专家组以及 2021 年从国际安全角度看信息和电信领域的发展不限成员名额工作组的评估和建议，以及 2021-2025 年信息")]
    [InlineData(Official.Seed77, "P17", "重申在联合国主持下今后进行定期机构对话的机制，应是一个有具体目标而且着重行动的进程，建立在以往成果的基础上、包容各方、透明、以达成共识为导向并以成果为基础,")]
    [InlineData(Official.Seed77, "P18", "认识到探索专门用于对商定规范和规则")]
    [InlineData(Official.Seed77, "O3", "请秘书长在现有资源范围内并通过自愿捐款，就行动纲领的范围、结构和内容以及制订行动纲领的筹备工作和方式征求会员国的意见，包括在一次国际会议上征求意见，同时考虑到大会第 76/19 号决议、政府专家组 2010 年、2013 年、2015 年和 2021 年共识报告、不限成员名额工作组 2021 年报告、不限成员名额工作组 2021-2025 年第一次年度进展报告、")]
    [InlineData(Official.Seed77, "O5", "决定将题为“从国际安全角度看信息和电信领域的发展”的项目列入大会第七十八届会议临时议程。")]
    [InlineData(Official.Seed73, "P1", "回顾其 1998年 12月 4日第 53/70号、1999年 12月 1日第 54/49号、2000年 11月 20日第 55/28号、2001年 11月 29日第 56/19号、2002年 11月 22日第 57/53号、")]
    [InlineData(Official.Seed73, "P8", "特别指出有必要加强国家之间的协调与合作，打击为犯罪目的使用信息和通信技术，")]
    [InlineData(Official.Seed73, "P10", "欢迎从国际安全角度看信息和电信领域的发展政府专家组的有效工作以及秘书长转递的 2010年、2013年和 2015年报告，")]
    [InlineData(Official.Seed73, "P12", "确认政府专家组 2013年和 2015年报告的结论意见，即国际法，尤其是《联合国宪章》，对")]
    [InlineData(Official.Seed73, "O1(a)", "将从国际安全角度看信息和电信领域的发展政府专家组 2010年、错误!未定义书签。 2013年错误!未定义书签。 和 2015年报告错误!未定义书签。 作为其使用信息和通信技术的指南；")]
    [InlineData(Official.Seed73, "O3", "请秘书长在将于 2019 年成立的基于公平区域分配的政府专家组的协助下，")]
    public void Lines_are_joined_as_the_text_itself_is_written(string seed, string label, string start) =>
        Official.Seed(seed).Result.Resolution.Passages.Single(passage => passage.Label == label).Prose.Text.Should().StartWith(start);

    [Theory]
    [InlineData(Official.Seed77, "P10", "建议，|以及 2021", "1")]
    [InlineData(Official.Seed77, "P10", "年度进展报告，|特别是", "2")]
    [InlineData(Official.Seed73, "P10", "2010年、|2013年", "1")]
    [InlineData(Official.Seed73, "P10", "2013年|和 2015年", "2")]
    [InlineData(Official.Seed73, "P10", "报告，|", "3")]
    public void Footnote_markers_are_taken_out_of_the_text_and_kept_in_their_place(string seed, string label, string around, string marker)
    {
        var (source, result) = Official.Seed(seed);
        var prose = result.Resolution.Passages.Single(passage => passage.Label == label).Prose;
        var index = prose.FootnoteReferences.ToList().FindIndex(reference => reference.Label == marker);

        var halves = around.Split('|');
        var position = prose.FootnoteReferences[index].Position;
        prose.Text.Substring(0, position).Should().EndWith(halves[0]);
        prose.Text.Substring(position).Should().StartWith(halves[1]);
        source.ToString(prose.GetReferenceSourceSpan(index)!.Value).Should().Be(marker);
    }

    [Theory]
    [InlineData(Official.Seed77, 2)]
    [InlineData(Official.Seed73, 3)]
    public void No_other_digits_are_taken_for_markers(string seed, int count) =>
        Official.Seed(seed).Result.Resolution.Passages.Sum(passage => passage.Prose.FootnoteReferences.Length).Should().Be(count);

    [Theory]
    [InlineData(Official.Seed77)]
    [InlineData(Official.Seed73)]
    public void Nothing_is_without_a_place(string seed) => Official.Seed(seed).Result.Problems.Should().BeEmpty();

    [Theory]
    [InlineData(Official.Seed73, DraftField.Symbol, "A/RES/73/266")]
    [InlineData(Official.Seed73, DraftField.Organ, "大  会")]
    [InlineData(Official.Seed73, DraftField.Issued, "2 January 2019")]
    [InlineData(Official.Seed73, DraftField.JobNumber, "18-22650")]
    [InlineData(Official.Seed73, DraftField.BarCode, "1822650")]
    [InlineData(Official.Seed73, DraftField.Session, "第七十三届会议")]
    [InlineData(Official.Seed73, DraftField.Adopted, "2018 年 12 月 22 日")]
    [InlineData(Official.Seed73, DraftField.Report, "A/73/505")]
    [InlineData(Official.Seed73, DraftField.TitleNumber, "73/266")]
    [InlineData(Official.Seed77, DraftField.Report, "A/77/380")]
    [InlineData(Official.Seed77, DraftField.ReportParagraph, "11")]
    [InlineData(Official.Seed77, DraftField.Adopted, "2022 年 12 月 7 日")]
    [InlineData(Official.Seed77, DraftField.ClosingDate, "2022 年 12 月 7 日")]
    [InlineData(Official.Seed77, DraftField.Meeting, "46")]
    [InlineData(Official.Seed77, DraftField.EnactingClause, "大会，")]
    public void Fields_remember_their_places(string seed, DraftField field, string text)
    {
        var (source, result) = Official.Seed(seed);
        source.ToString(result.Places[field]).Should().Be(text);
    }

    [Theory]
    [InlineData(Official.Seed77)]
    [InlineData(Official.Seed73)]
    public void Line_ends_and_trailing_blanks_do_not_matter(string seed)
    {
        var (source, result) = Official.Seed(seed);
        var lines = source.Content.Split('\n');

        Official.Read(string.Join("\r\n", lines)).Resolution.Should().Be(result.Resolution);
        Official.Read(string.Join("\n", lines.Select(line => line.TrimEnd()))).Resolution.Should().Be(result.Resolution);
        Official.Read(string.Join("\n", lines.Select(line => line + "  "))).Resolution.Should().Be(result.Resolution);
    }

    [Theory]
    [InlineData(Official.Seed77)]
    [InlineData(Official.Seed73)]
    public void Any_stretch_of_prose_maps_to_the_same_words_of_the_source(string seed)
    {
        var (source, result) = Official.Seed(seed);
        foreach (var passage in result.Resolution.Passages)
        {
            var text = passage.Prose.Text;
            for (var start = 0; start < text.Length; start += 3)
            {
                foreach (var length in new[] { 1, 2, 7, 30, text.Length - start })
                {
                    var span = new TextSpan(start, Math.Min(length, text.Length - start));
                    var marks = passage.Prose.FootnoteReferences.Any(mark => mark.Position > span.Start && mark.Position < span.End);
                    if (!marks)
                    {
                        var mapped = source.ToString(passage.Prose.GetSourceSpan(span)!.Value);
                        if (Official.WithoutBlanks(mapped) != Official.WithoutBlanks(text.Substring(span.Start, span.Length)))
                        {
                            mapped.Should().Be(text.Substring(span.Start, span.Length));
                        }
                    }
                }
            }
        }
    }
}
