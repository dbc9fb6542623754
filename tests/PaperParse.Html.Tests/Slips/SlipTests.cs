using System.Text;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Html.Tests.Slips;

public sealed class SlipTests
{
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

    private const string Listing = """
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

    [Fact]
    public void Probe()
    {
        var report = new StringBuilder();
        var (n, lines, none) = (0, 0, 0);
        var right = PageGrammarCompiler.Compile(Letter, "x");
        report.AppendLine(string.Join("\n", right.Errors));
        var tree = IndentedDump.Of(right.Dialect!.Parse(new SourceText(Listing)).Root);
        report.AppendLine(tree);
        foreach (var slip in Slip.In(Letter))
        {
            var errors = PageGrammarCompiler.Compile(slip.Grammar, "slip.grammar").Errors;
            if (errors.Count > 0) n++;
            if (errors.Count > 0 && errors.All(e => e.Correction is null)) { none++; report.AppendLine($"NONE {slip.What}\n   {errors[0]}"); }
            foreach (var error in errors)
            {
                if (error.Correction is not { } correction)
                    continue;
                lines++;
                var after = new SourceText(slip.Grammar).WithChanges(correction).ToString();
                var (dialect, rest) = PageGrammarCompiler.Compile(after, "slip.grammar");
                if (rest.Count >= errors.Count)
                    report.AppendLine($"BAD {slip.What}\n   {error}\n   rest: {string.Join("\n         ", rest.Take(3))}");
                else if (dialect is not null && IndentedDump.Of(dialect.Parse(new SourceText(Listing)).Root) != tree)
                    report.AppendLine($"OTHER{slip.IsPlain} {slip.What}\n   {error}\n   {string.Join(";", correction)}");
            }
        }
        File.WriteAllText("/tmp/slips.txt", $"{n} errors, {lines} lines, {none} without\n{report}");
    }
}
