using PaperParse.Analysis;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0007: nothing in the text is an entry. The one finding about such a text.</summary>
public sealed class NoEntries : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("PP0007", "no entries found", Severity.Error);

    public override void AnalyzeFile(RuleContext context)
    {
        // What could not be decoded need not look like anything: the bytes are to blame (PP0001).
        if (context.Papers.Papers.Count > 0 || context.Text.UndecodableByteOffset is not null)
            return;
        var message = $"{WhatThereIs(context.Text)}: looked for {WhatWasLookedFor(context.Tree)}";
        context.Report(new Diagnostic(Descriptor, new TextSpan(0, 0), message));
    }

    private static string WhatWasLookedFor(SyntaxTree tree)
    {
        var detection = tree.Detection;
        if (detection.Dialect == Detection.UnknownDialect && detection.Weighed.Count > 0)
            return "entries of " + string.Join(", ", detection.Weighed.Select(dialect => $"{dialect.Name} ({dialect.Description})"));
        // A grammar need not say what a whole entry has.
        return tree.Vocabulary.WholeEntry.Count == 0 ? $"{detection.Dialect} entries" : $"{detection.Dialect} entries with {Wording.NamesOf(tree.Vocabulary.WholeEntry.Order())}";
    }

    private static string WhatThereIs(SourceText text)
    {
        if (text.Length == 0)
            return "no entries found, the file is empty";
        if (text.ToString().AsSpan().IsWhiteSpace())
            return "no entries found, the file holds nothing but white space";
        return UnknownText.LooksLike(text.ToString()) is { } kind ? $"no entries found, this looks like {kind}" : "no entries found";
    }
}
