using PaperParse.Grammars.Notation;

namespace PaperParse.Grammars.Tracing;

/// <summary>
/// What a pattern did with one text: what in it took something, and how far it got.
/// <code>
/// • 11 autors
///      ^          as far as this, where "authors" or "author" would have helped
/// </code>
/// </summary>
internal sealed class CharacterTrace
{
    private readonly List<Expression> _taken = [];
    private readonly List<Expression> _wishes = [];
    private readonly HashSet<Expression> _wished = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Expression> Taken => _taken;

    /// <summary>The offset of the character that it could not get beyond.</summary>
    public int Furthest { get; private set; }

    /// <summary>What would have taken that character, each once however often it was tried there.</summary>
    public IReadOnlyList<Expression> Wishes => _wishes;

    public int Mark() => _taken.Count;

    public void CutBack(int mark) => _taken.RemoveRange(mark, _taken.Count - mark);

    /// <param name="expression">Fitted.</param>
    /// <param name="end">The offset of the first character that it left.</param>
    public void Take(Expression expression, int end)
    {
        _taken.Add(expression);
        Reach(end);
    }

    /// <param name="expression">Did not fit.</param>
    /// <param name="at">The offset of the first character that it looked at.</param>
    public void Wish(Expression expression, int at)
    {
        Reach(at);
        if (at == Furthest && _wished.Add(expression))
            _wishes.Add(expression);
    }

    private void Reach(int offset)
    {
        if (offset <= Furthest)
            return;
        Furthest = offset;
        _wishes.Clear();
        _wished.Clear();
    }
}
