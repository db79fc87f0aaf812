using ResolutionKit.Drafts;
using ResolutionKit.Drafts.Reading;

namespace ResolutionKit.Tests.Drafts;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("resolutionkit-disable-next-line RK4001: quoted from the Charter", SuppressionKind.NextLine, "RK4001", "quoted from the Charter")]
    [InlineData("resolutionkit-disable-line RK4001,RK5001 ,  citations : a, b", SuppressionKind.Line, "RK4001 RK5001 citations", "a, b")]
    [InlineData("resolutionkit-disable RK4001 RK5001 quoted", SuppressionKind.Region, "RK4001 RK5001", "quoted")]
    [InlineData("resolutionkit-disable RK4001、RK5001：引文", SuppressionKind.Region, "RK4001 RK5001", "引文")]
    [InlineData("resolutionkit-disable language-versions -- not yet", SuppressionKind.Region, "language-versions", "not yet")]
    [InlineData("resolutionkit-enable RK4001", SuppressionKind.End, "RK4001", null)]
    [InlineData("RESOLUTIONKIT-DISABLE-FILE rk4001:", SuppressionKind.File, "rk4001", null)]
    [InlineData("resolutionkit-disable-file: quoted", SuppressionKind.File, "", "quoted")]
    [InlineData("resolutionkit-disable-everything RK4001", SuppressionKind.Unknown, "RK4001", null)]
    public void A_comment_says_what_it_does_for_which_rules_and_why(string comment, SuppressionKind kind, string names, string? reason)
    {
        var text = $"---\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n<!-- {comment} -->\n\n*Decides* to act.\n";
        var found = Draft.Parse(text).Suppressions.Should().ContainSingle().Subject;
        found.Kind.Should().Be(kind);
        string.Join(' ', found.Names.Select(name => name.Name)).Should().Be(names);
        found.Names.Select(name => text.Substring(name.Span.Start, name.Span.Length)).Should().Equal(found.Names.Select(name => name.Name));
        found.Reason.Should().Be(reason);
        text.Substring(found.Span.Start, found.Span.Length).Should().Be($"<!-- {comment} -->");
        text.Substring(found.DirectiveSpan.Start, found.DirectiveSpan.Length).Should().StartWithEquivalentOf("resolutionkit-");
    }

    [Fact]
    public void Comments_come_in_the_order_of_their_places_with_what_they_cover()
    {
        const string Text = "---\n# resolutionkit-disable-next-line RK6001: a\nresolution: A/C.1/81/L.1\n---\n\nThe General Assembly,\n\n<!-- resolutionkit-disable-next-line RK1001: b -->\n*Noting* it\nand that,\n\n*Decides* to act. <!-- resolutionkit-disable-line RK4002: c -->\n";
        Draft.Parse(Text).Suppressions.SelectMany(comment => comment.Names).Select(name => Text.Substring(name.Scope!.Value.Start, name.Scope.Value.Length)).Should().Equal(
            "resolution: A/C.1/81/L.1",
            "*Noting* it\nand that,",
            "*Decides* to act. <!-- resolutionkit-disable-line RK4002: c -->");
    }

    [Fact]
    public void A_draft_without_such_comments_has_none() => Draft.Parse("---\nresolution: A/C.1/81/L.1 # resolutionkit\n---\n\n<!-- *why* -->\n\nThe General Assembly,\n").Suppressions.Should().BeEmpty();
}
