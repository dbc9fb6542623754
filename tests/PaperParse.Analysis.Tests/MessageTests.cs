using System.Globalization;
using PaperParse.Syntax;

namespace PaperParse.Analysis.Tests;

public sealed class MessageTests
{
    [Theory]
    [InlineData(0, "entry", "0 entries")]
    [InlineData(1, "entry", "1 entry")]
    [InlineData(29, "entry", "29 entries")]
    [InlineData(1200, "line", "1,200 lines")]
    public void Counts_agree_with_their_nouns(int count, string noun, string expected) => Assert.Equal(expected, Wording.Count(count, noun));

    [Fact]
    public void The_culture_of_the_machine_makes_no_difference()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("1,200 lines", Wording.Count(1200, "line"));
            Assert.Equal("identifier", Wording.NameOf(SyntaxKind.Identifier));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Kinds_have_names_for_people() =>
        Assert.Equal("title, abstract, published date, doi", Wording.NamesOf([SyntaxKind.Title, SyntaxKind.Abstract, SyntaxKind.PublishedDate, SyntaxKind.Doi]));

    [Theory]
    [InlineData("short", "short")]
    [InlineData("", "")]
    [InlineData("exactly ten", "exactly te…")]
    [InlineData("with  a   b", "with  a…")]
    [InlineData("a\nb\u001b[31m", "a\\nb\\u001B[31m")]
    public void An_excerpt_is_short_and_safe(string text, string expected) => Assert.Equal(expected, Excerpt.Of(text, 10));

    [Fact]
    public void An_excerpt_of_ten_characters_that_are_ten_is_whole() => Assert.Equal("exactly te", Excerpt.Of("exactly te", 10));

    [Theory]
    [InlineData("👩‍🔬👩‍🔬👩‍🔬", 2)]
    [InlineData("e\u0301e\u0301e\u0301", 2)]
    [InlineData("\U0001D54F\U0001D54F\U0001D54F", 2)]
    public void An_excerpt_never_cuts_a_character_in_two(string text, int characters)
    {
        var whole = text.Length / 3 * characters;
        Assert.Equal(Escaped.Inline(text.AsSpan(0, whole)) + "…", Excerpt.Of(text, characters));
    }

    [Fact]
    public void A_character_without_end_does_not_make_the_excerpt_long()
    {
        var excerpt = Excerpt.Of("ab" + new string('\u0301', 100_000), 10);
        Assert.Equal("a…", excerpt);
    }

    [Theory]
    [InlineData("short one", "short two", "short one", "short two")]
    [InlineData("the same words for a long time and then one", "the same words for a long time and then two", "…one", "…two")]
    [InlineData("the same words for a long time and then one", "the same words for a long time and then one more thing", "…one", "…one more thin…")]
    [InlineData("begins so and goes on for long", "ends so and goes on for long too", "begins so and…", "ends so and g…")]
    [InlineData("苔藓在夜里生长得很慢而且从不着急一", "苔藓在夜里生长得很慢而且从不着急二", "…从不着急一", "…从不着急二")]
    [InlineData("no words \ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00a", "no words \ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00b", "…\ud83d\ude00\ud83d\ude00a", "…\ud83d\ude00\ud83d\ude00b")]
    public void Of_two_texts_the_pieces_around_the_first_difference_are_shown(string left, string right, string shownLeft, string shownRight) =>
        Assert.Equal((shownLeft, shownRight), Excerpt.OfDifference(left, right, 13));

    [Fact]
    public void An_entry_is_named_by_its_number_from_1_and_its_title()
    {
        var papers = Listings.Of("Moss", "On the Long and Wet Winters of Unattended Server Rooms in the North").Papers;
        Assert.Equal("entry 1, \"Moss\"", EntryName.Of(papers[0]));
        Assert.Equal("entry 2, \"On the Long and Wet Winters of Unattende…\"", EntryName.Of(papers[1]));
    }

    [Fact]
    public void An_entry_of_a_second_listing_names_it()
    {
        var papers = Listings.Read(Listings.TextOf("Moss") + Listings.TextOf("Fern", "Alga")).Papers;
        Assert.Equal("entry 2 of listing 2, \"Alga\"", EntryName.Of(papers[2]));
    }

    [Fact]
    public void An_entry_without_a_title_has_its_number() => Assert.Equal("entry 1", EntryName.Of(Listings.Of("Moss").Papers[0] with { Title = null }));
}
