using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using PaperParse.Extraction;
using PaperParse.Grammars;
using PaperParse.Html.Grammar;
using PaperParse.Syntax;
using PaperParse.TestSupport;

namespace PaperParse.Benchmarks;

/// <summary>What a page costs, against AngleSharp reading the same page into its DOM and nothing else: that part is in ours too.</summary>
internal static class PageTable
{
    private const string SavedPage = "hf-daily-2024-08-01.html";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static string Measure()
    {
        var builder = new StringBuilder("| page | kB | DOM alone, ms | tree, ms | of the DOM | tree and records, ms | detection, ms |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        if (Corpus.Find(SavedPage) is { } path)
            builder.Append(Row("saved page", File.ReadAllText(path)));
        foreach (var dialect in PageGrammarCompiler.Dialects)
            builder.Append(Row($"{dialect.Name}, samples", string.Concat(Repository.Samples(dialect.Name).Where(Repository.IsPage).Select(File.ReadAllText))));
        return builder.ToString();
    }

    private static string Row(string name, string page)
    {
        var dialect = DialectDetector.Detect(new SourceText(page), PageGrammarCompiler.Dialects).Dialect;
        var dom = Least(() => new HtmlParser().ParseDocument(page).All.Length);
        var tree = Least(() => dialect.Parse(new SourceText(page)).Root.FullSpan.Length);
        var records = Least(() => PaperExtractor.Extract(dialect.Parse(new SourceText(page))).Papers.Count);
        var detection = Least(() => DialectDetector.Detect(new SourceText(page), PageGrammarCompiler.Dialects).Detection.Candidates.Count);
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {page.Length / 1000} | {dom:0.00} | {tree:0.00} | {tree / dom:0.0} | {records:0.00} | {detection:0.00} |\n");
    }

    private static double Least(Func<long> run) => Fastest.Of(run, WarmUp).TotalMilliseconds;
}
