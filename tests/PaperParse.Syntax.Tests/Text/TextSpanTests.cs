namespace PaperParse.Syntax.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_is_half_open()
    {
        var span = new TextSpan(3, 2);
        Assert.Equal(5, span.End);
        Assert.True(span.Contains(3));
        Assert.True(span.Contains(4));
        Assert.False(span.Contains(5));
        Assert.False(span.Contains(2));
        Assert.Equal(span, TextSpan.FromBounds(3, 5));
        Assert.Equal("[3..5)", span.ToString());
    }

    [Fact]
    public void An_empty_span_is_a_place_and_holds_no_offset()
    {
        var place = new TextSpan(3, 0);
        Assert.True(place.IsEmpty);
        Assert.False(place.Contains(3));
        Assert.True(new TextSpan(3, 2).Contains(place));
        Assert.True(new TextSpan(1, 2).Contains(place));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    public void What_has_no_place_in_a_text_is_no_span(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Fact]
    public void An_end_before_the_start_is_no_span() => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(5, 4));

    [Theory]
    [InlineData(0, 2, 2, 2, false)]
    [InlineData(0, 3, 2, 2, true)]
    [InlineData(2, 2, 0, 2, false)]
    [InlineData(0, 9, 4, 1, true)]
    [InlineData(4, 0, 2, 4, true)]
    [InlineData(4, 0, 4, 0, true)]
    [InlineData(4, 0, 4, 3, true)]
    [InlineData(4, 0, 2, 2, false)]
    [InlineData(4, 0, 5, 0, false)]
    public void Spans_overlap_when_they_share_a_unit_or_a_place(int start, int length, int otherStart, int otherLength, bool expected)
    {
        var (span, other) = (new TextSpan(start, length), new TextSpan(otherStart, otherLength));
        Assert.Equal(expected, span.Overlaps(other));
        Assert.Equal(expected, other.Overlaps(span));
    }

    [Fact]
    public void Spans_are_ordered_by_start_then_by_length()
    {
        TextSpan[] ordered = [new(0, 5), new(1, 0), new(1, 2), new(2, 0)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[1] <= ordered[2] && ordered[3] > ordered[2] && ordered[1] >= new TextSpan(1, 0));
        Assert.False(ordered[1] < new TextSpan(1, 0));
    }
}
