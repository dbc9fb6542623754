using System.Globalization;
using PaperParse.Extraction;
using PaperParse.Syntax;

namespace PaperParse.Analysis;

/// <summary>Finds out what each directive of a text is about. They are asked about in their order.</summary>
internal sealed class DirectiveScopes(PaperList papers)
{
    private readonly SourceText _text = papers.Tree.Text;
    private readonly Stack<Directive> _open = [];

    // The entry that the last directive stood right under, and where that directive ends: another one can stand under it.
    private (Paper Paper, TextSpan End)? _attached;

    /// <summary>The directives that hold, each with what it is about; of a range, when it ends.</summary>
    public (Directive Directive, DirectiveScope Scope)? Enter(Directive directive, out SuppressionMistake? mistake)
    {
        mistake = null;
        switch (directive.Scope)
        {
            case SuppressionWords.File:
                return (directive, new DirectiveScope(null, new TextSpan(0, _text.Length), "the text") { IsAll = true });
            case SuppressionWords.Begin:
                _open.Push(directive);
                return null;
            case SuppressionWords.End:
                return Close(directive, out mistake);
        }

        var paper = directive.Scope == SuppressionWords.Entry ? Around(directive.Node) : After(directive.Node);
        if (paper is not null)
            return (directive, new DirectiveScope(paper, paper.Entry.FullSpan, EntryName.Of(paper)));
        mistake = new SuppressionMistake(directive.Place, directive.Scope == SuppressionWords.Entry
            ? $"'{SuppressionWords.Entry}' stands in no entry, nor right under one; move it there, or write '{SuppressionWords.NextEntry}' above the entry"
            : $"no entry comes after '{SuppressionWords.NextEntry}'; move it above the entry, or take it out");
        return null;
    }

    /// <summary>Ranges that were begun and not ended.</summary>
    public IEnumerable<SuppressionMistake> Unfinished() => _open.Reverse().Select(begin => new SuppressionMistake(begin.Place,
        $"no '{SuppressionWords.End}' comes after this '{SuppressionWords.Begin}'; write one where the range ends, or '{SuppressionWords.File}' for all of the text"));

    private (Directive, DirectiveScope)? Close(Directive end, out SuppressionMistake? mistake)
    {
        mistake = null;
        if (_open.TryPeek(out var begin) && (end.Rules.Length == 0 || string.Equals(begin.Rules, end.Rules, StringComparison.OrdinalIgnoreCase)))
        {
            _open.Pop();
            var region = TextSpan.FromBounds(begin.Node.FullSpan.Start, end.Node.FullSpan.End);
            var name = string.Create(CultureInfo.InvariantCulture, $"lines {_text.Lines.PositionOf(begin.Node.Span.Start).Line} to {_text.Lines.PositionOf(end.Node.Span.Start).Line}");
            return (begin, new DirectiveScope(null, region, name));
        }

        mistake = new SuppressionMistake(end.Place, begin is null
            ? $"no '{SuppressionWords.Begin}' comes before this '{SuppressionWords.End}'; write one where the range begins, or take this out"
            : $"the range that began last is of {Excerpt.Of(begin.Rules)}, and this ends one of {Excerpt.Of(end.Rules)}; end them in turn, the last one first");
        return null;
    }

    private Paper? Around(DirectiveSyntax node)
    {
        var index = IndexBefore(node.Span.Start);
        if (index < 0)
            return null;
        var paper = papers.Papers[index];
        var above = _attached is { } last && ReferenceEquals(last.Paper, paper) ? last.End : paper.Entry.Span;
        if (!paper.Entry.FullSpan.Contains(node.Span.Start) && !IsRightUnder(above.End, node.Span.Start))
            return null;
        _attached = (paper, node.Span);
        return paper;
    }

    private Paper? After(DirectiveSyntax node) => papers.Papers.ElementAtOrDefault(IndexBefore(node.Span.Start) + 1);

    private bool IsRightUnder(int end, int start) =>
        end <= start && _text.Slice(TextSpan.FromBounds(end, start)).IsWhiteSpace() && _text.Lines.IndexOf(start) <= _text.Lines.IndexOf(end) + 1;

    /// <summary>The last paper whose entry begins at or before a place; -1 for none.</summary>
    private int IndexBefore(int offset)
    {
        var (low, high) = (0, papers.Papers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (papers.Papers[middle].Entry.FullSpan.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
