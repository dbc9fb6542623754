using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>Writes the rules of a proposal: what an entry is made of, in the order in which the dump has it.</summary>
internal sealed class EntryProposer
{
    private const int TitleAndAbstract = 160;

    private readonly Dump _dump;
    private readonly IReadOnlyList<ProposedKind> _kinds;
    private readonly Segments _segments;
    private readonly StringBuilder _rules = new();
    private readonly List<string> _parts = [];
    private readonly HashSet<string> _nodes = [];
    private readonly bool _hasAbstract;
    private readonly Titles _titles;

    public EntryProposer(Dump dump, IReadOnlyList<ProposedKind> kinds)
    {
        _dump = dump;
        _kinds = kinds;
        _segments = Segments.Of(dump, kinds);
        _titles = Titles.Of(dump, kinds, _segments);
        Around = new Surroundings(dump, kinds, _segments);
        _hasAbstract = ProseWeight() >= (_segments.EndsWithAnchor ? TitleAndAbstract : Prose.LeastAbstract) && !kinds.Any(kind => kind.Node == nameof(SyntaxKind.Abstract));
    }

    /// <summary>What stands above the first entry and behind the last.</summary>
    public Surroundings Around { get; }

    public bool NeedsWrapped => _kinds.Any(kind => kind.IsWrapped);

    /// <summary>How many entries the dump seems to have; 0 where that cannot be said.</summary>
    public int Entries => _segments.Anchor < 0 ? 0 : _segments.Starts.Count;

    /// <summary>The first line that belongs to no more than so many entries.</summary>
    public int EndOfEntries(int count)
    {
        if (_segments.Anchor < 0 || _segments.Starts.Count <= count)
            return _dump.Lines.Count;
        var next = _segments.Starts[count];
        if (!_segments.EndsWithAnchor)
            return next;
        var prose = Segments.ProseBefore(_segments.KindOf, next);
        return prose.Count > 0 ? prose[0] : next;
    }

    /// <summary>The items and rules, in the notation.</summary>
    public string Write()
    {
        if (_segments.Anchor < 0)
            return WriteBare();
        var anchor = _kinds[_segments.Anchor];
        var sections = Enumerable.Range(0, _kinds.Count).Where(IsSection).ToList();
        List<string> items = [.. Around.Items, .. sections.Count > 0 ? [nameof(SyntaxKind.Section)] : Array.Empty<string>(), nameof(SyntaxKind.Entry)];
        Add($"items {string.Join(" | ", items)}\n\n");
        Add(Around.Rules());
        if (sections.Count > 0)
            Add($"Section = {string.Join(" | ", sections.Select(kind => _kinds[kind].Name))}\n");
        if (anchor.LinesOfEntry > 0)
        {
            Add($"# An entry is read as one line, since only then can it be taken apart.\nEntry = parts over ({anchor.Name} prose{{0,{anchor.LinesOfEntry - 1}}}) blank{{0,60}}\npiece parts = {anchor.Across}\n");
            return _rules.ToString();
        }

        var first = PartOf(_segments.Anchor);
        if (!_segments.EndsWithAnchor && _titles.Kind < 0)
            AddProse();
        foreach (var kind in Enumerable.Range(0, _kinds.Count).Where(kind => kind != _segments.Anchor && !sections.Contains(kind) && _kinds[kind].Lines.Count > 0))
            _parts.Add(Wanted(kind, PartOf(kind)));
        if (_hasAbstract && !_segments.EndsWithAnchor)
            _parts.Add("~Abstract");
        if (!_segments.EndsWithAnchor)
            _parts.Add("SkippedText{0,60}");
        _parts.Add("blank{0,60}");
        var rest = $"each({string.Join(" | ", _parts.Distinct())})";
        if (_segments.EndsWithAnchor)
            WriteEnding(anchor, first, rest);
        else
            WriteBeginning(anchor, first, rest);
        WriteNodes();
        return _rules.ToString();
    }

    private void WriteBeginning(ProposedKind anchor, string first, string rest)
    {
        Add($"# '{anchor.Name}' stands once in each entry and comes first, so an entry goes on to the next of them; its other parts are taken in any order.\n");
        Add($"Entry = {first} {rest}\n");
        if (_nodes.Contains(nameof(SyntaxKind.Title)) || _titles.Kind >= 0)
            return;
        _rules.Append("# The first line of prose behind it; you decide whether that is the title.\nTitle = short\n");
        _nodes.Add(nameof(SyntaxKind.Title));
    }

    private void WriteEnding(ProposedKind anchor, string first, string rest)
    {
        Add($"# '{anchor.Name}' stands once in each entry, and what comes before it belongs to it: the first line to the title{(_hasAbstract ? ", the others to the abstract" : "")}.\n");
        var blank = "blank? ";
        Add(_hasAbstract
            ? $"Entry = Title {blank}Abstract {blank}tail\n      | Title {blank}without Abstract tail\n      | without Title without Abstract tail\n"
            : $"Entry = Title {blank}tail\n      | without Title tail\n");
        Add($"tail  = {first} {rest}\n");
        var wrapped = _hasAbstract ? 1 : Math.Clamp(Segments.Median([.. _segments.Starts.Select(start => Segments.ProseBefore(_segments.KindOf, start).Count)]), 1, 4);
        Add(wrapped > 1 ? $"Title = short{{1,{wrapped}}}\n" : "Title = short\n");
        _nodes.Add(nameof(SyntaxKind.Title));
    }

    private static string WriteBare() =>
        """
        # Nothing recurs here that could be the beginning or the end of an entry, so an entry is a line and the paragraph behind it.
        # You decide what an entry begins with: define a kind of line for it, and put it first.
        items Entry

        Entry    = Title blank? Abstract blank?
                 | Title without Abstract blank?
                 | without Title Abstract blank?
        Title    = short
        Abstract = prose{1,200}

        """;

    private void Add(string rule) => _rules.Append(rule);

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

    public bool NeedsWord { get; private set; }

    private string Wanted(int kind, string part) =>
        Segments.IsNear(_kinds[kind].Lines.Count, _segments.Often) && char.IsAsciiLetterUpper(part[0]) ? "~" + part
        : _kinds[kind].Lines.Count > _segments.Often ? part + "{0,20}"
        : part;

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

    // A heading now and then is one of a section.
    private bool IsSection(int kind) => kind != _titles.Kind && kind != _segments.Anchor && _kinds[kind].Name.StartsWith("heading", StringComparison.Ordinal) && _kinds[kind].Node is null
        && _kinds[kind].Lines.Count * 2 < _segments.Often;

    // What prose an entry has, less what its title takes where an anchor begins it.
    private int ProseWeight() => _segments.Anchor < 0 ? 0 : Segments.Median([.. Enumerable.Range(0, _segments.Starts.Count)
        .Select(i => _segments.EndsWithAnchor ? Segments.ProseBefore(_segments.KindOf, _segments.Starts[i]) : [.. _segments.ProseBehind(i).Where(line => !_titles.Wrapped.Contains(line) && !Around.Has(_dump.Lines[line])).Skip(_titles.Kind < 0 ? 1 : 0)])
        .Select(lines => lines.Sum(line => Prose.Weight(_dump.Lines[line])))]);
}
