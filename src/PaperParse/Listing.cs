using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Inputs;
using PaperParse.Syntax;

namespace PaperParse;

/// <summary>
/// A dump of a paper listing, read: the tree, the papers, what is wrong with it and how to mend that.
/// Never changes, and may be used by many threads at once.
/// </summary>
/// <example><code>
/// var listing = Listing.Parse(text);
/// foreach (var paper in listing.Papers.Papers)
///     Console.WriteLine($"{paper.PublishedOn} {paper.Title}");
/// foreach (var finding in listing.Findings)
///     Console.WriteLine($"{finding.Id}: {finding.Message}");
/// var mended = listing.Fix().Tree.Text.ToString();
/// </code></example>
public sealed class Listing
{
    private readonly Lazy<PaperList> _papers;
    private readonly Lazy<AnalysisOptions> _analysis;
    private readonly Lazy<AnalysisResult> _result;

    private Listing(SyntaxTree tree, ListingOptions options)
    {
        Tree = tree;
        _papers = new(() => PaperExtractor.Extract(Tree, options.AsOf, options.UseRecords));
        _analysis = new(() => options.AnalysisFor(Tree.Detection.Dialect));
        _result = new(() => AnalysisDriver.Analyze(Papers, _analysis.Value));
    }

    /// <summary>The text, all of it, as nodes and tokens.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The papers, in the order of the text; each field says where it came from. Worked out when first asked for.</summary>
    public PaperList Papers => _papers.Value;

    /// <summary>What the rules of its options find, by place. Worked out when first asked for.</summary>
    public IReadOnlyList<Diagnostic> Findings => Result.Findings;

    /// <summary>The findings, and those that were suppressed. Worked out when first asked for.</summary>
    public AnalysisResult Result => _result.Value;

    /// <summary>Reads a text. There is a listing for every text whatever; what was not understood is in it as skipped text, and among the findings.</summary>
    public static Listing Parse(string text, ListingOptions? options = null) => Parse(new SourceText(text), options);

    /// <inheritdoc cref="Parse(string, ListingOptions?)"/>
    public static Listing Parse(SourceText text, ListingOptions? options = null)
    {
        options ??= new ListingOptions();
        return new Listing(options.Dialect?.Parse(text) ?? DialectDetector.Parse(text, options.Dialects), options);
    }

    /// <summary>Reads a file, in whatever encoding it is; expanded, where it is a gzip file; of a mail, the text part.</summary>
    /// <exception cref="InputException">The file cannot be read; its message is one line, for people. A file that can be read and not
    /// decoded is no such case: it is the finding PP0001.</exception>
    public static Listing Load(string path, ListingOptions? options = null) => Parse(InputFile.Read(path), options);

    /// <summary>
    /// Applies the fixes of the findings, and those of what is found after that, until there are none left. This listing is as it was.
    /// </summary>
    /// <param name="includeUnsafe">Also the fixes that guess what was meant.</param>
    public FixResult Fix(bool includeUnsafe = false) =>
        FixAll.Apply(Papers, _analysis.Value, includeUnsafe ? FixSafety.Unsafe : FixSafety.Safe);

    /// <summary>Applies the fixes that somebody wants who is asked about each finding, and about what is found after that. This listing is as it was.</summary>
    /// <param name="ask">Is asked by place, with the papers as they are by then. There need not be a fix.</param>
    public FixResult Fix(Func<PaperList, Diagnostic, FixAnswer> ask) => FixSome.Apply(Papers, _analysis.Value, ask);
}
