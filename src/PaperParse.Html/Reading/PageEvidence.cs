using System.Collections.Frozen;
using PaperParse.Grammars;
using PaperParse.Html.Pages;
using PaperParse.Syntax;

namespace PaperParse.Html.Reading;

/// <summary>What the entries that were found on a page say for its dialect: the texts in them are its lines, those that are parts of the entry are its signs.</summary>
internal static class PageEvidence
{
    private const int KindsWanted = 2;

    /// <summary>Where little speaks for an entry, this part of them at least has several authors: 1 in 4. One name has any post of a blog.</summary>
    private const int LeastSeveral = 4;

    public static DialectWeight Of(IReadOnlyList<Placed> items, HtmlPage page, FrozenSet<SyntaxKind> wholeEntry, bool isPlain)
    {
        var (whole, plain, damaged) = (default(EntryLines), default(EntryLines), default(EntryLines));
        var (entries, withSeveral) = (0, 0);
        var visible = Enumerable.Range(0, page.Pieces.Count).Where(page.Visible.Contains).Select(i => page.Pieces[i].Start).ToList();
        foreach (var entry in items.Where(item => item.Kind == SyntaxKind.Entry))
        {
            var kinds = Kinds(entry).ToList();
            var texts = IndexOf(visible, entry.End) - IndexOf(visible, entry.Start);
            var found = EntryLines.Of(Math.Max(texts, kinds.Count), kinds.Count);
            var isTelling = kinds.Distinct().Count() >= KindsWanted && !isPlain;
            if (!wholeEntry.IsSubsetOf(kinds))
                damaged += isTelling ? found : default;
            else if (isTelling)
                whole += found;
            else if (isPlain)
                (plain, entries, withSeveral) = (plain + EntryLines.Of(texts, Math.Min(texts, kinds.Count)), entries + 1, withSeveral + (kinds.Count(kind => kind == SyntaxKind.Author) > 1 ? 1 : 0));
        }

        // One alone is chance.
        if (entries == 1 || withSeveral * LeastSeveral < entries)
            plain = default;

        return new DialectWeight(Math.Max(visible.Count, whole.Signs + plain.Signs + damaged.Signs), whole, plain, damaged);
    }

    private static IEnumerable<SyntaxKind> Kinds(Placed node) => node.Children is { } children && !node.IsMissing
        ? children.Where(child => child.Children is not null && !child.IsMissing).SelectMany(child => Kinds(child).Prepend(child.Kind))
        : [];

    private static int IndexOf(List<int> starts, int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found;
    }
}
