using System.Globalization;
using AngleSharp.Dom;

namespace PaperParse.Html.Proposing;

/// <summary>How elements of a kind are called in a selector.</summary>
internal static class Selectors
{
    /// <summary>So many nodes are 40 elements with white space between: AngleSharp looks through all of them to count one.</summary>
    private const int MostNodes = 81;

    /// <summary>What elements have in common that a page writes again and again: the tag, and the classes that are words and not made up by a tool.</summary>
    public static string ShapeOf(IElement element) => element.LocalName + (element.LocalName is "td" or "th" && ColumnOf(element) is var column and > 0 ? $":{column}" : "") + "." + string.Join('.', ClassesOf(element).Order(StringComparer.Ordinal));

    /// <summary>The same in a card, where elements without classes are told apart by which of its row they are.</summary>
    public static string SlotOf(IElement element) => ShapeOf(element) + ":" + ColumnOf(element).ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<string> ClassesOf(IElement element) => element.ClassList.Where(IsWord).Take(8);

    /// <summary>The shortest selector, of those that a person would write, that finds most nearly these elements of a page and no others.</summary>
    /// <param name="elements">All of one tag.</param>
    /// <param name="all">All elements of the page.</param>
    public static string Of(IReadOnlyList<IElement> elements, IEnumerable<IElement> all)
    {
        var wanted = elements.ToHashSet();
        var tag = elements[0].LocalName;
        var sameTag = all.Where(element => element.LocalName == tag).ToList();
        var shared = elements.Select(ClassesOf).Aggregate((IEnumerable<string>)[.. ClassesOf(elements[0])], (left, right) => left.Intersect(right)).ToList();
        var parents = elements.Select(element => element.ParentElement?.LocalName).Distinct().ToList();
        var candidates = new List<(string Selector, Func<IElement, bool> Finds)> { (tag, _ => true) };
        candidates.AddRange(shared.Select(name => ($"{tag}.{name}", (Func<IElement, bool>)(element => element.ClassList.Contains(name)))));
        if (elements.Select(ColumnOf).Distinct().ToList() is [var column and > 0])
            candidates.Add(($"{tag}:nth-child({column})", element => ColumnOf(element) == column));
        if (parents is [{ } parent])
        {
            candidates.Add(($"{parent} > {tag}", element => element.ParentElement?.LocalName == parent));
            var above = elements.Select(element => ClassesOf(element.ParentElement!)).Aggregate((left, right) => left.Intersect(right).ToList());
            candidates.AddRange(above.Select(name => ($".{name} > {tag}", (Func<IElement, bool>)(element => element.ParentElement?.ClassList.Contains(name) == true))));
            if (elements.Select(element => RowOf(element.ParentElement!)).Distinct().ToList() is [var row and > 0])
                candidates.Add(($"{parent}:nth-child({row}) > {tag}", element => element.ParentElement?.LocalName == parent && RowOf(element.ParentElement) == row));
        }

        return candidates.Select(candidate => (candidate.Selector, Overlap: Overlap(wanted, sameTag.Where(candidate.Finds))))
            .OrderByDescending(one => one.Overlap).ThenBy(one => one.Selector.Contains('.', StringComparison.Ordinal) ? 0 : 1).ThenBy(one => one.Selector.Length).First().Selector;
    }

    // Of a cell, or an element without a class among others like it: which of its row it is, from 1. Else 0.
    private static int ColumnOf(IElement element) =>
        element.LocalName is "td" or "th" || (element.LocalName is "div" or "span" && element.ClassList.Length == 0 && element.ParentElement is { ChildNodes.Length: > 1 and <= MostNodes } row && row.Children.All(other => other.LocalName == element.LocalName && other.ClassList.Length == 0) && row.Children.Skip(1).Any())
            ? RowOf(element) : 0;

    /// <summary>Which of the elements above it an element is, from 1; 0 where there are too many of them to say so in a selector.</summary>
    public static int RowOf(IElement element) => element.ParentElement is { ChildNodes.Length: <= MostNodes } above ? 1 + above.Children.Index(element) : 0;

    private static double Overlap(HashSet<IElement> wanted, IEnumerable<IElement> found)
    {
        var (inside, outside) = (0, 0);
        foreach (var element in found)
        {
            if (wanted.Contains(element))
                inside++;
            else
                outside++;
        }

        return (double)inside / (wanted.Count + outside);
    }

    private static bool IsWord(string name) =>
        name.Length is > 1 and < 40 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetter(c) || c is '-' or '_');
}
