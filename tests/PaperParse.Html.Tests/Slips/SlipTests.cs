using System.Diagnostics;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;

namespace PaperParse.Html.Tests.Slips;

/// <summary>
/// Small grammars that are right, with each slip of <see cref="Slip"/> in turn, in a seeded order while there is time: the line as it should read, where one is
/// proposed, is never the next mistake, and of a misspelled name it is the name that was there.
/// </summary>
public sealed class SlipTests
{
    private const int Seed = 5;

    private const string Letter = """
        grammar weekly-letter "A weekly letter"     # what it reads
        notation 1
        use shared
        complete title publishedOn
        otherwise listingKind "new"

        words readers = "readers" => 2 | "reader" => 1
        piece people = "by" authors:names

        line dot = "·"
        line by = "by" text
        line week = "Week of" listedOn:isoDate
        line dated = publishedOn:isoDate comments:count?
        line read = CustomField:(Heading:readers ":" text)
        line more indented = text
        line short max 60 not ending "." else = text
        line prose else = text

        items Header | Entry
        Header = ListingDate blank?
        ListingDate = week
        Entry = Title blank? Abstract Separator?
            each(Byline | CustomField) ~DateLine blank?
        Title = !by short
        Abstract = (!by !dated !read prose){1,60}
        Byline = people over (by more{0,60})
        CustomField = read
        Separator = dot
        DateLine = dated

        """;

    private const string Monday = """
        Week of 2031-03-01

        Herons over the marsh
        Birds were counted.
        They were many.
        ·
        by Ada Lind, Bo Ek,
          Cy Dahl
        readers: many
        2031-02-07 4

        Owls at night
        Owls were heard.
        by Di Moe
        2031-02-08

        """;

    private const string Programme = """
        grammar programme "A programme on a page"
        use shared
        complete title url
        detect where row

        words rooms = "Aula" => "a" | "Attic" => "b"

        element row "tr:has(td)"
        element title "td a" = text
        element link "td a" attribute "href" = url:text
        element speaker "em" = ("speaker:" authors:names)
        element said "p.abstract" = text
        element top "h1" = text

        items Header | Entry
        Header = Heading
        Heading = top
        Entry = row with (Title link ~Byline room? Abstract?)
        Title = title
        Byline = speaker
        Abstract = said
        room = place
        element place within row "td.room" = CustomField:(Heading:"Aula" text)

        """;

    private const string Evening = """
        <html><body><h1>Evenings</h1><table>
        <tr><td><a href="/t/1">Herons</a><br><em>speaker: Ada Lind, Bo Ek</em><p class="abstract">They wade.</p></td><td class="room">Aula 4</td></tr>
        <tr><td><a href="/t/2">Owls</a><br><em>speaker: Di Moe</em></td><td class="room">Aula 5</td></tr>
        </table></body></html>
        """;

    private const string Own = """
        grammar own-letter "Another spelling"
        extends title-abstract
        line label = "Title:" title:text

        """;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Grammars => new() { { Letter, Monday }, { Programme, Evening }, { Own, Monday } };

    [Theory]
    [MemberData(nameof(Grammars))]
    public void A_line_that_is_proposed_is_never_the_next_mistake(string grammar, string listing)
    {
        var (right, mistakes) = PageGrammarCompiler.Compile(grammar, "slip.grammar");
        Assert.Empty(mistakes);
        var tree = Dump(right!, listing);
        var (refused, lines, plain, restored) = (0, 0, 0, 0);
        var bad = new List<string>();
        var slips = Slip.In(grammar).ToArray();
        new Random(Seed).Shuffle(slips);
        var clock = Stopwatch.StartNew();
        foreach (var slip in slips.TakeWhile(_ => clock.Elapsed < MostTime))
        {
            var errors = PageGrammarCompiler.Compile(slip.Grammar, "slip.grammar").Errors;
            refused += errors.Count > 0 ? 1 : 0;
            plain += slip.IsPlain && errors.Count > 0 ? 1 : 0;
            var isRestored = false;
            foreach (var error in errors.Where(error => error.Correction is not null))
            {
                lines++;
                var (dialect, rest) = PageGrammarCompiler.Compile(new SourceText(slip.Grammar).WithChanges(error.Correction!).ToString(), "slip.grammar");
                var isSame = dialect is not null && Dump(dialect, listing) == tree;
                isRestored |= isSame;
                // With one slip nothing is hidden by another, so whatever is said then that was not said before comes of the correction.
                if (rest.Count >= errors.Count || (slip.IsPlain && dialect is not null && !isSame))
                    bad.Add($"{slip.What}\n    {error}\n    {(rest.Count > 0 ? rest[0].ToString() : "reads otherwise")}");
            }
            restored += slip.IsPlain && isRestored ? 1 : 0;
        }

        Assert.True(bad.Count == 0, $"{bad.Count} of {lines} lines for {refused} refused grammars:\n{string.Join('\n', bad.Take(20))}");
        // A name a letter off can be told from the others nearly always; not where two names are as near.
        Assert.True(restored * 100 >= plain * 90, $"{restored} of {plain} misspelled names are proposed as they were");
    }

    [Theory]
    [InlineData("use shared\n", "", "use shared")]
    [InlineData("use shared", "extends shared", "use shared")]
    [InlineData("use shared", "import shared", "use shared")]
    [InlineData("line more indented", "more indented", "line more indented = text")]
    [InlineData("line dot", "dot line", "line dot = \"·\"")]
    [InlineData("line dot", "token dot", "line dot = \"·\"")]
    [InlineData("line dot", "line: dot", "line dot = \"·\"")]
    [InlineData("authors:names", "\"authors\":names", "piece people = \"by\" authors:names")]
    [InlineData("authors:names", "authorsnames", "piece people = \"by\" authors:names")]
    [InlineData("= dated", "== dated", "DateLine = dated")]
    [InlineData("(!by !dated", "(^by !dated", "Abstract = (!by !dated !read prose){1,60}")]
    [InlineData("Byline | CustomField", "Byline, CustomField", "    each(Byline | CustomField) ~DateLine blank?")]
    [InlineData("\"by\" text", "\"by' text", "line by = \"by\" text")]
    [InlineData("Title = !by short", "title = !by short", "Title = !by short")]
    public void What_was_meant_is_proposed(string right, string slip, string line)
    {
        var grammar = Letter.Replace(right, slip, StringComparison.Ordinal);
        var error = PageGrammarCompiler.Compile(grammar, "slip.grammar").Errors[0];
        Assert.NotNull(error.Correction);
        Assert.Contains(line, new SourceText(grammar).WithChanges(error.Correction).ToString().Split('\n'));
    }

    [Theory]
    [InlineData("max 60", "mx == 60")]
    [InlineData("max 60 not ending \".\" else = text", "mx == 60 = = text")]
    [InlineData("\"by\" authors:names", "\"by authors:names")]
    [InlineData("line prose else", "line prosaic else")]
    public void Where_nothing_mends_it_no_line_is_proposed(string right, string slip)
    {
        var errors = PageGrammarCompiler.Compile(Letter.Replace(right, slip, StringComparison.Ordinal), "slip.grammar").Errors;
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Null(error.Correction));
    }

    private static string Dump(Dialect dialect, string listing) => IndentedDump.Of(dialect.Parse(new SourceText(listing)).Root);
}
