using System.Globalization;
using AngleSharp.Dom;
using PaperParse.Grammars.Proposing;
using PaperParse.Html.Pages;
using PaperParse.Html.Values;
using PaperParse.Syntax;

namespace PaperParse.Html.Proposing;

/// <summary>What recurs inside of the cards of a page.</summary>
internal sealed class CardParts
{
    private const int MostCards = 60;
    private const int LongText = 160;
    private const int MostText = 20_000;
    private const int MostLabels = 6;
    private const int LongestLabel = 40;

    private readonly HtmlPage _page;
    private readonly List<IElement> _cards;
    private readonly Dictionary<IElement, IElement> _members;
    private readonly Dictionary<IElement, int> _places = [];
    private readonly List<IElement> _all;
    private readonly List<Slot> _taken = [];
    private readonly KindNames _names;
    private readonly HashSet<string> _fields = [];
    private readonly List<ProposedPart> _parts = [];

    private CardParts(HtmlPage page, CardGroup cards, KindNames names)
    {
        _page = page;
        _cards = [.. cards.Heads.Take(MostCards)];
        _members = cards.Members(page, MostCards);
        _all = [.. _members.Keys.SelectMany(element => cards.IsRun ? element.QuerySelectorAll("*").Take(300).Prepend(element) : element.QuerySelectorAll("*").Take(300))];
        foreach (var same in _members.Where(member => cards.IsRun && member.Key != member.Value).GroupBy(member => (member.Value, member.Key.LocalName)))
        {
            foreach (var (place, member) in same.Index())
                _places[member.Key] = place;
        }

        _names = names;
    }

    public static List<ProposedPart> Of(HtmlPage page, CardGroup cards, KindNames names)
    {
        var found = new CardParts(page, cards, names);
        found.Find();
        return found._parts;
    }

    /// <summary>As a reader sees it: white space folded.</summary>
    public static string TextOf(IElement element)
    {
        var text = element.TextContent;
        return text.Length > MostText ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void Find()
    {
        var labelled = _cards.Count == _members.Count ? LabelledValues.In(_all, CardOf) : [];
        var values = labelled.SelectMany(one => one.Values.Elements).SelectMany(value => value.QuerySelectorAll("*").Prepend(value)).ToHashSet();
        var slots = _all.Where(element => element.LocalName is not ("script" or "style" or "svg" or "path") && !values.Contains(element))
            .GroupBy(element => Selectors.SlotOf(element) + PlaceInRun(element))
            .Select(group => new Slot(group.ToList(), group.Select(CardOf).Distinct().Count(), group.Select(TextOf).Where(text => text.Length > 0).ToList()))
            .Where(slot => slot.Cards * 3 >= _cards.Count && (slot.Texts.Count > 0 || slot.Elements[0].HasAttribute("datetime"))).ToList();
        var title = labelled.Find(one => one.Guess?.Field == FieldLabelsOf.Title)?.Values ?? Slot.TitleOf(slots, _cards.Count);
        if (title is not null)
            Add("title-text", title, "text", nameof(SyntaxKind.Title), "could be the title: it is different in each");
        AddLink(title);
        foreach (var one in labelled.Where(one => one.Values != title))
            AddLabelled(one);
        foreach (var slot in slots.Where(slot => slot != title && slot.Elements[0].HasAttribute("datetime")).Take(1))
        {
            if (!_fields.Add(FieldLabelsOf.PublishedOn))
                continue;
            AddPart("dated", $"{SelectorOf(slot)} attribute \"datetime\"", $"{FieldLabelsOf.PublishedOn}:{FieldLabelsOf.AnyDate} {FieldLabelsOf.Markup}:text?", nameof(SyntaxKind.DateLine), slot, "a day for machines");
            if (slot.Texts.Count > 0)
                Add("day-shown", slot, "text", ChromeOf("shown"), "what a reader sees of that day");
        }

        foreach (var slot in slots.Where(slot => slot != title && !slot.Elements.Exists(element => title is not null && title.Elements.Contains(element.ParentElement!))).OrderBy(slot => slot.Texts.Sum(text => text.Length)))
            AddByText(slot);
        var prose = slots.Where(slot => slot != title && slot.Texts.Count > 0 && slot.Texts.Average(text => text.Length) >= LongText && slot.Cards * 10 >= slot.Elements.Count * 7 && slot.Elements.TrueForAll(element => title is null || !title.Elements.Exists(element.Contains)))
            .OrderBy(slot => slot.Texts.Average(text => text.Length)).FirstOrDefault();
        if (prose is not null)
            Add("abstract-text", prose, "text", nameof(SyntaxKind.Abstract), "long prose");
        if (!_fields.Contains(FieldLabelsOf.PublishedOn))
            AddOwnDate();
        AddLabels(slots);
        AddRest(title);
    }

    // <dt>By</dt><dd>Ada Berg</dd>     What no field has is one of its own, called as the page calls it.
    private void AddLabelled(LabelledValues one)
    {
        var (texts, field) = (one.Values.Texts, one.Guess?.Field);
        var comment = $"what stands behind {Quoted(one.Label)}";
        if (field is not null && !_fields.Contains(field) && PatternOf() is { } pattern)
        {
            _fields.Add(field);
            Add(one.Guess!.Name, one.Values, pattern, FieldLabelsOf.NodeFor([field]), comment);
            return;
        }

        var (label, name) = (_names.Unique("label"), _names.Unique("labelled"));
        _taken.Add(one.Values);
        _parts.Add(new ProposedPart($"{label} {name}", $"element {label} {Escaped.Quote(one.LabelSelector)} = {FieldLabelsOf.Heading}text\nelement {name} {SelectorOf(one.Values)} = text",
            string.Create(CultureInfo.InvariantCulture, $"{one.Values.Cards} of {_cards.Count} cards that were looked at: {comment}"), $"{nameof(SyntaxKind.CustomField)}-{name}", "text")
        {
            Cards = one.Values.Cards,
        });

        string? PatternOf() => field == FieldLabelsOf.Authors ? $"{field}:{FieldLabelsOf.Roster}"
            : field == FieldLabelsOf.PublishedOn || field == FieldLabelsOf.UpdatedOn ? Most(texts.ConvertAll(LineTokens.Of), tokens => tokens is [{ Kind: ShapeKind.Date }]) ? $"{field}:{FieldLabelsOf.AnyDate}" : null
            : FieldLabelsOf.IsCount(field!) ? Most(texts.ConvertAll(LineTokens.Of), tokens => tokens is [{ Kind: ShapeKind.Number }]) ? $"{field}:{FieldLabelsOf.Count}" : null
            : field == FieldLabelsOf.ArxivId ? null
            : $"{field}:text";
    }

    // <article data-day="2031-04-02">     a day that the page tells nobody but scripts
    private void AddOwnDate()
    {
        foreach (var name in _cards.SelectMany(card => card.Attributes.Select(attribute => attribute.Name)).Distinct().Where(name => name.StartsWith("data-", StringComparison.Ordinal)))
        {
            var cards = _cards.FindAll(card => card.HasAttribute(name));
            var texts = cards.ConvertAll(card => card.GetAttribute(name)!.Trim());
            if (cards.Count * 10 < _cards.Count * 7 || !Most(texts.ConvertAll(LineTokens.Of), tokens => tokens is [{ Kind: ShapeKind.Date }]))
                continue;
            _fields.Add(FieldLabelsOf.PublishedOn);
            AddPart("dated", $"{Escaped.Quote(_cards[0].LocalName)} attribute {Escaped.Quote(name)}", $"{FieldLabelsOf.PublishedOn}:{FieldLabelsOf.AnyDate}", nameof(SyntaxKind.DateLine), new Slot(cards, cards.Count, texts), "a day in the tag of the card itself");
            return;
        }
    }

    // What says the same in each card is a label of a button or a field.
    private void AddLabels(List<Slot> slots)
    {
        var labels = slots.Where(slot => !_taken.Contains(slot) && slot.Cards * 10 >= _cards.Count * 7 && slot.Texts.Count > 0 && slot.Texts.Distinct().Count() <= MostLabels && slot.Texts.Count >= 2 * slot.Texts.Distinct().Count()
            && slot.Elements.TrueForAll(element => element.ChildElementCount == 0) && slot.Texts.TrueForAll(text => text.Length <= LongestLabel)).ToList();
        if (labels.Count == 0)
            return;
        var words = labels.SelectMany(slot => slot.Texts).Distinct().ToList();
        var selector = string.Join(", ", labels.Select(slot => Selectors.Of(slot.Elements, _all)).Distinct());
        AddPart("label", Escaped.Quote(selector), ValuePatterns.Choice(words), ChromeOf("label"), labels[0], "always the same");
    }

    // <li><a href="/1">Herons at Night</a> by Ada Berg (2031-04-01)</li>
    //                                     ^^^^^^^^^^^^^^^^^^^^^^^^       in no element of its own
    private void AddRest(Slot? title)
    {
        var taken = _taken.SelectMany(slot => slot.Elements).SelectMany(element => _page.Visible.Of(element)).Select(text => text.Piece).ToHashSet();
        var texts = _cards.ConvertAll(card => TextsOf(card, taken));
        if (title is null && !_parts.Exists(part => part.Node == nameof(SyntaxKind.Title)))
        {
            var titles = texts.Where(card => card.Count > 0).Select(card => card[0]).ToList();
            if (titles.Count > 0)
                AddPart("title-text", "rest", "text", nameof(SyntaxKind.Title), new Slot([], titles.Count, titles), "could be the title: the first text that no other part takes");
            return;
        }

        // The first stretch of each that is what most of them are.
        var stretches = texts.Where(card => card.Count > 0).Select(card => card[0]).ToList();
        if (stretches.Count * 10 < _cards.Count * 5 || LabelledTexts.Of(stretches) is not { } found || found.Fields.Any(_fields.Contains))
            return;
        _fields.UnionWith(found.Fields);
        AddPart(found.Fields is [_] ? found.Fields[0] == FieldLabelsOf.Authors ? "byline" : "dated" : "about", "rest", found.Pattern, found.Fields is [_] ? FieldLabelsOf.NodeFor(found.Fields) : null, new Slot([], stretches.Count, stretches), "text in no element of its own");
    }

    private List<string> TextsOf(IElement card, HashSet<int> taken)
    {
        var (texts, isOpen) = (new List<string>(), false);
        foreach (var (piece, breakBefore) in _members.Where(member => member.Value == card).SelectMany(member => _page.Visible.Of(member.Key)))
        {
            isOpen &= !breakBefore && !taken.Contains(piece);
            var text = CharacterReferences.Decode(_page.Source, _page.Pieces[piece].Start, _page.Pieces[piece].End, inAttribute: false).Value;
            if (taken.Contains(piece) || string.IsNullOrWhiteSpace(text))
                continue;
            if (isOpen)
                texts[^1] += " " + text.Trim();
            else
                texts.Add(text.Trim());
            isOpen = true;
        }

        return texts;
    }

    // The link in the title or round it, else the first of the card.
    private void AddLink(Slot? title)
    {
        var titles = title?.Elements.GroupBy(CardOf).ToDictionary(card => card.Key, card => card.First());
        var first = _all.Where(element => element.LocalName == "a" && element.HasAttribute("href")).GroupBy(CardOf).ToDictionary(card => card.Key, card => card.First());
        var links = _cards.Select(card => (titles?.GetValueOrDefault(card) is { } own ? own.LocalName == "a" ? own : own.QuerySelector("a[href]") ?? own.Closest("a[href]") : null) ?? first.GetValueOrDefault(card))
            .OfType<IElement>().Where(link => !string.IsNullOrWhiteSpace(link.GetAttribute("href"))).Distinct().ToList();
        if (links.Count * 2 < _cards.Count)
            return;
        var targets = links.ConvertAll(link => link.GetAttribute("href")!.Trim());
        var ids = targets.ConvertAll(target => LineTokens.Of(target));
        var pattern = $"{FieldLabelsOf.Url}:text";
        // /abs/2401.01234     https://papers.example/2401.01234     the id behind a path that is always the same
        var heads = targets.Select(target => target.LastIndexOf('/') is >= 0 and var at ? target[..(at + 1)] : "").Distinct().ToList();
        if (heads is [{ Length: > 0 } head] && targets.TrueForAll(target => LineTokens.Of(target[head.Length..]) is [{ Kind: ShapeKind.ArxivId }]))
        {
            pattern = $"{FieldLabelsOf.Url}:({Escaped.Quote(head)} {FieldLabelsOf.ArxivId}:{FieldLabelsOf.ArxivNumber})";
            _fields.Add(FieldLabelsOf.ArxivId);
        }

        _fields.Add(FieldLabelsOf.Url);
        var inTitle = title is not null && title.Elements[0].LocalName != "a" && links.TrueForAll(link => title.Elements.Exists(element => element.Contains(link)));
        var selector = inTitle ? $"{title!.Selector ?? Selectors.Of(title.Elements, _all)} a" : Selectors.Of(links, _all);
        AddPart("link", $"{Escaped.Quote(selector)} attribute \"href\"", pattern, null, new Slot(links, links.Select(CardOf).Distinct().Count(), targets), "what it leads to");
    }

    private void AddByText(Slot slot)
    {
        var samples = slot.Texts;
        if (samples.Count == 0)
            return;
        var name = Selectors.ClassesOf(slot.Elements[0]).Select(one => Guesses.All.OfLabel(one) ?? Guesses.All.OfLabel(one.Split('-', '_')[^1])).FirstOrDefault(guess => guess is not null);
        var tokens = samples.ConvertAll(LineTokens.Of);
        if (!_fields.Contains(FieldLabelsOf.PublishedOn) && Most(tokens, one => one is [{ Kind: ShapeKind.Date }]))
        {
            Add("dated", slot, $"{FieldLabelsOf.PublishedOn}:{FieldLabelsOf.AnyDate}", nameof(SyntaxKind.DateLine), "a day");
            _fields.Add(FieldLabelsOf.PublishedOn);
        }
        else if (!_fields.Contains(FieldLabelsOf.Authors) && slot.Cards * 3 / 2 >= samples.Count && (NameLists.AreNames(samples) || name?.Field == FieldLabelsOf.Authors && NameLists.AreNames([.. samples, .. samples.Select(text => text + ", " + text)])))
        {
            Add("byline", slot, $"{FieldLabelsOf.Authors}:{(name?.Field == FieldLabelsOf.Authors ? FieldLabelsOf.Roster : FieldLabelsOf.People)}", nameof(SyntaxKind.Byline), "names");
            _fields.Add(FieldLabelsOf.Authors);
        }
        else if (Most(tokens, one => one.Count is 2 or 3 or 4 && one.Exists(token => token.Kind == ShapeKind.Number) && one.Exists(token => Guesses.All.OfUnit(token.Text) is not null)))
        {
            AddCount(slot, tokens);
        }
        else if (name is not null && FieldLabelsOf.IsCount(name.Field) && Most(tokens, one => one is [{ Kind: ShapeKind.Number }]) && _fields.Add(name.Field))
        {
            Add(name.Name, slot, $"{name.Field}:{FieldLabelsOf.Count}", null, "a number, in a class that says of what");
        }
        else if (!_fields.Contains(FieldLabelsOf.ArxivId) && Most(tokens, one => one.Count <= 3 && one.Exists(token => token.Kind == ShapeKind.ArxivId)))
        {
            var sample = tokens.Find(one => one.Exists(token => token.Kind == ShapeKind.ArxivId))!;
            Add("paper-id", slot, new ValuePatterns(Guesses.All).Of(sample, samples[tokens.IndexOf(sample)]), null, "an id");
            _fields.Add(FieldLabelsOf.ArxivId);
        }
        else if (slot.Cards * 3 / 2 >= samples.Count && LabelledTexts.Of(samples) is { } found && !found.Fields.Any(_fields.Contains))
        {
            Add(found.Fields is [_] ? found.Fields[0] == FieldLabelsOf.Authors ? "byline" : "dated" : "about", slot, found.Pattern, found.Fields is [_] ? FieldLabelsOf.NodeFor(found.Fields) : null, found.Fields[0] == FieldLabelsOf.Authors ? "names" : "a day");
            _fields.UnionWith(found.Fields);
        }
    }

    private void AddCount(Slot slot, List<List<ShapeToken>> tokens)
    {
        var at = tokens.FindIndex(one => one.Exists(token => Guesses.All.OfUnit(token.Text) is not null));
        var unit = tokens[at].FindIndex(token => Guesses.All.OfUnit(token.Text) is not null);
        var guess = Guesses.All.OfUnit(tokens[at][unit].Text)!;
        if (!_fields.Add(guess.Field))
            return;
        var words = tokens.SelectMany(one => one).Select(token => token.Text).Where(word => Guesses.All.OfUnit(word) == guess).Distinct().ToList();
        var choices = unit > 0 && tokens[at][unit - 1].Kind == ShapeKind.Number ? new Dictionary<int, IReadOnlyList<string>> { [unit] = words } : null;
        Add(guess.Name, slot, new ValuePatterns(Guesses.All).Of(tokens[at], slot.Texts[at], choices), FieldLabelsOf.NodeFor([guess.Field]), "a count");
    }

    private void Add(string name, Slot slot, string pattern, string? node, string comment)
    {
        _taken.Add(slot);
        AddPart(name, SelectorOf(slot), pattern, node, slot, comment);
    }

    private static string ChromeOf(string what) => $"{nameof(SyntaxKind.Chrome)}-{what}";

    private void AddPart(string name, string selector, string pattern, string? node, Slot slot, string comment)
    {
        if (node is not null && _parts.Exists(part => part.Node == node))
            return;
        name = _names.Unique(name);
        var sample = slot.Texts.Count > 0 ? $", such as {Quoted(slot.Texts[0])}" : "";
        _parts.Add(new ProposedPart(name, $"element {name} {selector} = {pattern}",
            string.Create(CultureInfo.InvariantCulture, $"{slot.Cards} of {_cards.Count} cards that were looked at: {comment}{sample}"), node, pattern)
        {
            Cards = slot.Cards,
            IsRest = selector == "rest",
        });
    }

    private string SelectorOf(Slot slot) => Escaped.Quote(slot.Selector ?? Selectors.Of(slot.Elements, _all));

    // <dt>Herons<dd>Ada Berg<dd>They stand …      of what comes after a head, the first of a tag and the second are two things
    private string PlaceInRun(IElement element) =>
        _places.TryGetValue(element, out var place) ? place.ToString(CultureInfo.InvariantCulture) : "";

    private IElement CardOf(IElement element)
    {
        for (var above = element; above is not null; above = above.ParentElement)
        {
            if (_members.TryGetValue(above, out var card))
                return card;
        }

        return element;
    }

    /// <summary>The beginning of a text of the page, fit for a comment.</summary>
    public static string Quoted(string text) => Excerpt.Of(text);

    private static bool Most(List<List<ShapeToken>> all, Func<List<ShapeToken>, bool> isSo) => all.Count(isSo) * 10 >= all.Count * 7;
}
