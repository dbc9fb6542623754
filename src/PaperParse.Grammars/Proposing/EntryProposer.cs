using System.Text;
using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>Writes the rules of a proposal: what an entry is made of, in the order in which the dump has it.</summary>
internal sealed partial class EntryProposer
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

    public bool NeedsWord { get; private set; }

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
            ? $"Entry = Title {blank}{nameof(SyntaxKind.Abstract)} {blank}tail\n      | Title {blank}without Abstract tail\n      | without Title without Abstract tail\n"
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
}
