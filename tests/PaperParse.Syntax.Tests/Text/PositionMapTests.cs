using System.Text;
using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Text;

public sealed class PositionMapTests
{
    private const string Astral = "a\U0001D54Fé\r\n\t漢b\u2028\uD835x\rz\n";

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 2, 2, 2)]
    [InlineData("é漢b", 2, 2, 5)]
    [InlineData("a\U0001D54Fb", 1, 1, 1)]
    [InlineData("a\U0001D54Fb", 3, 2, 5)]
    [InlineData("a\U0001D54Fb", 4, 3, 6)]
    [InlineData("\U0001D54F", 2, 1, 4)]
    [InlineData("a\r\n\tb", 4, 4, 4)]
    [InlineData("\u2028b", 1, 1, 3)]
    public void An_offset_counts_what_is_before_it(string text, int offset, long codePoints, long bytes)
    {
        Assert.Equal(offset, Map(text, PositionEncoding.Utf16).OffsetOf(offset));
        Assert.Equal(codePoints, Map(text, PositionEncoding.CodePoints).OffsetOf(offset));
        Assert.Equal(bytes, Map(text, PositionEncoding.Utf8).OffsetOf(offset));
    }

    // In one test, since an attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_a_code_point_of_three_bytes()
    {
        foreach (var (text, codePoints, bytes) in new[] { ("\uD835x", 2, 4), ("\uDD4Fx", 2, 4), ("x\uD835", 2, 4), ("\uD835\uD835\uDD4F", 2, 7), ("\uDD4F\uD835", 2, 6) })
        {
            Assert.Equal(codePoints, Map(text, PositionEncoding.CodePoints).OffsetOf(text.Length));
            Assert.Equal(bytes, Map(text, PositionEncoding.Utf8).OffsetOf(text.Length));
        }
    }

    [Theory]
    [InlineData(PositionEncoding.CodePoints, 1)]
    [InlineData(PositionEncoding.Utf8, 1)]
    public void Inside_a_surrogate_pair_is_where_the_pair_begins(PositionEncoding unit, long offset)
    {
        var map = Map("a\U0001D54Fb", unit);

        Assert.Equal(offset, map.OffsetOf(2));
        Assert.Equal(new LinePosition(1, 2), map.PositionOf(2));
        Assert.Equal(0, map.LengthOf(TextSpan.FromBounds(1, 2)));
        Assert.Equal(map.LengthOf(TextSpan.FromBounds(1, 3)), map.LengthOf(TextSpan.FromBounds(2, 3)));
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16, 0, 4)]
    [InlineData(PositionEncoding.CodePoints, 0, 3)]
    [InlineData(PositionEncoding.Utf8, 3, 6)]
    public void A_byte_order_mark_is_before_all_bytes_and_in_no_column(PositionEncoding unit, long start, long length)
    {
        var map = new PositionMap(new SourceText("a\U0001D54Fb", hasByteOrderMark: true), unit);

        Assert.Equal(start, map.OffsetOf(0));
        Assert.Equal(start + length, map.OffsetOf(4));
        Assert.Equal(length, map.LengthOf(new TextSpan(0, 4)));
        Assert.Equal(new LinePosition(1, 1), map.PositionOf(0));
        Assert.Equal($"[{start}..{start + length})", map.ToString(new TextSpan(0, 4)));
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16, "1:1 1:2 1:2 1:4 1:5 1:6 2:1 2:2 2:3 2:4 2:5 2:6 2:7 3:1 3:2 4:1")]
    [InlineData(PositionEncoding.CodePoints, "1:1 1:2 1:2 1:3 1:4 1:5 2:1 2:2 2:3 2:4 2:5 2:6 2:7 3:1 3:2 4:1")]
    [InlineData(PositionEncoding.Utf8, "1:1 1:2 1:2 1:6 1:8 1:9 2:1 2:2 2:5 2:6 2:9 2:12 2:13 3:1 3:2 4:1")]
    public void Lines_are_the_same_in_every_unit_and_columns_count_it(PositionEncoding unit, string expected)
    {
        var map = Map(Astral, unit);
        // In UTF-16 the inside of a pair has a column of its own.
        var positions = Enumerable.Range(0, Astral.Length + 1).Select(offset => unit == PositionEncoding.Utf16 && offset == 2 ? map.PositionOf(1) : map.PositionOf(offset));

        Assert.Equal(expected, string.Join(' ', positions));
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16)]
    [InlineData(PositionEncoding.CodePoints)]
    [InlineData(PositionEncoding.Utf8)]
    public void An_empty_text_has_one_place(PositionEncoding unit)
    {
        var map = Map("", unit);

        Assert.Equal((0, new LinePosition(1, 1), "[0..0)"), (map.OffsetOf(0), map.PositionOf(0), map.ToString(default)));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.OffsetOf(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.OffsetOf(-1));
    }

    [Fact]
    public void Random_texts_have_the_offsets_and_columns_of_a_naive_count() => TimeBox.Check(seed: 2701, cases: 300, seconds: 10, random =>
    {
        var text = RandomText(random, random.Next(5) == 0 ? 5000 : 60);
        var source = new SourceText(text, hasByteOrderMark: random.Next(2) == 0);
        var (points, bytes) = (new PositionMap(source, PositionEncoding.CodePoints), new PositionMap(source, PositionEncoding.Utf8));
        var mark = source.HasByteOrderMark ? 3 : 0;
        // In a random order, and around the edges of blocks.
        foreach (var offset in Enumerable.Range(0, 40).Select(_ => random.Next(text.Length + 1)).Concat([0, text.Length, .. Edges(text.Length)]))
        {
            Assert.Equal(NaivePoints(text, 0, offset), points.OffsetOf(offset));
            Assert.Equal(mark + NaiveBytes(text, 0, offset), bytes.OffsetOf(offset));
            var position = source.Lines.PositionOf(offset);
            var start = offset - position.Column + 1;
            Assert.Equal(position with { Column = NaivePoints(text, start, offset) + 1 }, points.PositionOf(offset));
            Assert.Equal(position with { Column = NaiveBytes(text, start, offset) + 1 }, bytes.PositionOf(offset));
        }
    });

    [Fact]
    public void A_hundred_thousand_places_in_one_long_text_do_not_each_count_it()
    {
        // 16 M units: counted from the beginning each time, these would be 800 G of them, which is minutes.
        var text = string.Concat(Enumerable.Repeat("漢é\U0001D54F and then some prose, all in one line; ", 400_000));
        var map = Map(text, PositionEncoding.Utf8);
        var sum = 0L;
        for (var i = 0; i < 100_000; i++)
            sum += map.PositionOf(i * (text.Length / 100_000)).Column;

        Assert.True(sum > 100_000);
        Assert.Equal(Encoding.UTF8.GetByteCount(text), map.OffsetOf(text.Length));
    }

    private static PositionMap Map(string text, PositionEncoding unit) => new(new SourceText(text), unit);

    private static IEnumerable<int> Edges(int length) => Enumerable.Range(1, 4).SelectMany(i => new[] { (i * 1024) - 1, i * 1024, (i * 1024) + 1 }).Where(offset => offset <= length);

    private static string RandomText(Random random, int most)
    {
        string[] pieces = ["a", "é", "漢", "\U0001D54F", "\U0001F60F", "\uD835", "\uDD4F", "\r", "\n", "\r\n", "\t", "\u2028", " "];
        return string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static int NaivePoints(string text, int start, int end) => RunesBefore(text, start, end).Count();

    private static int NaiveBytes(string text, int start, int end) => RunesBefore(text, start, end).Sum(rune => rune.Utf8SequenceLength);

    /// <summary>The runes that end at the offset or before it; U+FFFD, of three bytes, for half a pair.</summary>
    private static IEnumerable<Rune> RunesBefore(string text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var width);
            at += width;
            if (at <= end)
                yield return rune;
        }
    }
}
