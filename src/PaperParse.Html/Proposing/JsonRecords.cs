using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using PaperParse.Grammars.Proposing;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Proposing;

/// <summary>The copy that a page keeps of its data: objects in JSON, in a script or an attribute, that have a title.</summary>
internal static class JsonRecords
{
    private const int LongestJson = 4_000_000;
    private const int MostObjects = 20_000;
    private const int Fewest = 2;

    /// <summary>The element with the most of them, the values in each; nothing where there are none.</summary>
    public static List<ProposedPart> Of(HtmlPage page, KindNames names)
    {
        var best = page.Elements.Below(page.Document).SelectMany(element => SourcesOf(page, element)).Select(source => (source.Element, source.Attribute, Objects: ObjectsIn(source.Json)))
            .Where(source => source.Objects.Count >= Fewest).OrderByDescending(source => source.Objects.Count).FirstOrDefault();
        if (best.Objects is null)
            return [];
        var selector = best.Attribute is not null ? $"[{best.Attribute}]"
            : best.Element.GetAttribute("type") is { } type ? $"script[type='{type}']" : "script";
        if (!selector.All(c => char.IsAsciiLetterOrDigit(c) || "[]='-/+.".Contains(c, StringComparison.Ordinal)))
            return [];
        var data = names.Unique("data");
        var record = names.Unique("record");
        var attribute = best.Attribute is null ? "" : $" attribute {Escaped.Quote(best.Attribute)}";
        List<ProposedPart> parts =
        [
            new(data, $"element {data} {Escaped.Quote(selector)}{attribute}", string.Create(CultureInfo.InvariantCulture, $"JSON with {best.Objects.Count} objects that have a title"), null, ""),
            new(record, $"value {record} in {data} \"**\"", "every object in it; those that have no title are none", null, ""),
        ];
        var fields = new HashSet<string>();
        foreach (var (path, sample, count) in PathsIn(best.Objects))
        {
            if (Guesses.All.OfKey(path.Split('.')[0]) is not { } guess || PatternOf(guess.Field, path, sample) is not { } pattern || !fields.Add(guess.Field))
                continue;
            var name = names.Unique("its-" + guess.Name);
            var node = pattern == "text" ? Grammars.FieldLabels.Fields[guess.Field].ToString() : FieldLabelsOf.NodeFor([guess.Field]);
            parts.Add(new ProposedPart(name, $"value {name} {Escaped.Quote(path)} = {pattern}",
                string.Create(CultureInfo.InvariantCulture, $"in {count} of {best.Objects.Count}, such as {CardParts.Quoted(sample)}"), node, pattern));
        }

        return parts.Exists(part => part.Node == nameof(SyntaxKind.Title)) ? parts : [];
    }

    private static string? PatternOf(string field, string path, string sample)
    {
        var first = LineTokens.Of(sample).FirstOrDefault();
        if (field == FieldLabelsOf.Authors)
            return path.Contains('*', StringComparison.Ordinal) ? "text" : $"{field}:{FieldLabelsOf.Roster}";
        if (field == FieldLabelsOf.PublishedOn || field == FieldLabelsOf.UpdatedOn)
            return first.Kind == ShapeKind.Date || sample.Length > 9 && LineTokens.Of(sample[..10]) is [{ Kind: ShapeKind.Date }] ? $"{field}:{FieldLabelsOf.AnyDate} {FieldLabelsOf.Markup}:text?" : null;
        if (field == FieldLabelsOf.ArxivId)
            return first.Kind == ShapeKind.ArxivId ? $"{field}:{FieldLabelsOf.ArxivNumber}" : null;
        if (FieldLabelsOf.IsCount(field))
            return first.Kind == ShapeKind.Number ? $"{field}:digits" : null;
        return field == FieldLabelsOf.Url || field == FieldLabelsOf.Doi ? $"{field}:text" : "text";
    }

    private static IEnumerable<(IElement Element, string? Attribute, string Json)> SourcesOf(HtmlPage page, IElement element)
    {
        if (element.LocalName == "script" && ScriptOf(page, element) is { Length: <= LongestJson } script && Begins(script))
            yield return (element, null, script);
        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal) && attribute.Value.Length is > 20 and <= LongestJson && Begins(attribute.Value)))
            yield return (element, attribute.Name, attribute.Value);
    }

    // The DOM has no text for what is not shown; the source does.
    private static string ScriptOf(HtmlPage page, IElement script) =>
        page.PieceAt(HtmlPage.StartOf(script)) is >= 0 and var piece && piece + 1 < page.Pieces.Count && page.Pieces[piece + 1] is { Kind: PieceKind.Text } text
            ? page.Source[text.Start..text.End]
            : "";

    private static bool Begins(string json) => json.AsSpan().TrimStart() is ['{' or '[', ..];

    // Objects with a title of their own, wherever they stand.
    private static List<JsonElement> ObjectsIn(string json)
    {
        var found = new List<JsonElement>();
        try
        {
            var open = new Stack<JsonElement>([JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }).RootElement]);
            for (var looked = 0; looked < MostObjects && open.TryPop(out var element); looked++)
            {
                if (element.ValueKind == JsonValueKind.Array)
                {
                    foreach (var item in element.EnumerateArray().Reverse())
                        open.Push(item);
                }
                else if (element.ValueKind == JsonValueKind.Object)
                {
                    if (element.EnumerateObject().Any(IsTitle))
                        found.Add(element);
                    foreach (var member in element.EnumerateObject().Reverse())
                        open.Push(member.Value);
                }
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Cut off, or no JSON: what was found before counts.
        }

        // People have names too: what is called by one counts only where nothing has a title.
        var titled = found.FindAll(one => one.EnumerateObject().Any(member => IsTitle(member) && !IsName(member)));
        return titled.Count > 0 ? titled : found;
    }

    private static bool IsTitle(JsonProperty member) =>
        member.Value.ValueKind == JsonValueKind.String && Guesses.All.OfKey(member.Name)?.Field == FieldLabelsOf.Title && member.Value.GetString()!.Contains(' ', StringComparison.Ordinal);

    private static bool IsName(JsonProperty member) => string.Equals(member.Name, "name", StringComparison.OrdinalIgnoreCase);

    // title     authors.*.name     members, and those of the objects in a list
    private static List<(string Path, string Sample, int Count)> PathsIn(List<JsonElement> objects)
    {
        var found = new Dictionary<string, (string Sample, int Count)>(StringComparer.Ordinal);
        foreach (var one in objects)
        {
            foreach (var member in one.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() > 0)
                {
                    var item = member.Value[0];
                    if (item.ValueKind == JsonValueKind.String)
                        Add($"{member.Name}.*", item);
                    else if (item.ValueKind == JsonValueKind.Object && Guesses.All.OfKey(member.Name)?.Field == FieldLabelsOf.Authors && item.EnumerateObject().FirstOrDefault(inner => Guesses.All.OfKey(inner.Name)?.Field == FieldLabelsOf.Title) is { Value.ValueKind: JsonValueKind.String } inner)
                        Add($"{member.Name}.*.{inner.Name}", inner.Value);
                }
                else
                {
                    Add(member.Name, member.Value);
                }
            }
        }

        return [.. found.Where(path => path.Key.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '*' or '_' or '-')).Select(path => (path.Key, path.Value.Sample, path.Value.Count))];

        void Add(string path, JsonElement value)
        {
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number && Guesses.All.OfKey(path.Split('.')[0]) is not null)
                found[path] = (found.GetValueOrDefault(path).Sample ?? value.ToString(), found.GetValueOrDefault(path).Count + 1);
        }
    }
}
