using System.Text;

namespace PaperParse.TestSupport.Tests;

public sealed class MutationsTests
{
    private const string Text = "First \U0001D54F\U0001D54F line\n\U0001F469\u200D\U0001F52C\r\nthird\rfourth \U0001D54F";
    private const int Cases = 5000;

    [Fact]
    public void The_same_seed_gives_the_same_damage()
    {
        var first = new Mutations(new Random(7));
        var second = new Mutations(new Random(7));
        for (var i = 0; i < 100; i++)
            Assert.Equal(first.Mutate(Text), second.Mutate(Text));
    }

    [Fact]
    public void Pairs_of_surrogates_stay_whole_unless_halves_are_asked_for()
    {
        var mutations = new Mutations(new Random(1));
        for (var i = 0; i < Cases; i++)
        {
            var text = i % 2 == 0 ? mutations.Mutate(Text, most: 20) : mutations.RandomText(40);
            Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Halves_of_surrogates_come_about_when_asked_for()
    {
        var mutations = new Mutations(new Random(1), loneSurrogates: true);
        var broken = Enumerable.Range(0, Cases).Count(_ => HasLoneSurrogate(mutations.Mutate(Text)));
        Assert.InRange(broken, Cases / 10, Cases);
    }

    [Fact]
    public void Every_odd_piece_is_spliced_in_sooner_or_later()
    {
        var mutations = new Mutations(new Random(2));
        var all = string.Concat(Enumerable.Range(0, Cases).Select(_ => mutations.Mutate("plain")));
        Assert.DoesNotContain(Mutations.OddPieces, piece => !all.Contains(piece, StringComparison.Ordinal));
    }

    [Fact]
    public void Most_damage_is_damage_and_lines_are_lost_doubled_and_swapped()
    {
        var mutations = new Mutations(new Random(3));
        var mutants = Enumerable.Range(0, Cases).Select(_ => mutations.Mutate("a1\nb2\nc3\n", most: 1)).ToHashSet();
        Assert.Superset(new HashSet<string> { "a1\nc3\n", "a1\nb2\nb2\nc3\n", "b2\na1\nc3\n", "a1\na1\nc3\n", "a1b2\nc3\n", "1a\nb2\nc3\n" }, mutants);
        Assert.True(mutants.Count > Cases / 10);
    }

    [Fact]
    public void An_empty_text_can_be_damaged_too()
    {
        var mutations = new Mutations(new Random(4));
        Assert.Contains(Enumerable.Range(0, 100).Select(_ => mutations.Mutate("")), text => text.Length > 0);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return true;
            i++;
        }

        return false;
    }
}
