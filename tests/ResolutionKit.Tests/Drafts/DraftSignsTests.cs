using ResolutionKit.Drafts;

namespace ResolutionKit.Tests.Drafts;

public sealed class DraftSignsTests
{
    private const string Markdown = "---\nresolution: A/C.1/81/L.99\ntitle: Safety of lighthouses\n---\n\nThe General Assembly,\n";

    [Theory]
    [InlineData("a.md", Markdown)]
    [InlineData("a.yaml", "resolution: A/C.1/81/L.98\ntitle: Safety of harbours\n")]
    [InlineData("a.txt", "第八十一届会议\n\n81/999. 灯塔安全\n\n大会，\n\n回顾其2018年12月22日第73/266号决议，\n")]
    [InlineData("a.MD", "---\ntitle: x\nresolution:\n---\n")]
    [InlineData("a.markdown", "---\r\n# a comment\r\n\"resolution\": A/RES/77/37\r\n---\r\n")]
    [InlineData("a.md", "---\nresolution : A/RES/77/37\nnever closed\n")]
    [InlineData("a.yml", "%YAML 1.2\n---\n# a comment\ntitle: x\nresolution: [\n")]
    [InlineData("a.txt", "\n 联 合 国   A/RES/73/266 \n")]
    [InlineData("a.txt", "United Nations\nA/80/L.12\n")]
    [InlineData("a.txt", "  A/C.1/80/L.2  \n\nEightieth session\n")]
    [InlineData("a.txt", "Resolution 385 (1976)\nof 30 January 1976\n\nThe Security Council,\n")]
    [InlineData("a.txt", "La Asamblea General,\n")]
    [InlineData("a.txt", "RESOLUTION 768 (1992)\n\nAdopted by the Security Council at its 3102nd meeting on 30 July 1992\n\nRecalling it,\n")]
    [InlineData("a.txt", "MILITARY STAFF COMMITTEE\n\n1 (1946) Resolution of 25 January 1946\n\nBy Article 47,\n")]
    [InlineData("a.txt", "四(一九四六). 一九四六年四月二十九日决议案\n\n查某国,\n")]
    [InlineData("a.txt", "Resolución 2223 (2015)\n")]
    [InlineData("a.txt", "إن الجمعية العامة،\n")]
    public void A_draft_is_known_by_its_first_lines(string name, string head) => Draft.IsDraft(name, head).Should().BeTrue();

    [Theory]
    [InlineData("README.md", "# resolution: a readme\n\nresolution: x\n")]
    [InlineData("post.md", "---\ntitle: My resolution\n---\n\nresolution: x\n")]
    [InlineData("post.md", "---\ntitle: x\n  resolution: indented\n---\n")]
    [InlineData("empty.md", "")]
    [InlineData("ci.yaml", "jobs:\n  resolution: x\n")]
    [InlineData("screen.yaml", "resolutions: [1080]\n")]
    [InlineData("README.txt", "This folder has the texts that the General Assembly adopted, such as A/RES/73/266.\n")]
    [InlineData("notes.txt", "Resolution 768 (1992) was adopted at the 3102nd meeting.\n")]
    [InlineData("requirements.txt", "requests==2.0\n")]
    [InlineData("notes.txt", "The United Nations was founded in 1945.\n")]
    [InlineData("binary.txt", "The General Assembly,\n\0\0")]
    [InlineData("a.docx", Markdown)]
    public void Another_file_is_no_draft(string name, string head) => Draft.IsDraft(name, head).Should().BeFalse();
}
