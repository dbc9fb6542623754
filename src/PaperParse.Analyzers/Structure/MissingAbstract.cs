using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP1004: an entry without an abstract, or with one that is too short to be one.</summary>
public sealed class MissingAbstract : Rule
{
    private static readonly RuleOption LeastCharacters = new("least-characters", "how many characters an abstract has at least", 20, 0, 10_000);

    public override DiagnosticDescriptor Descriptor { get; } =
        new("PP1004", "abstract missing or implausibly short", Severity.Warning) { FoldsWhenTrueOfAll = true, Options = [LeastCharacters] };

    public override void AnalyzePaper(RuleContext context, Paper paper)
    {
        if (!context.Tree.Vocabulary.Shows(SyntaxKind.Abstract))
            return;
        var node = paper.Entry.Abstract;
        if (EntryParts.PlaceOfMissing(paper.Entry, node, SyntaxKind.Abstract) is { } place)
            context.Report(new Diagnostic(Descriptor, place, "abstract missing") { Paper = paper });
        else if (node is { IsMissing: false } && paper.Abstract is { } text && text.Length < context.ValueOf(Descriptor, LeastCharacters))
            context.Report(new Diagnostic(Descriptor, node.Span, $"abstract of only {Wording.Count(text.Length, "character")}: {Excerpt.Quote(text)}") { Paper = paper });
    }
}
