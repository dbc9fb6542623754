using PaperParse.Syntax;

namespace PaperParse.Grammars.Proposing;

/// <summary>
/// Which kind of line is the title of an entry, and how far the title goes on:
/// <code>
/// 2. What Storks Carry on Long          numbered
/// Flights                                         what stands between it and the first label, in some of the entries
/// By: Di Lund
/// </code>
/// </summary>
internal sealed class Titles
{
    private const int MostWrapped = 2;
    private const int MostFollowers = 6;

    private Titles(int kind, bool isGuessed)
    {
        Kind = kind;
        IsGuessed = isGuessed;
    }

    /// <summary>The index of the kind; -1 where no kind of line is the title.</summary>
    public int Kind { get; }

    /// <summary>Whether only its place says that it is the title.</summary>
    public bool IsGuessed { get; }

    /// <summary>The kinds that stand behind a title, where some titles go on up to them; else none.</summary>
    public IReadOnlyList<int> Followers { get; private init; } = [];

    /// <summary>The lines that titles go on in.</summary>
    public IReadOnlySet<int> Wrapped { get; private init; } = new HashSet<int>();

    public static Titles Of(Dump dump, IReadOnlyList<ProposedKind> kinds, Segments segments)
    {
        var known = segments.Anchor < 0 ? -1 : kinds.ToList().FindIndex(kind => kind.Node == nameof(SyntaxKind.Title));
        var kind = known >= 0 || segments.Anchor < 0 ? known : Guess(dump, kinds, segments);
        if (kind < 0 || segments.EndsWithAnchor || kinds[kind].IsWrapped)
            return new Titles(kind, known < 0);
        var behind = kinds[kind].Lines.Select(line => Behind(segments, line)).ToList();
        var wrapped = behind.Where(one => one is { Kind: >= 0, Prose.Count: > 0 }).ToList();
        var direct = behind.Where(one => one is { Kind: >= 0, Prose.Count: 0 }).ToList();
        var followers = wrapped.Concat(direct).Select(one => one.Kind).Distinct().Order().ToList();
        // Where a line stands there in nearly all entries it is something of its own.
        return wrapped.Count == 0 || wrapped.Count > direct.Count || followers.Count > MostFollowers || followers.Contains(kind)
            ? new Titles(kind, known < 0)
            : new Titles(kind, known < 0) { Followers = followers, Wrapped = wrapped.SelectMany(one => one.Prose).ToHashSet() };
    }

    // A line with a text in it that stands once in each entry: a link before a number before a heading.
    private static int Guess(Dump dump, IReadOnlyList<ProposedKind> kinds, Segments segments) =>
        Enumerable.Range(0, kinds.Count)
            .Where(kind => kinds[kind].Node is null && kinds[kind].HasText && !kinds[kind].Pattern.Contains("Heading:", StringComparison.Ordinal)
                && Segments.IsNear(kinds[kind].Lines.Count, segments.Often) && kinds[kind].Lines.Average(line => Prose.Weight(dump.Lines[line])) is > 12 and < 240)
            .OrderBy(kind => kinds[kind].Lines[0]).DefaultIfEmpty(-1).First();

    // The prose right behind a line, and the kind that it goes up to; -1 for another line.
    private static (List<int> Prose, int Kind) Behind(Segments segments, int line)
    {
        var prose = new List<int>();
        for (line++; line < segments.KindOf.Length; line++)
        {
            if (segments.KindOf[line] >= 0)
                return (prose, segments.KindOf[line]);
            if (segments.KindOf[line] == Segments.Blank || prose.Count == MostWrapped)
                break;
            prose.Add(line);
        }

        return (prose, -1);
    }
}
