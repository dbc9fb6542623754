using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP3007: <c>Findings: -moss grows. -lichen does not. -fern waits.</c>, which was a list before its lines were joined.</summary>
public sealed class FlattenedList : Rule
{
    /// <summary>One or two hyphens like that are a slip of the pen.</summary>
    private static readonly RuleOption FewestItems = new("least-items", "how many such hyphens in one text are a list", 3, 1, 1000);

    private static readonly string[] Openings = [": -", ". -"];

    public override DiagnosticDescriptor Descriptor { get; } = new("PP3007", "bullet list flattened into prose", Severity.Info, FixSafety.Unsafe) { Options = [FewestItems] };

    public override void AnalyzeFile(RuleContext context)
    {
        var least = context.ValueOf(Descriptor, FewestItems);
        var items = context.Papers.Papers.Where(paper => MayHaveItems(context, paper)).SelectMany(paper => ItemsOf(context, paper, least)).ToList();
        if (items.Count == 0)
            return;
        // Whether an entry is read as before with its list in lines only the grammar can tell: all lists are tried at once.
        var mended = PaperExtractor.Extract(context.Tree.WithChanges(items.Select(item => item.Change).OfType<TextChange>()));
        var kept = Kept(context.Papers.Papers, mended.Papers);
        foreach (var item in items)
        {
            context.Report(new Diagnostic(Descriptor, item.Span, $"{Excerpt.Quote(context.Text.Slice(TextSpan.FromBounds(item.Span.Start, item.End)))} was an item of a list: lists have a line an item")
            {
                Paper = item.Paper,
                Fix = item.Change is { } change && kept.Contains(item.Paper) ? new CodeFix("begin a line with it", FixSafety.Unsafe, change) : null,
            });
        }
    }

    private static bool MayHaveItems(RuleContext context, Paper paper)
    {
        if ((paper.Entry.Abstract ?? paper.Record?.Child(SyntaxKind.Abstract)) is not { } node)
            return false;
        var text = context.Text.Slice(node.FullSpan);
        foreach (var opening in Openings)
        {
            if (text.Contains(opening, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static IEnumerable<Item> ItemsOf(RuleContext context, Paper paper, int least)
    {
        foreach (var prose in context.ProseOf(paper))
        {
            var hyphens = prose.Kind == SyntaxKind.Abstract ? Hyphens(prose.Text) : [];
            // Where each stands before a number, they are minus signs.
            if (hyphens.Count < least || !hyphens.Exists(at => char.IsLetter(prose.Text[at + 1])))
                continue;
            for (var i = 0; i < hyphens.Count; i++)
            {
                var at = hyphens[i];
                var end = i + 1 < hyphens.Count ? hyphens[i + 1] : prose.Text.TrimEnd().Length;
                var span = prose.SpanOf(at, 1);
                yield return new Item(paper, span, prose.SpanOf(at, end - at).End, prose.Replace(at - 1, 1, LineBreakAt(context.Text, span.Start)));
            }
        }
    }

    /// <summary>Where a hyphen stands behind a colon or full stop and a space, directly before a letter or digit.</summary>
    private static List<int> Hyphens(string text)
    {
        var hyphens = new List<int>();
        for (var at = text.IndexOf(" -", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" -", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is ':' or '.' && at + 2 < text.Length && char.IsLetterOrDigit(text[at + 2]))
                hyphens.Add(at + 1);
        }

        return hyphens;
    }

    /// <summary>A line break, and the indent of the line that it ends.</summary>
    private static string LineBreakAt(SourceText text, int offset)
    {
        var line = text.Lines[text.Lines.IndexOf(offset)];
        var content = text.Slice(new TextSpan(line.Start, line.Width));
        var indent = content[..^content.TrimStart(" \t").Length];
        return string.Concat(LineBreaks.Near(text, offset), indent);
    }

    /// <summary>The papers of which a second reading says the same.</summary>
    private static HashSet<Paper> Kept(IReadOnlyList<Paper> before, IReadOnlyList<Paper> after)
    {
        var kept = new HashSet<Paper>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < before.Count && before.Count == after.Count; i++)
        {
            if (before[i].Title == after[i].Title && before[i].Abstract == after[i].Abstract && Parts(before[i]).SequenceEqual(Parts(after[i])))
                kept.Add(before[i]);
        }

        return kept;
    }

    private static IEnumerable<SyntaxKind> Parts(Paper paper) => paper.Entry.ChildNodes().Where(part => !part.IsMissing).Select(part => part.Kind);

    /// <param name="Paper">Whose abstract it is in.</param>
    /// <param name="Span">Of the hyphen.</param>
    /// <param name="End">Where the next item begins, or the text ends.</param>
    /// <param name="Change">That puts it on a line of its own; null where markup stands in between.</param>
    private readonly record struct Item(Paper Paper, TextSpan Span, int End, TextChange? Change);
}
