using System.Buffers;
using System.Globalization;
using PaperParse.Analysis;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analyzers;

/// <summary>PP0002: characters that nobody sees and every search trips over. What joins letters and pictures carries meaning and is let be.</summary>
public sealed class InvisibleCharacter : Rule
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA1).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), .. InvisibleCharacters.Others]);

    public override DiagnosticDescriptor Descriptor { get; } = new("PP0002", "invisible or control character", Severity.Warning, FixSafety.Unsafe) { HasSafeFixesToo = true };

    public override void AnalyzeFile(RuleContext context)
    {
        // Without entries it need not be text at all, and that is the finding.
        if (context.Papers.Papers.Count == 0)
            return;
        foreach (var node in context.Tree.Root.ChildNodes())
        {
            if (node is not EntrySyntax)
                Check(context, node, null);
        }
    }

    public override void AnalyzePaper(RuleContext context, Paper paper) => Check(context, paper.Entry, paper);

    private void Check(RuleContext context, SyntaxNode node, Paper? paper)
    {
        var text = context.Text.ToString().AsSpan();
        var end = node.FullSpan.End;
        for (var at = node.FullSpan.Start; at < end;)
        {
            var next = text[at..end].IndexOfAny(Suspects);
            if (next < 0)
                return;
            at += next;
            var sequence = EscapeSequence.LengthAt(text[at..end]);
            var length = sequence > 0 ? sequence : RunLength(text[at..end]);
            if (!InvisibleCharacters.CarriesMeaning(text, at) && IsRead(context.Tree, at))
                context.Report(sequence > 0 ? OfSequence(text, new TextSpan(at, length), paper) : Finding(text, new TextSpan(at, length), paper));
            at += length;
        }
    }

    private Diagnostic Finding(ReadOnlySpan<char> text, TextSpan span, Paper? paper)
    {
        var name = InvisibleCharacters.NameOf(text[span.Start]);
        var what = span.Length == 1 ? name : Wording.Count(span.Length, name);
        var code = ((int)text[span.Start]).ToString("X4", CultureInfo.InvariantCulture);
        var (replacement, safety) = InvisibleCharacters.Replacement(text, span);
        var title = replacement.Length == 0 ? "delete it" : string.IsNullOrWhiteSpace(replacement) ? "write a space" : $"write {Excerpt.Quote(replacement)}";
        return new Diagnostic(Descriptor, span, $"{what} (U+{code}), which nobody sees and searches trip over")
        {
            Paper = paper,
            Fix = new CodeFix(title, safety, new TextChange(span, replacement)),
        };
    }

    private Diagnostic OfSequence(ReadOnlySpan<char> text, TextSpan span, Paper? paper) =>
        new(Descriptor, span, $"{Excerpt.Quote(text.Slice(span.Start, span.Length))} is an escape sequence for terminals, and no text")
        {
            Paper = paper,
            Fix = new CodeFix("delete all of it", FixSafety.Safe, TextChange.Delete(span)),
        };

    private static int RunLength(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(text[0]);
        return other < 0 ? text.Length : other;
    }

    /// <summary>On a page only what is read as text: between tags and in scripts anything may stand, and a no-break space is how pages are set.</summary>
    private static bool IsRead(SyntaxTree tree, int offset)
    {
        if (!tree.Vocabulary.IsOfPages)
            return true;
        var token = tree.Root.FindToken(offset);
        return token.Kind == SyntaxKind.Text && token.Span.Contains(offset) && token.Parent.Kind != SyntaxKind.SkippedText && tree.Text[offset] != InvisibleCharacters.NoBreakSpace;
    }
}
