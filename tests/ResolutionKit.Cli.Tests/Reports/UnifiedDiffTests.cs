using ResolutionKit.Cli.Reports;
using ResolutionKit.Cli.Terminal;
using ResolutionKit.Text;

namespace ResolutionKit.Cli.Tests.Reports;

public sealed class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\n", "a\n", "")]
    [InlineData("", "a\n", "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "--- f\n+++ f\n@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a\nb", "a\nc", "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n", "--- f\n+++ f\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\nx\n3\n4\n5\n6\n7\n8\ny\n", "--- f\n+++ f\n@@ -1,9 +1,9 @@\n 1\n-2\n+x\n 3\n 4\n 5\n 6\n 7\n 8\n-9\n+y\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n", "1\nx\n3\n4\n5\n6\n7\n8\n9\n", "--- f\n+++ f\n@@ -1,5 +1,5 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ -7,4 +7,3 @@\n 7\n 8\n 9\n-0\n")]
    public void Changes_are_shown_with_three_lines_around_them(string before, string after, string expected)
    {
        var diff = new InkedText();
        UnifiedDiff.Write(diff, "f", new SourceText(before), new SourceText(after));
        diff.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_byte_order_mark_is_part_of_the_first_line()
    {
        var before = SourceText.Decode([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n']);
        var diff = new InkedText();
        UnifiedDiff.Write(diff, "f", before, before.WithContent("b\n"));
        diff.ToString().Should().EndWith("-\uFEFFa\n+\uFEFFb\n");
    }

    [Fact]
    public void Any_change_of_lines_leads_from_one_text_to_the_other()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            string[] Lines() => [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture))];
            var (before, after) = (Lines(), Lines());
            var result = new List<string>();
            var at = 0;
            foreach (var change in LineDiff.Find(before, after))
            {
                result.AddRange(before[at..change.Old]);
                result.Count.Should().Be(change.New);
                result.AddRange(after[change.New..change.NewEnd]);
                at = change.OldEnd;
            }

            result.AddRange(before[at..]);
            result.Should().Equal(after);
        }
    }
}
