using AngleSharp.Dom;
using PaperParse.Grammars;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Compiling;
using PaperParse.Grammars.Notation;
using PaperParse.Grammars.Tracing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>Explains a line of a page: which elements begin on it, what the grammar says of each, and what an entry around it lacked.</summary>
internal sealed class PageExplainer(GrammarSource source, SyntaxTree tree)
{
    private readonly SourceText _text = tree.Text;
    private readonly HtmlPage _page = HtmlPage.Read(tree.Text);

    /// <param name="line">The index of the line.</param>
    public Explanation Explain(int line)
    {
        var (start, end) = (_text.Lines[line].Start, _text.Lines[line].End);
        while (start < end && char.IsWhiteSpace(_text[start]))
            start++;
        var parts = Parts(start, end);
        var verdicts = Patterns(start, end, out var passedOver);
        return new Explanation(parts.Find(part => part.Nodes.Count > 0)?.Nodes ?? [], null, verdicts, Attempts(start)) { Parts = parts, PassedOver = passedOver };
    }

    /// <summary>The innermost nodes on the line, and what was skipped between them.</summary>
    private List<ExplainedPart> Parts(int start, int end) =>
        [.. tree.Root.DescendantNodes().Where(node => node.Span.Start < end && node.Span.End > start && node.Kind != SyntaxKind.Listing && !node.ChildNodes().Any(IsPart))
            .Select(node => new ExplainedPart(
                node.Kind == SyntaxKind.SkippedText ? [] : [.. node.Ancestors().Prepend(node).Select(one => one.Kind).Where(kind => kind != SyntaxKind.Listing).Reverse().Select(kind => kind.ToString())],
                _text.ToString(TextSpan.FromBounds(Math.Max(start, node.Span.Start), Math.Min(end, node.Span.End)))))];

    private static bool IsPart(SyntaxNode node) => !node.IsMissing;

    private List<PatternVerdict> Patterns(int start, int end, out int passedOver)
    {
        passedOver = 0;
        var (file, definitions) = GrammarCompiler.Reread(source);
        var trace = new ReadingTrace();
        var characters = new CharacterCompiler(definitions, [], trace);
        var parts = new PartCompiler(definitions, characters, []);
        var elements = file.Definitions.OfType<ElementDefinition>().Where(element => element.Selector is not null).Select(element => (element.Name, Found: parts.CompileAlone(element))).ToList();
        var explainer = new PatternExplainer(definitions, trace);
        var texts = new ElementText(_page, new Claims(_text.Length));
        var verdicts = new List<PatternVerdict>();
        foreach (var element in _page.Elements.Below(_page.Document).Where(element => HtmlPage.StartOf(element) is var at && start <= at && at < end))
        {
            var found = elements.Where(one => Finds(one.Found.Query, element)).ToList();
            verdicts.AddRange(found.Select(one => Verdict(one.Name, one.Found, element, texts, explainer)));
            if (found.Count == 0 && !HasTextOfItsOwn(element))
                passedOver += ImpliedElements.Has(element) ? 0 : 1;
            else if (found.Count == 0)
                verdicts.Add(new PatternVerdict(Shown(element), false, false, HtmlPage.StartOf(element), _page.Visible.Shows(element) ? "no selector of the grammar finds it" : "no reader sees it"));
        }

        return verdicts;
    }

    private bool Finds(ElementQuery query, IElement element) =>
        _page.Visible.Shows(element) && query.Finds(element, _page.Elements) && (query.Within is not { } outer || element.Ancestors<IElement>().Any(above => Finds(outer, above)));

    private static bool HasTextOfItsOwn(IElement element) => element.ChildNodes.Any(node => node is IText { Data: var text } && !string.IsNullOrWhiteSpace(text));

    private static PatternVerdict Verdict(string name, (ElementQuery Query, CharacterParser? Pattern) found, IElement element, ElementText texts, PatternExplainer explainer)
    {
        var (shown, start) = ($"{name}, {Shown(element)}", HtmlPage.StartOf(element));
        if (found.Pattern is null)
            return new PatternVerdict(shown, true, false, start, null);
        var text = found.Query.Attribute is { } attribute ? texts.OfAttribute(element, attribute) : texts.Of(element);
        if (text is null || string.IsNullOrWhiteSpace(text.Value))
            return new PatternVerdict(shown, false, false, start, found.Query.Attribute is { } missing ? $"it has no attribute {Escaped.Quote(missing)}" : "there is no text in it");
        // The value is not the source: of that only the place of the element is given.
        var verdict = explainer.Explain(shown, isElse: false, found.Pattern, text.Value, start);
        return verdict.Fits ? verdict : new PatternVerdict(shown, false, false, start, $"{verdict.Reason}, in {Escaped.Quote(Beginning(text.Value))}");
    }

    private List<RuleAttempt> Attempts(int start)
    {
        var (file, definitions) = GrammarCompiler.Reread(source);
        var trace = new ReadingTrace { Watched = start };
        using (var reader = new PageReader(_page, PageGrammarCompiler.CompileTraced(file, definitions, trace), trace))
            reader.Read();
        return
        [
            .. trace.Wishes.GroupBy(wish => (Rules: string.Join('>', wish.Rules), wish.Start))
                .Select(same => (First: same.MaxBy(wish => wish.Before.Count)!, All: same))
                .Select(same => new RuleAttempt(
                    same.First.Rules, LineOf(same.First.Start), [.. same.First.Before.Select(part => $"{part.Rule} {LineOf(part.Start)}")],
                    [.. same.All.Select(wish => NotationText.Of(wish.Expression)).Distinct(StringComparer.Ordinal)]))
                .OrderByDescending(attempt => attempt.Found.Count).ThenByDescending(attempt => attempt.StartLine),
        ];
    }

    private int LineOf(int offset) => _text.Lines.PositionOf(offset).Line;

    private static string Shown(IElement element) => $"<{element.LocalName}>{(ImpliedElements.Has(element) ? " whose start tag is left out" : "")}";

    private static string Beginning(string text)
    {
        const int Longest = 40;
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
