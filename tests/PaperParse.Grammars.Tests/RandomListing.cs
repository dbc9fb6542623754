namespace PaperParse.Grammars.Tests;

/// <summary>
/// A listing of random lines: of every kind that the grammar has, spoilt ones, and prose of widths around the bounds that kinds have. Likely orders
/// come up more often than others, or most texts would be skipped lines.
/// </summary>
internal sealed class RandomListing(Random random)
{
    private static readonly int[] Bounds = [10, 15, 20, 40, 50, 60, 80, 100, 160, 200, 300];

    private static readonly string[] Chrome =
    [
        "new", "Subscribe", "Get trending papers in your email inbox!", "Get trending papers in your email inbox  once a day !", "Get trending papers", "Daily Papers",
        "Daily Papers - Hugging Face", "Hugging Face", "Weekly", "Log In", "Submit a paper", "byAK", "by AK and the research community", "by", "AK",
        "and the research community", "by AK", "byAKand the research community",
    ];

    private static readonly string[] Footing = ["Previous", "Next", "© 2031", "©", "©x", "TOS", "Website", "Company"];

    private static readonly string[] Bullets =
    [
        "• 3 authors", "•3author", "* 1 author", "-  12authors", "• authors", "• 3", "• 3 authorss", "•  3 authors and one more", "• 3x", "3 authors", "•", "* 3 people",
        "• 00000000000000000000000000000000000003 authors",
    ];

    private static readonly string[] Dates =
    [
        "Nov 21, 2025", "Nov 21, 2025 5", "Jan 19", "Jan 19 3", "Sept 3,2025 1,024", "Sep 3 , 2025 2.12k", "September 31", "May 1 2K", "May 1 2 K", "May 1, 20251", "May 1, 205",
        "May 111", "Mayor 1", "Feb", "March 5, 2031                       77777", "March 5, 2031                                    7", "Dec 1 1,02", "Dec 1 1.x", "Jun 5 0.5k k",
    ];

    private static readonly string[] Dots = ["·", " · ", "·", "·", "··", "· ·"];

    private static readonly string[] Ends = [".", ",", ";", ":", "", "", "", "", "!", " see http://x.test"];

    private static readonly string[] Breaks = ["\n", "\n", "\n", "\n", "\n", "\n", "\n", "\r\n", "\r", " \n", "\t \r\n"];

    private static readonly string[] Spaces = ["", "", "", "", "", "", " ", "\t", "  ", "\u00A0"];

    public string Text()
    {
        var pieces = new List<string>();
        for (var count = random.Next(1, 14); count > 0; count--)
            pieces.AddRange(random.Next(3) == 0 ? [Line()] : Entry());
        var text = string.Concat(pieces);
        return random.Next(4) == 0 ? text.TrimEnd() : text;
    }

    /// <summary>An entry from which any part can be gone, or stand twice.</summary>
    private IEnumerable<string> Entry()
    {
        List<Func<string>> parts = [Prose, Blank, Prose, Blank, Prose, Blank, () => End(Bullets), Blank, () => End(Dots), Blank, () => End(Dates), Blank];
        for (var edits = random.Next(6); edits > 0; edits--)
        {
            var at = random.Next(parts.Count);
            switch (random.Next(4))
            {
                case 0: parts.Insert(at, Line); break;
                case 1: parts.Insert(at, parts[at]); break;
                default: parts.RemoveAt(at); break;
            }
        }

        return parts.Select(part => part());
    }

    private string Line() => random.Next(10) switch
    {
        0 => End(Chrome),
        1 => End(Footing),
        2 => End(Bullets),
        3 => End(Dates),
        4 => End(Dots),
        5 or 6 => Blank(),
        _ => Prose(),
    };

    private string Blank() => (random.Next(8) == 0 ? " " : "") + Break();

    private string Prose()
    {
        var width = Width();
        var end = Ends[random.Next(Ends.Length)];
        return Space() + (new string('a', Math.Max(1, width - end.Length)) + end) + Break();
    }

    private string End(string[] lines) => Space() + Widened(lines[random.Next(lines.Length)]) + Break();

    /// <summary>Now and then a line with so much white space inside that it is as wide as a bound, or nearly.</summary>
    private string Widened(string line)
    {
        var at = line.Trim().IndexOf(' ', StringComparison.Ordinal);
        var more = at < 0 || random.Next(5) > 0 ? 0 : Width() - line.Length;
        return more > 0 ? line.Insert(at, new string(' ', more)) : line;
    }

    private int Width() => Bounds[random.Next(Bounds.Length)] + random.Next(-1, 2);

    private string Space() => Spaces[random.Next(Spaces.Length)];

    private string Break() => Breaks[random.Next(Breaks.Length)];
}
