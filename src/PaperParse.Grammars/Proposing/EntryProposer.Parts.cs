using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>The parts of an entry, each with the rule that it needs.</summary>
internal sealed partial class EntryProposer
{
    // A rule for a kind that makes a node, or the kind itself.
    private string PartOf(int index)
    {
        var kind = _kinds[index];
        var node = index == _titles.Kind ? nameof(SyntaxKind.Title) : kind.Node;
        if (node is null or nameof(SyntaxKind.Chrome))
            return kind.Name;
        var name = _nodes.Add(node) ? node : $"{node}-{kind.Name}";
        var lines = kind.IsWrapped ? $"{kind.Name} wrapped{{0,60}}" : kind.Name;
        if (index == _titles.Kind && _titles.Followers is { Count: > 0 } followers)
        {
            Add($"# A title goes on up to what stands behind it in other entries.\n");
            lines += $" (short{{1,2}} &({string.Join(" | ", followers.Select(follower => _kinds[follower].Name))}))?";
        }

        if (node == nameof(SyntaxKind.Abstract))
            lines = $"{kind.Name} (blank? (wrapped | prose)){{0,200}}".Replace("(wrapped | prose)", NeedsWrapped ? "(wrapped | prose)" : "prose", StringComparison.Ordinal);
        if (kind.Across is not null)
        {
            Add($"{name} = {nameof(SyntaxKind.AuthorList)}\n{nameof(SyntaxKind.AuthorList)} = {kind.Name}Names over ({lines})\npiece {kind.Name}Names = {kind.Across}\n");
            return name;
        }

        Add($"{name} = {lines}\n");
        return name;
    }

    private string Wanted(int kind, string part) =>
        Segments.IsNear(_kinds[kind].Lines.Count, _segments.Often) && char.IsAsciiLetterUpper(part[0]) ? "~" + part
        : _kinds[kind].Lines.Count > _segments.Often ? part + "{0,20}"
        : part;

    // The lines of prose in an entry that begins with its anchor: perhaps a word, then the title.
    private void AddProse()
    {
        var firsts = Enumerable.Range(0, _segments.Starts.Count).Select(_segments.ProseBehind).Where(lines => lines.Count > 0).Select(lines => lines[0]).ToList();
        var isWord = firsts.Count > 1 && firsts.Count(line => Prose.IsWord(_dump.Lines[line])) * 10 >= firsts.Count * 8;
        var says = Guesses.All.OfLabel(_dump.Lines[_segments.Starts[0]].Content);
        if (isWord)
            _parts.Add(says?.Field == FieldLabelsOf.Submitter ? nameof(SyntaxKind.Submitter) : "word");
        NeedsWord = isWord;
        if (firsts.Count > 0 && !_kinds.Any(kind => kind.Node == nameof(SyntaxKind.Title)))
            _parts.Add("~Title");
    }

    // Nodes that are named and were not written yet.
    private void WriteNodes()
    {
        if (_hasAbstract)
            _rules.Append("Abstract = prose (blank? prose){0,200}\n");
        if (_parts.Contains(nameof(SyntaxKind.Submitter)))
            _rules.Append("Submitter = word\n");
        if (!_segments.EndsWithAnchor)
            _rules.Append("# What the entry has besides is skipped, and counted.\nSkippedText = prose\n");
    }

    // A heading now and then is one of a section.
    private bool IsSection(int kind) => kind != _titles.Kind && kind != _segments.Anchor && _kinds[kind].Name.StartsWith("heading", StringComparison.Ordinal) && _kinds[kind].Node is null
        && _kinds[kind].Lines.Count * 2 < _segments.Often;

    // What prose an entry has, less what its title takes where an anchor begins it.
    private int ProseWeight() => _segments.Anchor < 0 ? 0 : Segments.Median([.. Enumerable.Range(0, _segments.Starts.Count)
        .Select(i => _segments.EndsWithAnchor ? Segments.ProseBefore(_segments.KindOf, _segments.Starts[i]) : [.. _segments.ProseBehind(i).Where(line => !_titles.Wrapped.Contains(line) && !Around.Has(_dump.Lines[line])).Skip(_titles.Kind < 0 ? 1 : 0)])
        .Select(lines => lines.Sum(line => Prose.Weight(_dump.Lines[line])))]);
}
