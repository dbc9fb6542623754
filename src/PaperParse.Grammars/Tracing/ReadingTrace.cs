using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Tracing;

/// <summary>
/// What a traced grammar did while it read a text: which of its expressions took something in the end, and, at one line that is watched,
/// what it would have taken and did not find. Ordinary reading is not traced; a grammar is compiled once more for it.
/// </summary>
internal sealed class ReadingTrace
{
    /// <summary>Far more than anybody reads. A grammar that tries without end wants something at every step.</summary>
    private const int MostWishes = 10_000;

    private readonly List<TakenPart> _taken = [];
    private readonly List<TraceFrame> _frames = [];
    private readonly List<LineWish> _wishes = [];
    private readonly HashSet<Expression> _found = new(ReferenceEqualityComparer.Instance);
    private int _muted;

    /// <summary>The index of the line that is watched, on pages the offset of its first character; null where none is.</summary>
    public int? Watched { get; init; }

    /// <summary>What took lines, or parts of a page, and was kept. In the order in which it was finished: what is inside comes first.</summary>
    public IReadOnlyList<TakenPart> Taken => _taken;

    /// <summary>What was wanted at the watched line and not found, the first of it.</summary>
    public IReadOnlyList<LineWish> Wishes => _wishes;

    /// <summary>How often something was wanted there, also where that is too often to be kept.</summary>
    public long WishesMade { get; private set; }

    /// <summary>While it is set, patterns over characters are traced. They are tried on every line that they might fit, and only what was taken in the end says anything.</summary>
    public CharacterTrace? Characters { get; private set; }

    public int Mark() => _taken.Count;

    public void CutBack(int mark) => _taken.RemoveRange(mark, _taken.Count - mark);

    public void Enter(string rule, int line) => _frames.Add(new TraceFrame(rule, line, _taken.Count));

    public void Leave() => _frames.RemoveAt(_frames.Count - 1);

    public void Take(Expression expression, string? rule, int start, int end) => _taken.Add(new TakenPart(expression, rule, start, end, _frames.Count));

    /// <summary>Inside of <c>!a</c>: what is not found there is what is wanted.</summary>
    public void Mute() => _muted++;

    public void Unmute() => _muted--;

    /// <param name="expression">Was not found at the watched line.</param>
    /// <param name="start">Where what it stands in began; null for where the item did.</param>
    public void Wish(Expression expression, int? start = null)
    {
        if (_muted > 0 || _frames.Count == 0)
            return;
        WishesMade++;
        if (_wishes.Count < MostWishes)
            _wishes.Add(new LineWish(expression, [.. _frames.Select(frame => frame.Rule)], start ?? _frames[0].Line, NodesSince(_frames[0])));
    }

    /// <summary>Traces the patterns over characters that are tried from here on.</summary>
    public void BeginListening() => Characters = new CharacterTrace();

    /// <param name="keep">Whether what they took was taken in the end.</param>
    /// <returns>What was heard.</returns>
    public CharacterTrace EndListening(bool keep)
    {
        var heard = Characters ?? throw new InvalidOperationException("Nothing was listened to.");
        Characters = null;
        if (keep)
            _found.UnionWith(heard.Taken);
        return heard;
    }

    /// <summary>What a look-ahead found is not taken, and is in the text all the same.</summary>
    public void CutBackAndKeepInMind(int mark)
    {
        for (var i = mark; i < _taken.Count; i++)
            _found.Add(_taken[i].Expression);
        CutBack(mark);
    }

    /// <summary>How often each expression took something in the end; 1 for what was found by look-aheads alone, or is a pattern over characters.</summary>
    public IReadOnlyDictionary<Expression, int> TimesTaken()
    {
        var times = new Dictionary<Expression, int>(ReferenceEqualityComparer.Instance);
        foreach (var part in _taken)
            times[part.Expression] = times.GetValueOrDefault(part.Expression) + 1;
        foreach (var expression in _found)
            times.TryAdd(expression, 1);
        return times;
    }

    private List<TakenPart> NodesSince(TraceFrame item) => [.. _taken.Skip(item.Taken).Where(part => part.Depth == 1 && part.Rule is not null && FieldLabels.NodeOf(part.Rule) is not null)];
}

/// <summary>Something that took something.</summary>
/// <param name="Expression">What took it.</param>
/// <param name="Rule">The rule whose right side that is; null for any other expression.</param>
/// <param name="Start">The index of the first line; of the first character, on a page.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Depth">How many rules it stands in.</param>
internal readonly record struct TakenPart(Expression Expression, string? Rule, int Start, int End, int Depth);

/// <summary>A rule that is being read.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Line">Where it began.</param>
/// <param name="Taken">How much had been taken then.</param>
internal readonly record struct TraceFrame(string Rule, int Line, int Taken);

/// <summary>What was wanted at the watched line and not found.</summary>
/// <param name="Expression">What would have taken it.</param>
/// <param name="Rules">The rules that it stands in, the item first.</param>
/// <param name="Start">Where the item began.</param>
/// <param name="Before">The nodes that the item had by then.</param>
internal sealed record LineWish(Expression Expression, IReadOnlyList<string> Rules, int Start, IReadOnlyList<TakenPart> Before);
