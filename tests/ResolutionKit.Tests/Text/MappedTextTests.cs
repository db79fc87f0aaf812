using ResolutionKit.Text;

namespace ResolutionKit.Tests.Text;

public sealed class MappedTextTests
{
    private static readonly SourceText s_source = new("  Recalling its\n  resolution &amp; 73/27\\.\r\n");

    [Fact]
    public void A_text_taken_over_in_one_piece_keeps_its_places()
    {
        var text = MappedText.FromSource(s_source, new TextSpan(2, 9));

        text.Content.Should().Be("Recalling");
        text.HasSource.Should().BeTrue();
        text.ToSource(new TextSpan(0, 9)).Should().Be(new TextSpan(2, 9));
        text.ToSource(new TextSpan(2, 3)).Should().Be(new TextSpan(4, 3));
        text.ToSource(new TextSpan(9, 0)).Should().Be(new TextSpan(11, 0));
    }

    [Fact]
    public void A_wrapped_line_is_joined_and_still_points_at_its_source()
    {
        var text = Wrapped();

        text.Content.Should().Be("Recalling its resolution & 73/27.");
        SourceOf(text, "Recalling its").Should().Be("Recalling its");
        SourceOf(text, "resolution").Should().Be("resolution");
        SourceOf(text, "its resolution").Should().Be("its\n  resolution");
        SourceOf(text, "73/27").Should().Be("73/27");
    }

    [Fact]
    public void A_character_that_stands_for_an_escape_points_at_all_of_it()
    {
        var text = Wrapped();

        SourceOf(text, "&").Should().Be("&amp;");
        SourceOf(text, ".").Should().Be("\\.");
        SourceOf(text, "27.").Should().Be("27\\.");
    }

    [Fact]
    public void Every_character_of_a_piece_taken_over_is_its_own_source()
    {
        var text = Wrapped();
        for (var i = 0; i < text.Content.Length; i++)
        {
            if (char.IsLetterOrDigit(text.Content[i]))
            {
                s_source.ToString(text.ToSource(new TextSpan(i, 1))!.Value).Should().Be(text.Content[i].ToString());
            }
        }
    }

    [Fact]
    public void A_slice_keeps_its_share_of_the_map()
    {
        var text = Wrapped();
        for (var start = 0; start < text.Content.Length; start++)
        {
            var slice = text.Slice(TextSpan.FromBounds(start, text.Content.Length));
            slice.Content.Should().Be(text.Content.Substring(start));
            for (var i = 0; i < slice.Content.Length; i++)
            {
                slice.ToSource(new TextSpan(i, 1)).Should().Be(text.ToSource(new TextSpan(start + i, 1)));
            }
        }

        text.Slice(new TextSpan(0, text.Content.Length)).Should().BeSameAs(text);
    }

    [Fact]
    public void Blanks_at_the_end_are_dropped_with_their_places()
    {
        var builder = new MappedText.Builder();
        builder.Append(s_source, new TextSpan(2, 10));
        builder.Append(" ", new TextSpan(15, 1));
        builder.TrimEnd();

        var text = builder.ToMappedText();

        text.Content.Should().Be("Recalling");
        text.ToSource(new TextSpan(0, 9)).Should().Be(new TextSpan(2, 9));
        text.ToSource(new TextSpan(9, 0)).Should().Be(new TextSpan(11, 0));
    }

    [Fact]
    public void A_text_made_in_code_has_no_place()
    {
        var text = MappedText.WithoutSource("Decides to remain seized of the matter.");

        text.HasSource.Should().BeFalse();
        text.ToSource(new TextSpan(0, 7)).Should().BeNull();
        text.Slice(new TextSpan(0, 7)).Content.Should().Be("Decides");
        MappedText.Empty.ToSource(default).Should().BeNull();
    }

    [Fact]
    public void Pieces_that_follow_one_another_in_the_source_are_one_piece()
    {
        var builder = new MappedText.Builder();
        builder.Append(s_source, new TextSpan(2, 4));
        builder.Append(s_source, new TextSpan(6, 5));

        builder.ToMappedText().ToSource(new TextSpan(1, 7)).Should().Be(new TextSpan(3, 7));
    }

    private static MappedText Wrapped()
    {
        var builder = new MappedText.Builder();
        builder.Append(s_source, new TextSpan(2, 13));
        builder.Append(" ", new TextSpan(15, 3));
        builder.Append(s_source, new TextSpan(18, 11));
        builder.Append("&", new TextSpan(29, 5));
        builder.Append(s_source, new TextSpan(34, 6));
        builder.Append(".", new TextSpan(40, 2));
        return builder.ToMappedText();
    }

    private static string SourceOf(MappedText text, string words)
    {
        var start = text.Content.IndexOf(words, StringComparison.Ordinal);
        return s_source.ToString(text.ToSource(new TextSpan(start, words.Length))!.Value);
    }
}
