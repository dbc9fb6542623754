using System.Text;
using PaperParse.TestSupport;

namespace PaperParse.Syntax.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Changes_are_of_the_same_text_in_whatever_order_they_come()
    {
        TextChange[] changes = [new(new TextSpan(6, 5), "there"), TextChange.Insert(0, ">> "), TextChange.Delete(new TextSpan(5, 1)), TextChange.Insert(11, "!")];
        var source = new SourceText("hello world");
        foreach (var order in new[] { changes, [.. changes.Reverse()], [changes[2], changes[0], changes[3], changes[1]] })
            Assert.Equal(">> hellothere!", source.WithChanges(order).ToString());
        Assert.Equal("hello world", source.ToString());
    }

    [Fact]
    public void An_insertion_beside_a_replaced_stretch_goes_before_or_behind_it()
    {
        TextChange[] changes = [new(new TextSpan(1, 2), "X"), TextChange.Insert(1, "<"), TextChange.Insert(3, ">")];
        Assert.Equal("a<X>d", new SourceText("abcd").WithChanges(changes).ToString());
        Assert.Equal("a<X>d", new SourceText("abcd").WithChanges(changes.Reverse()).ToString());
    }

    [Fact]
    public void No_changes_give_an_equal_text() => Assert.Equal("abc", new SourceText("abc").WithChanges([]).ToString());

    [Theory]
    [InlineData(0, 3, 2, 2)]
    [InlineData(2, 2, 0, 3)]
    [InlineData(1, 3, 2, 0)]
    [InlineData(1, 3, 1, 3)]
    [InlineData(1, 3, 1, 1)]
    [InlineData(2, 0, 2, 0)]
    [InlineData(3, 2, 0, 1)]
    public void Changes_that_overlap_or_lie_outside_are_refused(int start, int length, int otherStart, int otherLength)
    {
        TextChange[] changes = [new(new TextSpan(start, length), "x"), new(new TextSpan(otherStart, otherLength), "y")];
        Assert.Throws<ArgumentException>(() => new SourceText("abcd").WithChanges(changes));
    }

    [Fact]
    public void A_changed_text_keeps_path_encoding_and_byte_order_mark()
    {
        var changed = new SourceText("a", "dump.txt", Encoding.Unicode, hasByteOrderMark: true, undecodableByteOffset: 7).WithChanges([TextChange.Insert(1, "\n")]);
        Assert.Equal(("dump.txt", true, 7L), (changed.Path, changed.HasByteOrderMark, changed.UndecodableByteOffset));
        Assert.Same(Encoding.Unicode, changed.Encoding);
        Assert.Equal(2, changed.Length);
        Assert.Equal(1, changed.Lines.Count);
    }

    [Fact]
    public void A_text_from_nowhere_is_utf8_without_byte_order_mark()
    {
        var source = new SourceText("a");
        Assert.Null(source.Path);
        Assert.Null(source.UndecodableByteOffset);
        Assert.False(source.HasByteOrderMark);
        Assert.Equal(65001, source.Encoding.CodePage);
        Assert.Empty(source.Encoding.GetPreamble());
        Assert.Throws<ArgumentNullException>(() => new SourceText(null!));
    }

    [Fact]
    public void Units_and_stretches_are_those_of_the_text()
    {
        var source = new SourceText("a\U0001D54Fb");
        Assert.Equal(4, source.Length);
        Assert.Equal('b', source[3]);
        Assert.Equal("\U0001D54F", source.ToString(new TextSpan(1, 2)));
        Assert.Equal("\U0001D54Fb", source.Slice(new TextSpan(1, 3)).ToString());
    }

    [Fact]
    public void Random_changes_are_those_made_one_after_the_other_from_the_back() => TimeBox.Check(seed: 2602, cases: 3000, seconds: 5, random =>
    {
        var text = new Mutations(random).RandomText(30);
        var changes = new List<TextChange>();
        for (var at = random.Next(4); at <= text.Length; at += 1 + random.Next(6))
        {
            var length = random.Next(Math.Min(3, text.Length - at) + 1);
            changes.Add(new TextChange(new TextSpan(at, length), new string('*', random.Next(3))));
            at += length;
        }

        var expected = text;
        foreach (var change in changes.AsEnumerable().Reverse())
            expected = expected[..change.Span.Start] + change.NewText + expected[change.Span.End..];
        var shuffled = changes.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(expected, new SourceText(text).WithChanges(shuffled).ToString());
    });
}
