using PaperParse.Syntax;

namespace PaperParse.Reporting;

/// <summary>
/// How much of a text was understood, in characters (UTF-16) that are no white space. Every such character is in one of the three,
/// so they add up to the text.
/// </summary>
/// <param name="Fields">In what papers and listings are read from.</param>
/// <param name="Chrome">In page chrome, headings, footers and the marks around values.</param>
/// <param name="Skipped">In text that nobody took.</param>
public readonly record struct Coverage(long Fields, long Chrome, long Skipped)
{
    public long Total => Fields + Chrome + Skipped;

    /// <summary>Shares of the whole in tenths of a percent, rounded so that they add up to 1000; all 0 for a text without characters.</summary>
    public (int Fields, int Chrome, int Skipped) PerMille
    {
        get
        {
            if (Total == 0)
                return default;
            // Largest remainder: rounded down, then what is left over goes where most was cut off.
            Span<long> counts = [Fields, Chrome, Skipped];
            Span<int> shares = stackalloc int[3];
            Span<decimal> cut = stackalloc decimal[3];
            for (var i = 0; i < 3; i++)
            {
                var exact = counts[i] * 1000m / Total;
                shares[i] = (int)exact;
                cut[i] = exact - shares[i];
            }

            for (var left = 1000 - shares[0] - shares[1] - shares[2]; left > 0; left--)
            {
                var most = cut[0] >= cut[1] && cut[0] >= cut[2] ? 0 : cut[1] >= cut[2] ? 1 : 2;
                shares[most]++;
                cut[most] = -1;
            }

            return (shares[0], shares[1], shares[2]);
        }
    }

    public static Coverage operator +(Coverage left, Coverage right) => Add(left, right);

    public static Coverage Add(Coverage left, Coverage right) =>
        new(left.Fields + right.Fields, left.Chrome + right.Chrome, left.Skipped + right.Skipped);

    public static Coverage Of(SyntaxTree tree)
    {
        long fields = 0, chrome = 0, skipped = 0;
        foreach (var token in tree.Root.DescendantTokens())
        {
            var count = CountVisible(tree.Text.Slice(token.FullSpan));
            if (count == 0)
                continue;
            switch (PartOf(token))
            {
                case Part.Skipped:
                    skipped += count;
                    break;
                case Part.Chrome:
                    chrome += count;
                    break;
                default:
                    fields += count;
                    break;
            }
        }

        return new Coverage(fields, chrome, skipped);
    }

    private enum Part
    {
        Field,
        Chrome,
        Skipped,
    }

    private static Part PartOf(SyntaxToken token)
    {
        var part = token.Kind == SyntaxKind.Markup ? Part.Chrome : Part.Field;
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            // Among lines that nobody took a directive is one that somebody did.
            if (node.Kind == SyntaxKind.Directive)
                return Part.Chrome;
            if (node.Kind == SyntaxKind.SkippedText)
                return Part.Skipped;
            if (node.Kind is SyntaxKind.Chrome or SyntaxKind.Heading or SyntaxKind.Curator or SyntaxKind.Footer
                or SyntaxKind.Separator)
                part = Part.Chrome;
        }

        return part;
    }

    private static int CountVisible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                count++;
        }

        return count;
    }
}
