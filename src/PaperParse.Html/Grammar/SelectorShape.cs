namespace PaperParse.Html.Grammar;

/// <summary>
/// How much a CSS selector walks about inside its brackets, where AngleSharp does the matching: at each element that is asked about
/// <c>:has(li li)</c> goes down to all that is in it, and from each of those up again.
/// </summary>
/// <param name="Walks">How many of such walks multiply each other.</param>
/// <param name="Depth">Of brackets in brackets.</param>
/// <param name="Steps">How many elements one after the other the selector names, as <c>dl dt a</c> does three.</param>
internal readonly record struct SelectorShape(int Walks, int Depth, int Steps)
{
    public const int MostWalks = 2;
    public const int MostDepth = 8;
    public const int MostSteps = 32;

    private static readonly string[] Walking = ["has(", "contains("];

    /// <summary>The shape of the worst of the alternatives that commas part; what a selector says that cannot be read, nobody asks.</summary>
    public static SelectorShape Of(string css)
    {
        var at = 0;
        return Read(css, ref at, 0);
    }

    private static SelectorShape Read(string css, ref int at, int depth)
    {
        var (most, walks, steps) = (new SelectorShape(0, depth, 0), 0, 1);
        for (; at < css.Length && css[at] != ')'; at++)
        {
            switch (css[at])
            {
                case '"' or '\'':
                    at = EndOf(css, at, css[at]);
                    break;
                case '[':
                    at = EndOf(css, at, ']');
                    break;
                case '(':
                    at++;
                    var walk = IsWalking(css[..at]) ? 1 : 0;
                    // What is nested deeper is refused, and need not be looked through.
                    if (depth == MostDepth)
                        return most with { Depth = depth + 1 };
                    var inner = Read(css, ref at, depth + 1);
                    walks += walk + inner.Walks;
                    most = most with { Depth = Math.Max(most.Depth, inner.Depth), Steps = Math.Max(most.Steps, inner.Steps) };
                    break;
                case ',':
                    most = most with { Walks = Math.Max(most.Walks, walks), Steps = Math.Max(most.Steps, steps) };
                    (walks, steps) = (0, 1);
                    break;
                case '~' or '+' or '>':
                    walks += css[at] == '~' && depth > 0 ? 1 : 0;
                    steps++;
                    break;
                case var c when char.IsWhiteSpace(c) && IsBetween(css, at):
                    walks += depth > 0 ? 1 : 0;
                    steps++;
                    break;
            }
        }

        return most with { Walks = Math.Max(most.Walks, walks), Steps = Math.Max(most.Steps, steps) };
    }

    private static bool IsWalking(string before) => Walking.Any(name => before.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    // White space is a step only between two elements: not before a comma, nor beside > or at an end.
    private static bool IsBetween(string css, int at) =>
        at > 0 && at + 1 < css.Length && !" ,>+~(".Contains(css[at - 1], StringComparison.Ordinal) && css.AsSpan(at).TrimStart() is { IsEmpty: false } rest && !",>+~)".Contains(rest[0], StringComparison.Ordinal);

    private static int EndOf(string css, int at, char close)
    {
        var end = css.IndexOf(close, at + 1);
        return end < 0 ? css.Length - 1 : end;
    }
}
