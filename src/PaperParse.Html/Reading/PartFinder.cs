using AngleSharp.Dom;
using PaperParse.Grammars.Characters;
using PaperParse.Grammars.Tracing;
using PaperParse.Html.Grammar;
using PaperParse.Html.Pages;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>Finds the parts that rules name. What was found is taken: who asks for it next finds what comes after it.</summary>
/// <param name="page">Where it looks.</param>
/// <param name="trace">Is told what is found and what is not; null where the parts are not traced.</param>
internal sealed class PartFinder(HtmlPage page, ReadingTrace? trace = null) : IDisposable
{
    /// <summary>No field of a listing is as long; so a page that is one element in the other is not read again and again.</summary>
    private const int LongestValue = 100_000;

    /// <summary>Nor is any of more pieces, nor an entry.</summary>
    private const int MostTexts = 10_000;

    /// <summary>What the parts of an entry leave is short; an element that holds more was never closed, or is no entry.</summary>
    private const int LongestRest = 20_000;

    private readonly Claims _claims = new(page.Source.Length);
    private readonly ValuePlacer _placer = new();
    private readonly CandidateLists _lists = new();
    private readonly List<(Candidates List, int Next, bool IsOfRest)> _moves = [];
    private readonly Dictionary<(IElement Element, string? Attribute), EmbeddedJson?> _json = [];
    private ElementText? _text;

    public PageBudget Budget { get; } = new(page.Source.Length);

    public UnreadElements Unread { get; } = new(page);

    public long Attempts => Budget.Looks;

    /// <summary>Where JSON stands that was read.</summary>
    public IReadOnlyList<TextSpan> Json => [.. _json.Values.OfType<EmbeddedJson>().Select(json => json.Place)];

    private ElementText Text => _text ??= new ElementText(page, _claims);

    public (int Claims, int Moves) Mark() => (_claims.Count, _moves.Count);

    /// <summary>As if nothing had been tried since.</summary>
    public void GoBack((int Claims, int Moves) mark)
    {
        GiveBack(mark);
        for (; _moves.Count > mark.Moves; _moves.RemoveAt(_moves.Count - 1))
            (_moves[^1].List.Next, _moves[^1].List.IsStale) = (_moves[^1].Next, _moves[^1].IsOfRest);
    }

    /// <summary>Forgets what was tried, so that another item can try it; what was taken is taken.</summary>
    public void BeginItem() => _lists.Clear();

    /// <summary>Gives back what was taken since; what was tried is not tried again.</summary>
    public void GiveBack((int Claims, int Moves) mark) => _claims.GiveBack(mark.Claims);

    public void Dispose() => _placer.Dispose();

    /// <summary>Adds what the part finds; where it finds nothing, what it tried has to be undone by whoever goes on.</summary>
    /// <param name="part">What is looked for.</param>
    /// <param name="scope">In what.</param>
    /// <param name="into">Gets what is found, in the order of the rule.</param>
    /// <param name="extent">From where to where it stands; null where only missing nodes were found.</param>
    public bool Find(PagePart part, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        // Then nothing more is found, so that whatever is being tried comes to its end.
        Budget.Select(1, scope.Start);
        if (Budget.IsSpent)
            return false;
        switch (part)
        {
            case NodePart node:
                return FindNode(node, scope, into, out extent);
            case ElementPart element:
                return FindElement(element, scope, into, out extent);
            case ValuePart value:
                return FindValue(value, scope, into, out extent);
            case ElementWith with:
                return FindElementWith(with, scope, into, out extent);
            case RecordWith with:
                return FindRecordWith(with, scope, into, out extent);
            case AllParts all:
                foreach (var item in all.Items)
                {
                    if (!Find(item, scope, into, out var found))
                        return false;
                    extent = Join(extent, found);
                }

                return true;
            case AnyPart any:
                return FindAny(any, scope, into, out extent);
            case RepeatedPart repeated:
                return FindRepeated(repeated, scope, into, out extent);
            case TracedPart traced:
                return FindTraced(traced, trace!, scope, into, out extent);
            case MissingPart missing:
                into.Add(Placed.Missing(missing.Kind));
                return true;
            default:
                return false;
        }
    }

    private bool FindTraced(TracedPart part, ReadingTrace told, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        var (mark, wishes) = (told.Mark(), told.WishesMade);
        if (part.Rule is not null)
            told.Enter(part.Rule, scope.Start);
        var isFound = Find(part.Inner, scope, into, out extent);
        // Of all the page nearly everything is wanted and not found; what an entry lacks is of interest.
        if (!isFound && told.WishesMade == wishes && scope.Root is IElement && scope.Start <= told.Watched && told.Watched < scope.End)
            told.Wish(part.Expression, scope.Start);
        if (part.Rule is not null)
            told.Leave();
        if (isFound)
            told.Take(part.Expression, part.Rule, extent?.Start ?? scope.Start, extent?.End ?? scope.Start);
        else
            told.CutBack(mark);
        return isFound;
    }

    private bool FindNode(NodePart node, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        var children = new List<Placed>();
        if (!Find(node.Inner, scope, children, out extent) || extent is not { } place)
            return false;
        var start = page.PieceAt(place.Start) is >= 0 and var piece && page.Pieces[piece].Kind == PieceKind.StartTag ? page.Pieces[piece].End : place.Start;
        into.Add(Placed.Node(node.Kind, place.Start, place.End, Nesting.Arrange(children, start)));
        return true;
    }

    private bool FindElement(ElementPart part, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        var list = _lists.Of(part, scope, () => part.Query.Selector is not null ? Elements(part.Query, scope) : RestOf(scope));
        if (part.Query.Selector is null && list.Next == 0)
            _moves.Add((list, 0, true));
        while (NextIn(list, scope) is { } candidate)
        {
            var text = candidate switch
            {
                IReadOnlyList<(int, bool)> stretch => Text.Join(stretch),
                IElement element when part.Query.Attribute is { } name => Text.OfAttribute(element, name),
                IElement element when !IsTooLarge(element) => Text.Of(element),
                _ => null,
            };
            if (TryTake(part.Pattern, text, scope.Start, into, out extent))
                return true;
        }

        return false;
    }

    private bool FindValue(ValuePart part, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        if (scope.Json is not { } json || scope.Record is not { } record)
            return false;
        var list = _lists.Of(part, scope, () => [.. part.Path.Find(record)]);
        while (NextIn(list, scope) is JsonValue candidate)
        {
            if (TryTake(part.Pattern, json.TextOf(candidate), scope.Start, into, out extent))
                return true;
        }

        return false;
    }

    private bool FindElementWith(ElementWith with, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        var list = _lists.Of(with, scope, () => Elements(with.Query, scope).AsEnumerable().Reverse().ToList());
        while (!list.IsAtEnd && !Budget.IsSpent)
        {
            var element = (IElement)list.Current;
            MoveOn(list, HtmlPage.StartOf(element));
            if (IsTooLarge(element))
            {
                Unread.IsTooLarge(element, page.Visible.CountOf(element), MostTexts, LongestValue);
                continue;
            }

            var inside = with.Query.IsRun ? SiblingRuns.Of(page, element, with.Query.Selector!)
                : ElementRanges.Of(page, element) is { } range ? new PageScope(element, null, null, range.Start, range.End)
                : null;
            if (inside is null || !TryInside(with.Parts, inside, into, out var parts))
                continue;
            extent = inside.Run is null ? TextSpan.FromBounds(inside.Start, inside.End) : SiblingRuns.PlaceOf(page, inside, parts);
            return true;
        }

        return false;
    }

    private bool FindRecordWith(RecordWith with, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        var list = _lists.Of(with, scope, () => Records(with, scope));
        while (!list.IsAtEnd && !Budget.IsSpent)
        {
            var (json, record) = ((EmbeddedJson, JsonValue))list.Current;
            MoveOn(list, scope.Start);
            var range = json.SourceOf(record);
            var inside = new PageScope(scope.Root, json, record, range.Start, range.End);
            if (!TryInside(with.Parts, inside, into, out _))
                continue;
            extent = range;
            return true;
        }

        return false;
    }

    private bool IsTooLarge(IElement element) => page.Visible.LengthOf(element) > LongestValue || page.Visible.CountOf(element) > MostTexts;

    private bool TryInside(PagePart parts, PageScope scope, List<Placed> into, out TextSpan place)
    {
        place = new TextSpan(scope.Start, 0);
        var mark = Mark();
        var found = new List<Placed>();
        if (!Find(parts, scope, found, out var extent))
        {
            GoBack(mark);
            return false;
        }

        // HTML takes some text out of the element that it stands in.
        found.RemoveAll(placed => !placed.IsMissing && (placed.Start < scope.Start || placed.End > scope.End));
        place = extent ?? place;
        into.AddRange(found);
        return true;
    }

    private bool FindAny(AnyPart any, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        foreach (var alternative in any.Alternatives)
        {
            var (mark, count) = (Mark(), into.Count);
            if (Find(alternative, scope, into, out extent))
                return true;
            GoBack(mark);
            into.RemoveRange(count, into.Count - count);
        }

        extent = null;
        return false;
    }

    private bool FindRepeated(RepeatedPart repeated, PageScope scope, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        for (var times = 0; times < repeated.Max; times++)
        {
            var (mark, count) = (Mark(), into.Count);
            if (Find(repeated.Inner, scope, into, out var found) && found is not null)
            {
                extent = Join(extent, found);
                continue;
            }

            GoBack(mark);
            into.RemoveRange(count, into.Count - count);
            return times >= repeated.Min;
        }

        return true;
    }

    private bool TryTake(CharacterParser pattern, MappedText? text, int at, List<Placed> into, out TextSpan? extent)
    {
        extent = null;
        Budget.Look(at);
        if (text is null || text.Value.Length > LongestValue || string.IsNullOrWhiteSpace(text.Value))
            return false;
        trace?.BeginListening();
        var placed = _placer.TryPlace(pattern, text, Budget.TriesLeft, out var tries);
        trace?.EndListening(placed is not null);
        Budget.Try(tries, at);
        if (placed is null)
            return false;
        // All of the value is taken, with what the pattern has no token for.
        foreach (var piece in text.Pieces)
            _claims.Take(piece.Source);
        into.AddRange(placed);
        extent = TextSpan.FromBounds(placed[0].Start, placed[^1].End);
        return true;
    }

    /// <summary>The next candidate that begins in the scope; null where there is none, or the next one lies behind it.</summary>
    private object? NextIn(Candidates list, PageScope scope)
    {
        while (!list.IsAtEnd && !Budget.IsSpent)
        {
            var candidate = list.Current;
            var start = candidate switch
            {
                IElement element => HtmlPage.StartOf(element),
                IReadOnlyList<(int Piece, bool)> stretch => page.Pieces[stretch[0].Piece].Start,
                _ => scope.Start,
            };
            if (start >= scope.End)
                return null;
            if (start >= scope.Start)
            {
                MoveOn(list, scope.Start);
                return candidate;
            }

            // Scopes of one page come one behind the other: what lies before this one is done with.
            list.Next++;
            Budget.Look(scope.Start);
        }

        return null;
    }

    private void MoveOn(Candidates list, int at)
    {
        _moves.Add((list, list.Next, false));
        list.Next++;
        Budget.Look(at);
    }

    // In the order of the source, whatever HTML moved.
    private List<IElement> Elements(ElementQuery query, PageScope scope)
    {
        List<IElement> found = [.. ElementsOf(query, scope)
            .Where(element => page.Visible.Shows(element) && query.Finds(element, page.Elements, Budget)).OrderBy(HtmlPage.StartOf)];
        Unread.NoteCrowd(query.Selector!);
        return found;
    }

    // <article data-date="2031-04-02">     what an element says of itself is in it; its text is not, since that is all there is
    private IEnumerable<IElement> ElementsOf(ElementQuery query, PageScope scope) => query.Within is { } outer
        ? Elements(outer, scope).SelectMany(page.Elements.Below).Distinct()
        : scope.Run?.SelectMany(element => page.Elements.Below(element).Prepend(element))
        ?? (query.Attribute is not null && scope.Root is IElement card ? page.Elements.Below(card).Prepend(card) : page.Elements.Below(scope.Root));

    private IReadOnlyList<object> RestOf(PageScope scope) =>
        Text.Stretches(
            scope.Run is not null ? page.Visible.Between(scope.Start, scope.End)
            : scope.Root is IElement element ? page.Visible.LengthOf(element) <= LongestRest ? page.Visible.Of(element) : []
            : page.Visible.Between(0, page.Source.Length));

    private List<object> Records(RecordWith with, PageScope scope)
    {
        var records = new List<object>();
        foreach (var element in Elements(with.Source, scope))
        {
            var start = HtmlPage.StartOf(element);
            if (start < scope.Start || start >= scope.End || JsonOf(element, with.Source.Attribute) is not { } json)
                continue;
            records.AddRange(with.Path.Find(json.Root).Where(value => value.Kind == JsonValueKind.Object).Select(value => (object)(json, value)));
        }

        return records;
    }

    private EmbeddedJson? JsonOf(IElement element, string? attribute)
    {
        if (!_json.TryGetValue((element, attribute), out var json))
        {
            var text = attribute is null ? Text.OfScript(element) : Text.OfAttribute(element, attribute);
            _json.Add((element, attribute), json = text is null ? null : EmbeddedJson.Read(text));
        }

        return json;
    }

    private static TextSpan? Join(TextSpan? left, TextSpan? right) => (left, right) switch
    {
        ({ } first, { } second) => TextSpan.FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End)),
        _ => left ?? right,
    };
}
