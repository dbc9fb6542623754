namespace PaperParse.Html.Values;

/// <summary>
/// A path into JSON: names with dots between, <c>*</c> for everything in an array or object, <c>**</c> for everything at any depth, the value itself included.
/// <code>
/// papers.*.author.name
/// </code>
/// </summary>
internal sealed class JsonPath
{
    private const string Each = "*";
    private const string AnyDepth = "**";

    /// <summary>Each walks through all that the one before it found.</summary>
    public const int MostAnyDepths = 2;

    private readonly string[] _steps;

    private JsonPath(string[] steps) => _steps = steps;

    public int AnyDepths => _steps.Count(step => step == AnyDepth);

    /// <summary>Null where a step is empty, or one of another notation, such as <c>$</c> and <c>papers[0]</c>.</summary>
    public static JsonPath? Read(string path)
    {
        var steps = path.Split('.');
        return steps.All(step => step.Length > 0 && step != "$" && step[^1] != ']') ? new JsonPath(steps) : null;
    }

    /// <summary>The values at the path, in the order of the JSON. It is nested no deeper than it may be, so walking it is safe.</summary>
    public IEnumerable<JsonValue> Find(JsonValue value) => Find(value, 0);

    private IEnumerable<JsonValue> Find(JsonValue value, int step)
    {
        if (step == _steps.Length)
            return [value];
        if (_steps[step] == AnyDepth)
            return SelfAndBelow(value).SelectMany(inner => Find(inner, step + 1));
        return value.Members
            .Where(member => _steps[step] == Each || member.Name == _steps[step])
            .SelectMany(member => Find(member.Value, step + 1));
    }

    private static IEnumerable<JsonValue> SelfAndBelow(JsonValue value) => [value, .. value.Members.SelectMany(member => SelfAndBelow(member.Value))];
}
