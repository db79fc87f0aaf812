using ResolutionKit.Drafts;

namespace ResolutionKit.Tests.Drafts;

public sealed class DraftFormsTests
{
    [Theory]
    [InlineData("drafts/ict.md", "", DraftForm.Markdown)]
    [InlineData("drafts/ict.MARKDOWN", "", DraftForm.Markdown)]
    [InlineData("drafts/ict.yml", "---\n", DraftForm.Yaml)]
    [InlineData("drafts/ict.yaml", "", DraftForm.Yaml)]
    [InlineData("A-RES-73-266.zh.txt", "resolution: A/RES/73/266", DraftForm.OfficialText)]
    [InlineData(null, "---\nresolution: A/RES/73/266\n---\n", DraftForm.Markdown)]
    [InlineData(null, "\r\n---\r\nresolution: A/RES/73/266\r\n", DraftForm.Markdown)]
    [InlineData(null, "resolution: A/RES/73/266\n", DraftForm.Yaml)]
    [InlineData(null, "# A draft\n\nresolution: A/RES/73/266\n", DraftForm.Yaml)]
    [InlineData(null, "# A draft\n---\nresolution: A/RES/73/266\n", DraftForm.Yaml)]
    [InlineData(null, "title: A\nsession: 73\nresolution: A/RES/73/266\n", DraftForm.Yaml)]
    [InlineData("draft", "resolution:\n", DraftForm.Yaml)]
    [InlineData(null, " 联 合 国   A/RES/73/266 \n\n大  会 \n", DraftForm.OfficialText)]
    [InlineData(null, "The General Assembly,\n\n---\n", DraftForm.OfficialText)]
    [InlineData(null, "", DraftForm.OfficialText)]
    public void The_form_is_told_by_the_name_or_the_first_lines(string? path, string content, DraftForm form) => DraftForms.Detect(path, content).Should().Be(form);
}
