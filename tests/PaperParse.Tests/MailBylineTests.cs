namespace PaperParse.Tests;

/// <summary>Lists of authors as the grammar of a mail parts them.</summary>
public sealed class MailBylineTests
{
    [Theory]
    [InlineData("Wei (Wayne) Ek, Bo Li (Marsh)", "Wei (Wayne) Ek|Bo Li", "Marsh 1", "")]
    [InlineData("Wei (Wayne) Ek (1), Bo Li (2) ((1) Marsh, (2) Tide)", "Wei (Wayne) Ek|Bo Li", "Marsh 0|Tide 1", "")]
    [InlineData("A. Ek [Reed Collaboration], Bo Li[Tide]", "A. Ek|Bo Li", "Tide 1", "Reed Collaboration")]
    [InlineData("A. Ek [1], Bo Li [2,1] ([1] Marsh, [2] Tide)", "A. Ek|Bo Li", "Marsh 0,1|Tide 1", "")]
    [InlineData("A. Ek (I), Bo Li (II) (I: Marsh; II: Tide)", "A. Ek|Bo Li", "Marsh 0|Tide 1", "")]
    [InlineData("ReedAI: A. Ek (1), Bo Li (1) ((1) Marsh)", "ReedAI|A. Ek|Bo Li", "Marsh 1,2", "ReedAI")]
    [InlineData("A. Ek (Marsh), Bo Li, with an appendix by Di Wu (Tide)", "A. Ek|Bo Li|Di Wu", "Marsh 0|Tide 2", "")]
    [InlineData("A. Ek (retired), Bo Li (a@b.example) and Di Wu (and 3 others)", "A. Ek|Bo Li|Di Wu", "", "")]
    public void A_list_is_read_as_a_reader_would(string byline, string authors, string affiliations, string collaborations)
    {
        var paper = Assert.Single(Listing.Parse(Mail(byline)).Papers.Papers);

        Assert.Equal(authors, string.Join('|', paper.Authors!));
        Assert.Equal(affiliations, string.Join('|', (paper.Affiliations ?? []).Select(place => $"{place.Name} {string.Join(',', place.Authors)}")));
        Assert.Equal(collaborations, string.Join('|', paper.Collaborations ?? []));
    }

    [Theory]
    [InlineData("A. Ek et al", null)]
    [InlineData("A. Ek, et. al.", null)]
    [InlineData("A. Ek (and 100 others)", 101)]
    [InlineData("A. Ek, +3 more", 4)]
    [InlineData("A. Ek and 23 others", 24)]
    public void Authors_who_are_not_named_are_counted(string byline, int? count)
    {
        var paper = Assert.Single(Listing.Parse(Mail(byline)).Papers.Papers);

        Assert.Equal(["A. Ek"], paper.Authors);
        Assert.Equal(count, paper.AuthorCount);
        Assert.Null(paper.Affiliations);
    }

    private static string Mail(string byline) => $"""
        ------------------------------------------------------------------------------
        \\
        arXiv:2401.00001
        Date: Wed, 3 Jan 2024 19:00:02 GMT   (31kb,D)

        Title: Herons at Night
        Authors: {byline}
        Categories: cs.CL
        \\
          Herons stand still.
        \\ ( https://arxiv.org/abs/2401.00001 ,  31kb)
        ------------------------------------------------------------------------------

        """;
}
