using PaperParse.Html.Grammar;
using PaperParse.Syntax;

namespace PaperParse.Cli.Tests;

/// <summary>A dialect that is in no built-in grammar arrives as a text, through --grammar.</summary>
public sealed class OwnGrammarTests : IDisposable
{
    private const int MostLines = 40;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. OwnGrammar.All.Select(own => own.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_short_and_without_mistakes(string name)
    {
        var own = OwnGrammar.Of(name, _folder);
        Assert.InRange(own.Grammar.TrimEnd('\n').Split('\n').Length, 1, MostLines);
        Assert.Equal((0, "1 grammar; 0 mistakes\n", ""), (ToolRun.Of("grammar", "check", own.GrammarPath) is var run ? run.Code : 2, run.Out, run.Error));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_built_in_dialect_reads_its_listing(string name)
    {
        var own = OwnGrammar.Of(name, _folder);
        var built = ToolRun.Of("extract", own.ListingPath);
        Assert.DoesNotContain(OwnGrammar.DataOf(ToolRun.Of("extract", own.ListingPath, "--grammar", own.GrammarPath)), record => OwnGrammar.DataOf(built).Contains(record));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_field_of_every_record_is_there_with_its_place(string name)
    {
        var own = OwnGrammar.Of(name, _folder);
        var run = ToolRun.Of("extract", own.ListingPath, "--grammar", own.GrammarPath);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(own.Expected, OwnGrammar.FieldsOf(run, own.Listing));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_its_listing_is_skipped(string name)
    {
        var own = OwnGrammar.Of(name, _folder);
        var run = ToolRun.Of("check", own.ListingPath, "--grammar", own.GrammarPath);
        Assert.Equal(0, run.Code);
        Assert.EndsWith("0.0 % skipped", run.OutLines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kiwi-digest", "datum\n", "dattum\n", "PG0002", "did you mean 'datum'?")]
    [InlineData("river-talks", "url:text", "urll:text", "PG0009", "did you mean 'url'?")]
    [InlineData("hf-text-es", "DateLine (", "DatLine (", "PG0002", "did you mean 'DateLine'?")]
    public void A_slip_in_it_is_found_where_it_stands(string name, string right, string wrong, string id, string message)
    {
        var own = OwnGrammar.Of(name, _folder);
        var at = new SourceText(own.Grammar).Lines.PositionOf(own.Grammar.IndexOf(right, StringComparison.Ordinal));
        var path = _folder.File("slip.grammar", own.Grammar.Replace(right, wrong, StringComparison.Ordinal));

        var run = ToolRun.Of("grammar", "check", path);

        Assert.Equal(1, run.Code);
        var error = run.OutLines[0];
        Assert.StartsWith($"{path}:{at}: error {id}: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("extract", own.ListingPath, "--grammar", path).Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_that_is_lost_harms_no_entry_but_its_own(string name)
    {
        var own = OwnGrammar.Of(name, _folder);
        var dialect = PageGrammarCompiler.Compile(own.Grammar, own.GrammarPath).Dialect!;
        var text = new SourceText(own.Listing);
        var entries = dialect.Parse(text).Root.Entries.ToList();
        var whole = OwnGrammar.DataOf(ToolRun.Of("extract", own.ListingPath, "--grammar", own.GrammarPath));
        Assert.Equal(whole.Count, entries.Count);

        for (var lost = 0; lost < text.Lines.Count; lost++)
        {
            var line = text.Lines[lost];
            var damaged = own.Listing.Remove(line.Start, line.Width + line.BreakWidth);
            var found = OwnGrammar.DataOf(ToolRun.Of("extract", _folder.File("damaged" + Path.GetExtension(own.ListingPath), damaged), "--grammar", own.GrammarPath));
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].FullSpan is var span && (line.Start < span.Start || line.Start >= span.End))
                    Assert.True(found.Contains(whole[i]), $"without line {lost + 1} ({own.Listing.AsSpan(line.Start, line.Width)}) there is no\n{whole[i]}\nin\n{string.Join('\n', found)}");
            }
        }
    }

    [Fact]
    public void A_later_notation_is_refused_with_what_it_needs()
    {
        var own = OwnGrammar.Of("kiwi-digest", _folder);
        var path = _folder.File("later.grammar", own.Grammar.Replace("notation 1", "notation 2", StringComparison.Ordinal));

        var run = ToolRun.Of("extract", own.ListingPath, "--grammar", path);

        Assert.Equal((2, ""), (run.Code, run.Out));
        var error = run.ErrorLines[0];
        Assert.StartsWith($"{path}:2:10: error PG0012: ", error, StringComparison.Ordinal);
        Assert.Contains("version 2", error, StringComparison.Ordinal);
        Assert.Contains("version 1", error, StringComparison.Ordinal);
        Assert.Equal(["    | notation 2", "    |          ^", "    = notation 1"], run.ErrorLines[1..]);
    }

    [Fact]
    public void It_is_found_out_among_the_built_in_ones_where_that_is_asked_for()
    {
        foreach (var own in OwnGrammar.All.Select(own => OwnGrammar.Of(own.Name, _folder)))
        {
            var run = ToolRun.Of("extract", own.ListingPath, "--grammar", own.GrammarPath, "--dialect", "auto");
            Assert.Equal(own.Expected, OwnGrammar.FieldsOf(run, own.Listing));
        }
    }
}
