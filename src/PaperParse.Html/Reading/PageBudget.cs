using PaperParse.Grammars.Lines;

namespace PaperParse.Html.Reading;

/// <summary>How much work was done on a page, and how much it is worth: in proportion to its length, far above what any page wants of a sensible grammar.</summary>
internal sealed class PageBudget(int characters)
{
    private const long LooksACharacter = 32;
    private const long Least = 100_000;

    /// <summary>A step of a selector, from an element to one above or in it, is quick: so many are one look.</summary>
    private const int StepsALook = 64;

    private readonly long _mostLooks = Least + (LooksACharacter * characters);
    private readonly long _mostTries = Steps.WorthOf(0, characters).Tries;
    private long _selectorSteps;

    /// <summary>How often an element or a value was looked at.</summary>
    public long Looks { get; private set; }

    /// <summary>How much was tried in the texts of values.</summary>
    public long Tries { get; private set; }

    public long TriesLeft => _mostTries - Tries;

    public bool IsSpent => StoppedAt is not null;

    /// <summary>Where in the source something was looked at when no more could be.</summary>
    public int? StoppedAt { get; private set; }

    public void Look(int at)
    {
        Looks++;
        Check(at);
    }

    public void Try(long tries, int at)
    {
        Tries += tries;
        Check(at);
    }

    public void Select(long steps, int at)
    {
        _selectorSteps += steps;
        Check(at);
    }

    private void Check(int at)
    {
        if (Looks + (_selectorSteps / StepsALook) > _mostLooks || Tries >= _mostTries)
            StoppedAt ??= Math.Clamp(at, 0, characters);
    }
}
